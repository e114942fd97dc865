/** Fetches the sweeper once something was refused that declares what it stores. */
const sweepWhenRefused = (consent) => {
    let fetched;
    const fetchSweeper = async () => {
        try {
            const { sweeper } = await import('./sweeper.js');
            return sweeper(consent);
        }
        catch (error) {
            // Tried again at the next change.
            fetched = undefined;
            console.warn(error);
            return undefined;
        }
    };
    const unsubscribe = consent.subscribe(() => {
        if (refusesStorage(consent))
            fetched ??= fetchSweeper();
    });
    return () => {
        unsubscribe();
        void fetched?.then((stop) => stop?.());
    };
};
const refusesStorage = ({ config, choice }) => config.categories.some(({ services }) => services.some(({ id, storage }) => storage && choice(id) === 'denied'));

export { sweepWhenRefused };
//# sourceMappingURL=sweep-when-refused.js.map
