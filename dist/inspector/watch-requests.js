/**
 * Tells of every request of this page, also of those before this began, as far as the browser has kept them. Each is
 * told when it is over. Frames and web sockets have no part in Resource Timing.
 */
function watchRequests(tell) {
    const read = (entries) => {
        for (const { name, initiatorType, startTime } of entries) {
            const { protocol, hostname, origin, pathname } = new URL(name);
            if (!protocol.startsWith('http'))
                continue;
            tell({ host: hostname, address: origin + pathname, by: initiatorType || 'other', at: startTime });
        }
    };
    const observer = new PerformanceObserver((list) => read(list.getEntries()));
    observer.observe({ type: 'resource', buffered: true });
    return { flush: () => read(observer.takeRecords()), stop: () => observer.disconnect() };
}

export { watchRequests };
//# sourceMappingURL=watch-requests.js.map
