import texts from '../locales/policy/en.js';
import { POLICY_LANGUAGES } from '../locales/policy/languages.js';
import { firstSpoken } from './first-spoken.js';

/**
 * The texts around a policy in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
const loadPolicyTexts = (wanted) => firstSpoken(wanted, POLICY_LANGUAGES, texts);

export { loadPolicyTexts };
//# sourceMappingURL=load-policy-texts.js.map
