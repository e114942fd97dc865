import type { PolicyDocument } from '../document.js';
/**
 * Checks a document that was written as JSON or as an object, to the last key, and hands it back as it is.
 *
 * @throws {PolicyError} at the first thing that is wrong.
 */
export declare function checkPolicy(input: unknown): PolicyDocument;
