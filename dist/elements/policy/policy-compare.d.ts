import { type TemplateResult } from 'lit/html.js';
import type { PolicyVersion } from '../../core/config.js';
import type { BlockContext } from './policy-blocks.js';
/** What changed in a policy since an older version, clause by clause, with the words marked. */
export declare function policyChanges(older: PolicyVersion, newest: PolicyVersion, { document: policy, texts, language }: BlockContext): Promise<TemplateResult>;
