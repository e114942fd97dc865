import type { PolicyDocument } from '../document.js';
/**
 * A policy as plain text, in the form that `readPolicyText` reads. Variables are replaced, a link is its text and its
 * address, a table has a line for each row. Of what is made from other things, only the contacts are written.
 */
export declare function writePolicyText(document: PolicyDocument): string;
