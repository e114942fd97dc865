import { formatRecord } from '../core/record.js';
import { cookieTexts } from './cookie-texts.js';

const DAY = 864e5;
/** Keeps a record in its cookie; `undefined` deletes that. False if the browser did not keep it. */
function writeRecord({ record: options }, record) {
    const { name, domain, maxAge, sameSite } = options;
    try {
        const text = record ? formatRecord(record) : '';
        const expires = new Date(record ? Date.parse(record.time) + maxAge * DAY : 0).toUTCString();
        const rest = `${domain ? `; domain=${domain}` : ''}${location.protocol === 'https:' ? '; secure' : ''}`;
        // All of a record may stand in a cookie as it is, so that a first visit need not fetch js-cookie.
        document.cookie = `${name}=${text}; path=/; expires=${expires}; samesite=${sameSite}${rest}`;
        return !record || cookieTexts(name).includes(text);
    }
    catch {
        return false;
    }
}

export { writeRecord };
//# sourceMappingURL=write-record.js.map
