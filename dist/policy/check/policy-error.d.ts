/** A document that cannot be used as a policy. The message says where, what was found, and what is allowed. */
export declare class PolicyError extends Error {
    name: string;
    /** @param path where: `sections[0].body[1].text` */
    constructor(path: string, found: unknown, allowed: string);
}
