import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { sweepWhenRefused } from './page/sweep-when-refused.js';

/** Gives a consent what a decision needs: it is recorded, the page is told, what was refused is deleted, a receipt goes out. */
function act(page) {
    const made = page.config.record.url ? [] : undefined;
    Object.assign(page, decisions(page, made));
    page.use(announce);
    page.use(sweepWhenRefused);
    // It may have ended when this is there: what was decided is sent all the same.
    if (made)
        void import('./page/post-receipts.js').then((m) => page.use(m.postReceipts(made)));
}

export { act };
//# sourceMappingURL=act.js.map
