import texts from '../locales/services/en.js';
import { SERVICE_LANGUAGES } from '../locales/services/languages.js';
import { firstSpoken } from './first-spoken.js';

/**
 * The texts around single services, in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
const loadServiceTexts = (wanted) => firstSpoken(wanted, SERVICE_LANGUAGES, texts);

export { loadServiceTexts };
//# sourceMappingURL=load-service-texts.js.map
