import { PolicyError } from '../check/policy-error.js';
import type { Fail } from './place-labels.js';
/** A plain text that cannot be read as a policy. The message says where, what was found, and what is allowed. */
export declare class PolicyTextError extends PolicyError {
    name: string;
    /** Both from 1; a column is a UTF-16 code unit. */
    readonly line: number;
    readonly column: number;
    constructor(line: number, column: number, found: string, allowed: string);
}
/** The same from a line and a column that both count from 0. */
export declare const textError: (...[line, column, found, allowed]: Parameters<Fail>) => PolicyTextError;
