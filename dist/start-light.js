import { completeConfig } from './core/complete-config.js';
import { createConsent } from './core/consent.js';
import { runningConsent, setRunning } from './core/running.js';
import { gate } from './page/gate.js';
import { listen } from './page/listen.js';
import { openers } from './page/openers.js';
import { readRecord } from './page/read-record.js';
import { sendsGpc } from './page/sends-gpc.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

/**
 * Starts what a returning visitor needs: reads the record and releases what was granted. What is needed to ask, to
 * decide and to tell is the other half. Without it nobody is asked and nothing is granted.
 *
 * @param input a configuration with a mistake, or none, leaves all closed
 * @param fetchOther fetches the other half, which checks the configuration and calls `equip`; left out by a caller that
 *   does both
 * @param upgrade what the other half would bring, from that same caller
 */
function startLight(input, fetchOther, upgrade) {
    const running = runningConsent(document);
    if (running)
        return running;
    let config;
    let isSound = true;
    /** There is nothing to begin: it has begun, was stopped, or never may. */
    let isDone = false;
    const stops = [];
    try {
        config = completeConfig(input);
    }
    catch {
        // What is wrong, the other half says.
        config = completeConfig({ categories: [] });
        isSound = false;
        isDone = true;
    }
    const { name } = config.record;
    const load = () => {
        const record = readRecord(name);
        return record && (page.upgrade?.(config, record) ?? record);
    };
    const { consent, start } = createConsent({ config, now: Date.now, load, gpc: sendsGpc(), report: reportError });
    let other;
    /** Fetches the other half and then begins; tried again where it failed. */
    const fetchAndBegin = () => (other ??= Promise.resolve(fetchOther?.())
        .then(() => page.waits)
        .then(begin, (error) => {
        other = undefined;
        console.warn(error);
    }));
    const begin = () => {
        if (isDone)
            return;
        isDone = true;
        start();
        stops.push(followTabs(() => {
            if (load()?.time !== consent.state.record?.time)
                void fetchAndBegin().then(consent.sync);
        }));
    };
    const later = (decision) => async (...args) => {
        const early = page[decision];
        await fetchAndBegin();
        if (page[decision] !== early)
            await page[decision](...args);
    };
    const page = Object.assign(consent, {
        input,
        isSound,
        upgrade,
        decide: later('decide'),
        acceptAll: later('acceptAll'),
        rejectAll: later('rejectAll'),
        reset: later('reset'),
        whenGranted: (id) => whenGranted(consent, id),
        use: (effect) => stops.push(effect(page)),
        stop: () => {
            isDone = true;
            // The settings first, then the question behind them.
            page.close();
            page.close();
            for (const stop of stops.splice(0))
                stop();
            setRunning(document, undefined);
        },
    });
    page.use(gate);
    page.use(openers);
    // Behind the gate, since the other half may be here already and tells the page in its turn.
    setRunning(document, page);
    consent.subscribe(({ view }) => void (view && fetchAndBegin()));
    const choose = () => {
        // An incident is for everybody.
        if (config.incident)
            void fetchAndBegin();
        // A single good record of this version needs nobody else. Anything doubtful waits for the other half.
        begin();
    };
    // Nobody has seen a prerendered page yet, and its visitor may still decide on another.
    if (document.prerendering)
        listen(document, 'prerenderingchange', choose);
    else
        choose();
    return page;
}

export { startLight };
//# sourceMappingURL=start-light.js.map
