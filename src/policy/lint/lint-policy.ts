import type { Config } from '../../core/config.js';
import type { PolicyDocument } from '../document.js';
import { lintDisclosures } from './lint-disclosures.js';
import { lintIdentity } from './lint-identity.js';
import { lintProse } from './lint-prose.js';
import { lintReply } from './lint-reply.js';
import { lintStructure } from './lint-structure.js';
import { lintVersions } from './lint-versions.js';
import type { PolicyAdvice, Say } from './policy-advice.js';
import { readPlaces } from './read-places.js';

/**
 * Gaps and traps in a policy: lists that are announced and missing, consent that is implied, what a template left, what a
 * visitor has to be told and is not. Words are looked at in English and German; in other languages data and `covers` are.
 * With a configuration, also what the text does not say of it. For the developer, never for visitors; no legal opinion.
 */
export function lintPolicy(document: PolicyDocument, config?: Config): PolicyAdvice[] {
  const all: PolicyAdvice[] = [];
  const say: Say = (rule, { path, clause }, found, advice) =>
    all.push({ rule, path, ...(clause !== undefined && { clause }), found, advice });
  const reading = readPlaces(document);
  lintProse(reading, say);
  lintReply(reading, say);
  lintStructure(reading, say);
  lintIdentity(reading, say, config);
  lintDisclosures(reading, say);
  lintVersions(reading, say, config);
  return all;
}
