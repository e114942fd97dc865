import { migrate } from './migrate.js';

/**
 * Takes over what was told vanilla-cookieconsent 3, from its cookie or `localStorage`, or 2, which has the same name.
 *
 * Version 3 lists every category, and of services the granted ones: one that is not listed was refused or is new, and is
 * asked. Version 2 knows no services and lists granted categories alone: a category that is not listed counts as refused,
 * also one that the old site did not have.
 *
 * @param options `cookie` is its `cookie.name` (`cookie_name` in version 2); `revision` its `revision`, 0 unless named: with
 *   any other the old library itself would ask again (https://cookieconsent.orestbida.com/advanced/revision-management.html)
 */
const fromVanillaCookieconsent = ({ cookie = 'cc_cookie', map, revision = '0', } = {}) => migrate(cookie, map, (text) => {
    const kept = JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text));
    const { categories, services, lastConsentTimestamp, last_consent_update: update, expirationTime } = kept;
    if (kept.revision !== Number(revision) || !Array.isArray(categories))
        return undefined;
    if (!services) {
        return { time: Date.parse(update ?? ''), choices: categories.map((id) => [id, true]), isRestRefused: true };
    }
    if (!(Number(expirationTime) > Date.now()))
        return undefined;
    return {
        time: Date.parse(lastConsentTimestamp ?? ''),
        choices: Object.entries(services).flatMap(([id, granted]) => [
            [id, categories.includes(id)],
            ...granted.map((service) => [service, true]),
        ]),
    };
}, true);

export { fromVanillaCookieconsent };
//# sourceMappingURL=vanilla-cookieconsent.js.map
