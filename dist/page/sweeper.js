import { refusedBy } from '../core/refused-by.js';
import { listen } from './listen.js';
import { sweep } from './sweep.js';
import { PrivacySweepEvent } from './sweep-event.js';
import { targetOf } from './target-of.js';
import { together } from './together.js';

/**
 * Deletes what was refused, now and whenever the choices are others. Scripts that already run may write once more, and
 * cannot be stopped: so again whenever the page is out of sight, which is the last that a page is sure to learn. A
 * `pagehide` comes first where the visitor goes to another page.
 */
const sweeper = (consent) => {
    const aftermath = consent;
    const run = async () => {
        const report = await sweep((kind, name) => refusedBy(consent, kind, name));
        if (report.deleted.length + report.kept.length === 0)
            return;
        const before = aftermath.swept?.deleted ?? [];
        aftermath.swept = { deleted: [...before, ...report.deleted], kept: report.kept };
        targetOf(consent).dispatchEvent(new PrivacySweepEvent(report));
    };
    return together(consent.subscribe((state, previous) => {
        if (state !== previous && state.choices === previous.choices)
            return;
        aftermath.swept = undefined;
        void run();
    }), listen(document, 'visibilitychange', () => void (document.hidden && run())), listen(window, 'pagehide', () => void run()));
};

export { sweeper };
//# sourceMappingURL=sweeper.js.map
