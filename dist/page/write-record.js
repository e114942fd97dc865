import Cookies from 'js-cookie';
import { formatRecord } from '../core/record.js';
import { expireCookie } from './expire-cookie.js';
import { cookieTexts } from './record-cookie.js';

const DAY = 864e5;
/** Keeps a record in its cookie, the only one of that name; `undefined` deletes. False if the browser did not keep it. */
function writeRecord(config, record) {
    const { name, domain, maxAge, sameSite } = config.record;
    try {
        if (!record || cookieTexts(name).length > 1)
            expireCookie(name);
        if (!record)
            return true;
        const text = formatRecord(record);
        Cookies.set(name, text, {
            path: '/',
            sameSite,
            secure: location.protocol === 'https:',
            expires: new Date(Date.parse(record.time) + maxAge * DAY),
            ...(domain && { domain }),
        });
        return cookieTexts(name).includes(text);
    }
    catch {
        return false;
    }
}

export { writeRecord };
//# sourceMappingURL=write-record.js.map
