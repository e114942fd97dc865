import { modeFor } from './core/mode.js';
import { upgradeRecord } from './core/policy-versions.js';
import { withConfig } from './core/with-config.js';
import { equip } from './equip.js';
import { present } from './page/present.js';
import { reportConfig } from './report-config.js';
import { startLight } from './start-light.js';

/**
 * Starts consent on this page: reads the record, releases what was granted, and asks where there is something to ask.
 * A page has one consent: where one runs already, that one is returned. A configuration with a mistake is reported to
 * the console, and leaves the page as it is before any choice: nothing gated runs.
 *
 * The interface is `privacy-elements/define`, to be imported beside this.
 *
 * @param effects integrations and migrations, which have to be there before it begins: `matomo()`
 */
function startConsent(input, ...effects) {
    const config = reportConfig(input);
    const allowed = config ? input : { categories: [] };
    // Asynchronous in name alone: where nothing else has to be fetched, all is done when this returns.
    const page = startLight(allowed, async (begun) => {
        begun.modeFor ??= modeFor;
        begun.upgrade ??= upgradeRecord;
        if (!config)
            return;
        begun.use(present);
        await equip(begun, config);
    }, 
    // A script tag in the head is there before a router that follows links; a module may come later.
    Object.assign(new AbortController(), { capture: true }));
    withConfig(page);
    for (const effect of effects)
        page.use(effect);
    // Another's has begun, or will.
    if (page.input === allowed)
        void page.whole();
    return page;
}

export { startConsent };
//# sourceMappingURL=start.js.map
