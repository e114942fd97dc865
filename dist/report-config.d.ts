/** Says in the console what is wrong with a configuration. Whether it can be used. */
export declare function reportConfig(input: unknown): boolean;
