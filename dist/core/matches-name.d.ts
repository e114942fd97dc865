/** Whether a name is meant by a declared one, in which `*` stands for any characters. */
export declare function matchesName(name: string, declared: string): boolean;
