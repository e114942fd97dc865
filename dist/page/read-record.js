import { parseRecord } from '../core/parse-record.js';
import { cookieTexts } from './cookie-texts.js';

/** The newest record among the cookies of a name. */
function readRecord(name) {
    let newest;
    for (const text of cookieTexts(name)) {
        // A server that sends the cookie again may have encoded it.
        const record = parseRecord(text.replace(/%(2f|3a|21)/gi, decodeURIComponent));
        if (record && record.time > (newest?.time ?? ''))
            newest = record;
    }
    return newest;
}
/** The name of the record's cookie. */
const recordName = (input) => input?.record?.name ?? 'privacy';

export { readRecord, recordName };
//# sourceMappingURL=read-record.js.map
