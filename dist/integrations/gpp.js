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
    const load = () => (loading ??= Promise.all([import('./gpp-answer.js'), consent.ready])
        .then(([whole]) => {
        if (!isOver)
            stop = whole.answerGpp(options, consent);
        return whole;
    })
        .catch((error) => {
        reportError(error);
        return undefined;
    }));
    /** A vendor in a frame may ask in an object or in JSON. */
    const answerFrame = (event) => {
        const { data } = event;
        if (typeof data === 'string' ? data.includes('__gppCall') : data?.__gppCall) {
            void load().then((whole) => whole?.answerMessage(event));
        }
    };
    window.__gpp = (...call) => {
        void load();
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
    addEventListener('message', answerFrame);
    return () => {
        isOver = true;
        stop?.();
        removeEventListener('message', answerFrame);
        locator.remove();
        delete window.__gpp;
    };
};

export { gpp };
//# sourceMappingURL=gpp.js.map
