/** Milliseconds after which a region that has not come is not known. */
const PATIENCE = 3000;
/**
 * The region that a source tells of; empty, which is `opt-in`, where it fails, says nothing, or takes too long. Nobody else
 * is asked: no address of the visitor goes to a third party.
 */
async function regionOf(source, config) {
    const late = new Promise((done) => setTimeout(done, PATIENCE));
    try {
        const found = await Promise.race([late, said(source, config)]);
        return typeof found === 'string' ? found : '';
    }
    catch (error) {
        console.warn(error);
        return '';
    }
}
function said(source, { regions = {} }) {
    if (typeof source === 'function')
        return source();
    if (source === 'server-timing') {
        const [page] = performance.getEntriesByType('navigation');
        return page?.serverTiming.find(({ name }) => name === 'region')?.description;
    }
    if (source !== 'time-zone')
        return source;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const countries = new Set(Object.keys(regions).map((region) => region.slice(0, 2)));
    return [...countries].find((country) => zonesOf(country).includes(timeZone));
}
/** The time zones of a country; none where the engine does not know (Intl Locale Info). */
function zonesOf(country) {
    const locale = new Intl.Locale('und', { region: country });
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

export { regionOf };
//# sourceMappingURL=region-of.js.map
