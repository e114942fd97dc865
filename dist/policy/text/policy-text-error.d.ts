import { PolicyError } from '../check/policy-error.js';
/** A plain text that cannot be read as a policy. The message says where, what was found, and what is allowed. */
export declare class PolicyTextError extends PolicyError {
    name: string;
    /** Both from 1; a column is a UTF-16 code unit. */
    readonly line: number;
    readonly column: number;
    constructor(line: number, column: number, found: string, allowed: string);
}
