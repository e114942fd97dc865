/**
 * What a value may be: text that matches a RegExp, a whole number from one to another, a list of one kind of thing, or
 * an object of those keys and no others, where `*` stands for any key; `true` for true or false. `undefined` is checked
 * elsewhere.
 */
export type Shape = true | RegExp | readonly [number, number] | readonly [Shape] | ObjectShape;
export interface ObjectShape {
    readonly [key: string]: Shape | undefined;
}
/** Any text but the empty one. */
export declare const TEXT: RegExp;
/** http(s), mailto or without a scheme: nothing that runs script. */
export declare const HREF: RegExp;
/** As many digits as a record has room for. */
export declare const VERSION: readonly [number, number];
/** The configuration, its categories and policy in their long forms. */
export declare const CONFIG_SHAPE: ObjectShape;
/** Whether a value is as a shape says. */
export declare function fits(found: unknown, shape: Shape | undefined): boolean;
/** The same for what an object has under one key. */
export declare function fitsAt(key: string, holder: object, shape: ObjectShape): boolean;
