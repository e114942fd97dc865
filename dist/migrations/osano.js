import { migrate, earliest } from './migrate.js';

/**
 * Takes over what was refused with Osano's cookieconsent 3: `deny` refuses every category. `allow` named no purpose and is
 * no consent to any one of ours (GDPR Art. 6(1)(a): "for one or more specific purposes"), and `dismiss` closed a notice:
 * both are asked.
 *
 * It keeps no time. Its cookie is kept for 365 days unless `cookie.expiryDays` says otherwise, to be named in `days`;
 * only where that is less than `record.maxAge` is a refusal surely young enough.
 *
 * @param options `cookie` is its `cookie.name` (https://github.com/osano/cookieconsent)
 */
const fromOsano = ({ cookie = 'cookieconsent_status', days = '365' } = {}) => migrate(cookie, '', (text) => text === 'deny' ? { time: earliest(days), choices: [], isRestRefused: true } : undefined);

export { fromOsano };
//# sourceMappingURL=osano.js.map
