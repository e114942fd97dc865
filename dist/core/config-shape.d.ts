/**
 * What a value may be: text that matches a RegExp, a whole number from one to another, a list of one kind of thing, or
 * an object of those keys and no others, where `*` stands for any key. `undefined` is checked elsewhere.
 */
export type Shape = RegExp | readonly [number, number] | readonly [Shape] | ObjectShape;
export interface ObjectShape {
    readonly [key: string]: Shape | undefined;
}
/** Any text but the empty one. */
export declare const TEXT: RegExp;
/** The configuration, its categories and policy in their long forms. */
export declare const CONFIG_SHAPE: ObjectShape;
/** One thing that is not as it may be. */
export interface Mistake {
    /** `categories[0].services[1].storage[0].kind` */
    readonly path: string;
    readonly found: unknown;
    /** What would be right; the keys where there is one too many. */
    readonly allowed: Shape | readonly string[] | undefined;
}
/** The first mistake in a value, if any. */
export declare function findMistake(found: unknown, shape: Shape | undefined, path?: string): Mistake | undefined;
