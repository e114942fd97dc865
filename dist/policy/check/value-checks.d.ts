/** Looks at one value of a document, and throws a `PolicyError` if it is none that may stand there. */
export type Check = (found: unknown, path: string) => void;
/** Checks by the keys of what they look at. */
export type Shape = Readonly<Record<string, Check>>;
/** @throws {PolicyError} unless it holds. */
export declare function ensure(holds: boolean, found: unknown, path: string, allowed: string): asserts holds;
/** Text of a pattern. */
export declare const textLike: (pattern: RegExp, allowed?: string) => Check;
/** One of these names, which spaces separate. */
export declare const oneOf: (names: string) => Check;
/** A whole number from one to another. */
export declare const wholeNumber: (least: number, most: number) => Check;
/** True or false. */
export declare const flag: Check;
/** A list of any length. */
export declare const listOf: (check: Check) => Check;
/** @throws {PolicyError} unless it is an object that is no list. */
export declare function ensureObject(found: unknown, path: string): asserts found is Readonly<Record<string, unknown>>;
/** The path of what an object has under a key. */
export declare const within: (path: string, key: string) => string;
/** An object of these keys and no others. As in TypeScript, what has a `?` may be left out. */
export declare function objectOf(shape: Shape): Check;
