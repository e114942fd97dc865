/** What a provider's embed is, for those services of which the configuration says nothing else. */
export interface Preset {
    /** Address of the frame; `{video}` stands for the attribute `video`. */
    readonly address: string;
    /** Name of the service, as visitors know it. */
    readonly label?: string;
    /** The company that receives the data, in Europe where that differs. */
    readonly provider?: string;
    /** ISO 3166-1 country of that company. */
    readonly country?: string;
    /** Address of its own policy. */
    readonly policy?: string;
    /** Width by height, as in the CSS property `aspect-ratio`. */
    readonly ratio: string;
    /** What the frame may use, as in its attribute `allow`. */
    readonly allow: string;
    /** What it may do, as in its attribute `sandbox`; without limits where left out. */
    readonly sandbox?: string;
}
/** The providers that `<privacy-embed provider="…">` knows. Another one is another entry. */
export declare const PRESETS: Readonly<Record<string, Preset>>;
