import type { Config } from '../../core/config.js';
import type { PolicyDocument } from '../document.js';
import type { PolicyAdvice } from './policy-advice.js';
/**
 * Gaps and traps in a policy: lists that are announced and missing, consent that is implied, what a template left, what a
 * visitor has to be told and is not. Words are looked at in English and German; in other languages data and `covers` are.
 * With a configuration, also what the text does not say of it. For the developer, never for visitors; no legal opinion.
 */
export declare function lintPolicy(document: PolicyDocument, config?: Config): PolicyAdvice[];
