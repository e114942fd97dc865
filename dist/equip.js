import { createConsent } from './core/consent.js';
import { runningConsent } from './core/running.js';
import { followFocus } from './elements/follow-focus.js';
import { afterPaint } from './page/after-paint.js';
import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { isDevelopment } from './page/is-development.js';
import { patientSync } from './page/patient-sync.js';
import { newestRecord } from './page/stored.js';
import { takeBack } from './page/take-back.js';

/**
 * Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. Then it
 * begins. All is done when this returns, unless something has to be fetched before.
 */
function equip(page, config) {
    const { region, regions } = page.input;
    const { policy, incident } = config;
    const isRegional = region !== undefined || !!regions;
    // Anything but a region, which begins with capitals, says where that comes from.
    const isSource = region !== undefined && (typeof region !== 'string' || /^[a-z]/.test(region));
    const isFollowed = policy.versions ?? incident;
    if (!isFollowed && !isSource && (!isRegional || page.modeFor)) {
        complete(page, config, page.modeFor);
        return undefined;
    }
    return Promise.all([
        isRegional ? (page.modeFor ?? import('./core/mode.js').then((loaded) => loaded.modeFor)) : undefined,
        isSource ? import('./page/region-of.js').then(({ regionOf }) => regionOf(region, config)) : undefined,
        isFollowed && import('./follow-policy.js'),
    ]).then(([modeFor, found, follower]) => complete(page, { ...config, ...(isSource && { region: found }) }, modeFor, follower));
}
function complete(page, config, modeFor, follower) {
    // It may have ended while this was fetched.
    if (runningConsent(document) !== page)
        return;
    const { first } = createConsent(page, {
        config,
        mode: modeFor ? modeFor(config) : config.mode,
        now: Date.now,
        afterPaint: (act) => {
            // What asked is closed before anything else is done.
            page.banner?.requestUpdate?.();
            return afterPaint(act);
        },
        load: () => {
            const record = newestRecord(page);
            return record && (page.upgrade?.(config, record) ?? record);
        },
    });
    const holds = async (item) => (await import('./page/holds.js')).holds(item);
    const made = (page.made ??= []);
    Object.assign(page, decisions(page, made), { holds });
    page.use(takeBack);
    page.use(patientSync);
    page.use(announce);
    page.use(followFocus);
    // It may have ended when this is there: what was decided is sent all the same.
    if (config.record.url)
        void import('./page/post-receipts.js').then((m) => page.use(m.postReceipts(made)));
    // On its first run Vite's server breaks requests off, and loads the page anew.
    if (isDevelopment())
        void import('./lint-page.js').then(({ lintPage }) => lintPage(page), console.warn);
    follower?.followPolicy(page);
    const { record, choices, persisted } = page.state;
    // It has begun with what the record says, and may open again in the same state.
    if (record)
        page.put({ ...first(record), choices, persisted });
    else
        page.begin(() => first());
    // What follows a decision is not needed to ask for one.
    void afterPaint(() => {
        void import('./page/aftermath.js').then(({ aftermath }) => runningConsent(document) === page && page.use(aftermath));
    });
}

export { equip };
//# sourceMappingURL=equip.js.map
