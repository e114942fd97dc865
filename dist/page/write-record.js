import { formatRecord } from '../core/record.js';
import { setCookie } from '../core/set-cookie.js';

/** Keeps a record in its cookie; `undefined` deletes that. False if the browser did not keep it. */
function writeRecord(config, record) {
    const { name } = config.record;
    try {
        const text = record ? formatRecord(record) : '';
        // All of a record may stand in a cookie as it is, so that a first visit need not fetch js-cookie.
        document.cookie = setCookie(config, name, text, record && Date.parse(record.time), location.protocol === 'https:');
        // There is no other one with this time in it.
        return document.cookie.includes(text);
    }
    catch {
        return false;
    }
}

export { writeRecord };
//# sourceMappingURL=write-record.js.map
