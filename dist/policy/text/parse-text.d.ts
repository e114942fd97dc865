import type { PolicyDocument } from '../document.js';
import { type Fail } from './place-labels.js';
/** Reads as `readPolicyText` does, and leaves it to `fail` to say what is wrong. */
export declare function parsePolicyText(source: string, lang: string, fail: Fail): PolicyDocument;
