/**
 * Whether a name is meant by a declared one, in which `*` stands for any characters. Nothing but stars means nothing: it
 * would delete everything.
 */
export declare function matchesName(name: string, declared: string): boolean;
