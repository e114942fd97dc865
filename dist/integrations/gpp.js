/**
 * Offers `__gpp` of IAB's Global Privacy Platform, version 1.1, with the section for the United States, `usnat`; also to
 * vendors in frames. IAB's own package `@iabgpp/cmpapi` answers, which is fetched when a vendor asks for the first time.
 * Until then a stub does, so that the page needs none of its own: nothing is ready, listeners are kept, and commands that
 * are not generic are queued. Options with a mistake are reported at that first time, and leave it at that.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
const gpp = (options = {}) => (consent) => {
    const queue = [];
    const listeners = [];
    const pingData = {
        gppVersion: '1.1',
        cmpStatus: 'stub',
        cmpDisplayStatus: 'hidden',
        signalStatus: 'not ready',
        supportedAPIs: ['7:usnat'],
        cmpId: 0,
        sectionList: [],
        applicableSections: [],
        gppString: '',
        parsedSections: {},
    };
    let lastId = 0;
    let loading;
    let isOver = false;
    let stop;
    window.__gpp = (...call) => {
        loading ??= Promise.all([import('./gpp-answer.js'), consent.ready])
            .then(([{ answerGpp }]) => {
            if (!isOver)
                stop = answerGpp(options, consent);
        })
            .catch(reportError);
        const [command, callback, parameter] = call;
        // These two are the package's, which asks for what waits.
        if (!command)
            return queue;
        if (command === 'events')
            return listeners;
        const tell = (eventName, listenerId, data) => callback?.({ eventName, listenerId, data, pingData }, true);
        if (command === 'ping')
            callback?.(pingData, true);
        else if (command === 'addEventListener') {
            listeners.push({ id: ++lastId, callback, parameter });
            tell('listenerRegistered', lastId, true);
        }
        else if (command === 'removeEventListener') {
            const index = listeners.findIndex(({ id }) => id === parameter);
            tell('listenerRemoved', parameter, !!listeners.splice(index, index < 0 ? 0 : 1)[0]);
        }
        else if (/Section|Field/.test(command))
            callback?.(command === 'hasSection' ? false : null, true);
        else
            queue.push(call);
        return undefined;
    };
    const locator = document.createElement('iframe');
    locator.name = '__gppLocator';
    locator.hidden = true;
    // Not in the body, which may not be there yet, and which routers swap.
    document.documentElement.append(locator);
    addEventListener('message', answerMessage);
    return () => {
        isOver = true;
        stop?.();
        removeEventListener('message', answerMessage);
        locator.remove();
        delete window.__gpp;
    };
};
/** Answers a vendor in a frame, which may ask in an object or in JSON. */
function answerMessage({ data, source }) {
    const isText = typeof data === 'string';
    let asked;
    try {
        asked = (isText ? JSON.parse(data) : data)?.__gppCall;
    }
    catch {
        // A message of somebody else's.
    }
    if (!asked)
        return;
    const { command, parameter, version, callId } = asked;
    window.__gpp?.(command, (returnValue, success) => {
        const answer = { __gppReturn: { returnValue, success, callId } };
        source?.postMessage(isText ? JSON.stringify(answer) : answer, { targetOrigin: '*' });
    }, parameter, version);
}

export { gpp };
//# sourceMappingURL=gpp.js.map
