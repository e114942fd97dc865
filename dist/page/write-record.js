import { formatRecord } from '../core/record.js';
import { cookieTexts } from './cookie-texts.js';
import { expireCookie } from './expire-cookie.js';
import { writeCookie } from './write-cookie.js';

/** Keeps a record in its cookie, the only one of that name; `undefined` deletes. False if the browser did not keep it. */
function writeRecord(config, record) {
    const { name } = config.record;
    try {
        if (!record || cookieTexts(name).length > 1)
            expireCookie(name);
        if (!record)
            return true;
        const text = formatRecord(record);
        writeCookie(config, name, text, record.time);
        return cookieTexts(name).includes(text);
    }
    catch {
        return false;
    }
}

export { writeRecord };
//# sourceMappingURL=write-record.js.map
