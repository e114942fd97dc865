import { checkConfig, lintConfig } from '/dist/core/index.js';
import { checkPolicy } from '/dist/policy/check/check-document.js';
import { lintPolicy } from '/dist/policy/lint/lint-policy.js';

/** What is wrong in a configuration, or could be objected to: each with `path`, `found` and `advice`. */
export function adviseConfig(input) {
  try {
    return lintConfig(checkConfig(input));
  } catch ({ message }) {
    return [{ path: 'configuration', found: '', advice: message.replace('privacy-elements: ', '') }];
  }
}

/** The same of a policy that goes with it; a value that is missing is named once. */
export function advisePolicy(policy, input) {
  try {
    const all = lintPolicy(checkPolicy(policy), checkConfig(input));
    return [...new Map(all.map((one) => [`${one.rule} ${one.found}`, one])).values()];
  } catch ({ message }) {
    return [{ path: 'policy', found: '', advice: message }];
  }
}
