import type { PolicyDocument } from '../document.js';
import type { WriteOptions } from './write-policy.js';
import type { LiveWriter } from './writing.js';
/** Makes what writes all that a policy made as data can have. */
export declare const dataWriterOf: (document: PolicyDocument, live: LiveWriter) => WriteOptions["dataWriter"];
