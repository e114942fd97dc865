import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { isDevelopment } from './page/is-development.js';
import { present } from './page/present.js';

/** Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. */
function equip(page) {
    const holds = async (item) => (await import('./page/holds.js')).holds(item);
    Object.assign(page, decisions(page), { holds });
    page.use(announce);
    page.use(present);
    const { policy, incident } = page.config;
    if (policy.versions ?? incident)
        page.waits = import('./follow-policy.js').then((m) => m.followPolicy(page));
    if (isDevelopment())
        void import('./lint-page.js').then(({ lintPage }) => lintPage(page));
}

export { equip };
//# sourceMappingURL=equip.js.map
