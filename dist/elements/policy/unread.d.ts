import type { PolicyDocument } from '../../policy/document.js';
import type { MadePolicy } from './policy-source.js';
/** Tells the console what is wrong with a policy, and shows visitors what was written. */
export declare function unread(raw: string | PolicyDocument, lang: string, error: unknown): Promise<MadePolicy>;
