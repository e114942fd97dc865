import { type Shape } from './config-shape.js';
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
