import Cookies from 'js-cookie';

const DAY = 864e5;
/**
 * Writes a cookie that lives as the configuration says.
 *
 * @param time what its life is counted from: ISO 8601
 */
function writeCookie({ record }, name, text, time) {
    const { domain, maxAge, sameSite } = record;
    Cookies.set(name, text, {
        path: '/',
        sameSite,
        secure: location.protocol === 'https:',
        expires: new Date(Date.parse(time) + maxAge * DAY),
        ...(domain && { domain }),
    });
}

export { writeCookie };
//# sourceMappingURL=write-cookie.js.map
