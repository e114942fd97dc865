import { newestRecord } from './stored.js';

/** Milliseconds in which a cookie that is being replaced may be read as it was before, or as gone. */
const PATIENCE = 1000;
/**
 * Reads a newer record at once, and any other, or none, only where that is still so a second later. WebKit deletes a cookie
 * to replace it and tells of both, so that a decision would look like one that was taken back.
 */
const patientSync = (consent) => {
    const page = consent;
    const { sync } = page;
    let timer;
    const look = () => {
        timer = undefined;
        sync();
    };
    page.sync = () => {
        const own = page.state.record;
        const found = newestRecord(page);
        if (found && !(own && own.time >= found.time))
            sync();
        else
            timer ??= setTimeout(look, PATIENCE);
    };
    return () => clearTimeout(timer);
};

export { patientSync };
//# sourceMappingURL=patient-sync.js.map
