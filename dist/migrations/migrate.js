import { NECESSARY } from '../core/config.js';
import { makeRecord } from '../core/decide.js';
import { modeFor } from '../core/mode.js';
import { withConfig } from '../core/with-config.js';
import { cookieTexts } from '../page/cookie-texts.js';
import { expireCookie } from '../page/expire-cookie.js';
import { newestRecord } from '../page/stored.js';
import { writeRecord } from '../page/write-record.js';

const DAY = 864e5;
/** The earliest time of a decision in a cookie that is kept for so many days. */
const earliest = (days) => Date.now() - parseFloat(days) * DAY;
/**
 * Takes over what a visitor told another library, so that nobody is asked twice after a switch. Where the visitor has no
 * record of ours, one is made of the old one, as specific as ours and no more:
 *
 * - A grant counts for exactly the id that it was given to. That of a category says nothing of services that the old
 *   record does not list; a category whose services were all granted is granted, as everywhere. A refusal of a category
 *   is one of all that is in it.
 * - What the old site held to be necessary is in its record as granted, though nobody was asked. If that needs consent
 *   now, the site maps it to nothing.
 * - It has the old decision's time, and ends when that is `record.maxAge` days old. Where the old record has no time it
 *   counts as old as its cookie can be; where that can be older than `record.maxAge`, the visitor is asked.
 * - It has the configuration's version: by naming the migration, the site says that its purposes are the old ones.
 *   Nothing of ours was shown, so its language and hash are empty, and Global Privacy Control makes no exception of it.
 * - What nobody answered is asked, as always.
 *
 * What is damaged, ambiguous or dated in the future says nothing. The old record is left as it is until ours is
 * forgotten: it goes with that, or it would come back on the next page.
 *
 * @param name that of the old cookie
 * @param map which of our ids the old ones are
 * @param read takes the cookie's text; what it throws is no record
 * @param isStored whether `localStorage` may hold the record instead, under the same name
 */
function migrate(name, map, read, isStored = false) {
    const take = (config) => {
        try {
            const texts = new Set(cookieTexts(name));
            if (isStored && texts.size === 0)
                texts.add(localStorage.getItem(name) ?? '');
            const [text = ''] = texts;
            // Of two that differ, one was meant for another host or is older. No cookie is longer.
            const old = texts.size === 1 && text.length <= 4096 ? read(text) : undefined;
            return old && toRecord(config, old, map);
        }
        catch {
            return undefined;
        }
    };
    return (consent) => {
        const { config } = withConfig(consent);
        const record = newestRecord(consent) ? undefined : take(config);
        // Consent that has not begun reads the record when it does; a page that is still prerendered must not begin here.
        if (record && writeRecord(config, record) && consent.has(NECESSARY))
            consent.sync();
        return consent.subscribe(({ record }, previous) => {
            if (record || !previous.record)
                return;
            expireCookie(name);
            if (isStored)
                localStorage.removeItem(name);
        });
    };
}
/** The old record as one of ours; `undefined` where it says nothing of what we ask. */
function toRecord(config, { time, choices, isRestRefused }, map = '') {
    if (!(time <= Date.now()) || choices.some(([, isGranted]) => typeof isGranted !== 'boolean'))
        return undefined;
    const pairs = map.split(/\s+/).map((pair) => pair.split(':'));
    const said = Object.create(null);
    for (const [old, isGranted] of choices) {
        const named = pairs.filter(([from]) => from === old);
        for (const [, id = ''] of named.length > 0 ? named : [[old, old]]) {
            // Where two old ids are one of ours, a grant is what both say.
            if (said[id] !== 'denied')
                said[id] = isGranted ? 'granted' : 'denied';
        }
    }
    const wanted = {};
    for (const { id, services } of config.categories) {
        const own = said[id] ?? (isRestRefused ? 'denied' : undefined);
        if (id === NECESSARY)
            continue;
        if (own === 'denied' || (own && services.length === 0))
            wanted[id] = own;
        else
            for (const service of services)
                if (said[service.id])
                    wanted[service.id] = said[service.id];
    }
    if (Object.keys(wanted).length === 0)
        return undefined;
    const unasked = { choices: {}, asks: undefined, mode: modeFor(config), gpc: false};
    return makeRecord(config, unasked, wanted, time);
}

export { earliest, migrate };
//# sourceMappingURL=migrate.js.map
