import { makeReceipt } from '../core/receipt.js';
import { listen } from './listen.js';
import { outbox } from './outbox.js';
import { randomId } from './random-id.js';
import { forgetSubject, subjectOf } from './subject.js';
import { together } from './together.js';

/** Milliseconds until what failed is tried again: doubled each time, up to the longest. */
const SHORTEST = 1000;
const LONGEST = 300_000;
/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 30_000;
/** Answers about the receipt itself, which would be the same at every try: RFC 9110, section 15.5. */
const NEVER = [400, 409, 413, 422];
/**
 * Posts the receipt of each decision to `record.url`. It lies in an outbox until the server has acknowledged it (2xx), or
 * has said that it will never take this one (400, 409, 413, 422), which the console is told. Any other answer may be a
 * better one tomorrow, so the receipt is kept. What waits is sent when this starts, with each decision, when the browser
 * is online again, and ever more rarely while the page is open.
 *
 * A receipt may arrive twice, since a page that ends does not hear the acknowledgement: a server knows it by its id.
 *
 * @param made the records that were made on this page, each taken from there as its receipt is written
 */
const postReceipts = (made) => (consent) => {
    const { config } = consent;
    const { name, url = '', subject } = config.record;
    const box = outbox(`${name}-receipt-`);
    /** What failed on this page: it comes last, so that it holds up nothing else. */
    const failed = new Set();
    let delay = SHORTEST;
    let timer;
    /** Whether a sending has yet to begin: it takes along what is decided until then. */
    let isWaiting = false;
    let isOver = false;
    const sendAll = async () => {
        isWaiting = false;
        clearTimeout(timer);
        for (const key of box.keys().sort((a, b) => Number(failed.has(a)) - Number(failed.has(b)))) {
            const text = box.get(key);
            // Another tab delivered it.
            if (text === undefined)
                continue;
            if (!(await isSettled(url, text))) {
                failed.add(key);
                // Not all browsers at the same moment, where a server comes back.
                if (!isOver)
                    timer = setTimeout(send, delay * (1 + Math.random()));
                delay = Math.min(delay * 2, LONGEST);
                return;
            }
            box.drop(key);
            delay = SHORTEST;
        }
    };
    /** One tab after the other, where the page may have locks: an insecure one has none. */
    const send = () => {
        if (isWaiting)
            return;
        isWaiting = true;
        void (async () => {
            try {
                await navigator.locks.request(`${name}-receipts`, sendAll);
            }
            catch {
                await sendAll();
            }
        })();
    };
    send();
    return together(consent.subscribe((state, previous) => {
        if (previous.record && !state.record)
            forgetSubject(name);
        for (const record of made.splice(0)) {
            const id = randomId();
            const own = { id, host: location.host, subject: subject ? subjectOf(name) : undefined };
            box.put(`${record.time}-${id}`, JSON.stringify(makeReceipt(record, config, own)));
            send();
        }
    }), listen(window, 'online', () => {
        // What failed meanwhile says nothing of the server.
        delay = SHORTEST;
        send();
    }), () => {
        isOver = true;
        clearTimeout(timer);
    });
};
/** Whether a receipt needs no further try. */
async function isSettled(url, body) {
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            // It goes on when the page ends.
            keepalive: true,
            credentials: 'omit',
            // An address can tell who is there.
            referrerPolicy: 'origin',
            signal: AbortSignal.timeout(PATIENCE),
        });
        // Until then it counts among the 64 KiB that may be under way (Fetch standard, section 4.6).
        await response.text();
        const { ok, status } = response;
        const isRefused = NEVER.includes(status);
        if (isRefused)
            console.warn(`privacy-elements: record.url: ${status} for the receipt ${body}`);
        return ok || isRefused;
    }
    catch {
        return false;
    }
}

export { postReceipts };
//# sourceMappingURL=post-receipts.js.map
