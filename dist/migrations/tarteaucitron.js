import { migrate, earliest } from './migrate.js';

const RECORD = /^(![^!=]+=(true|false|wait))+$/;
/**
 * Takes over what was told tarteaucitron (1): `!ga=true!hotjar=false!vimeo=wait` by service. `wait` was not answered.
 *
 * It writes `true` for a visitor who did nothing where `highPrivacy` was off or a service had `needConsent: false`: a site
 * that had either maps such services to nothing, or does not take over at all.
 *
 * It keeps no time. Its cookie is kept for 365 days unless `tarteaucitronForceExpire` says otherwise, to be named in
 * `days`; only where that is less than `record.maxAge` is a choice surely young enough.
 *
 * @param options `cookie` is its `cookieName` (https://github.com/AmauriC/tarteaucitron.js)
 */
const fromTarteaucitron = ({ cookie = 'tarteaucitron', days = '365', map } = {}) => migrate(cookie, map, (text) => {
    if (!RECORD.test(text))
        return undefined;
    const said = text
        .slice(1)
        .split('!')
        .map((pair) => pair.split('='));
    return {
        time: earliest(days),
        choices: said.filter(([, word]) => word !== 'wait').map(([id, word]) => [id, word === 'true']),
    };
});

export { fromTarteaucitron };
//# sourceMappingURL=tarteaucitron.js.map
