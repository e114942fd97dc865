import Cookies from 'js-cookie';
import { actsName, formatActs, addAct, parseActs } from '../core/policy-acts.js';
import { cookieTexts } from './cookie-texts.js';
import { expireCookie } from './expire-cookie.js';

const DAY = 864e5;
/** What the visitor did in view of the policy so far. */
function readActs(config) {
    return parseActs(cookieTexts(actsName(config))[0] ?? '');
}
/** Keeps one more act. */
function writeAct(config, act) {
    const { domain, maxAge, sameSite } = config.record;
    Cookies.set(actsName(config), formatActs(addAct(readActs(config), act)), {
        path: '/',
        sameSite,
        secure: location.protocol === 'https:',
        expires: new Date(Date.parse(act.time) + maxAge * DAY),
        ...(domain && { domain }),
    });
}
/** Forgets them, with the record. */
const forgetActs = (config) => expireCookie(actsName(config));

export { forgetActs, readActs, writeAct };
//# sourceMappingURL=acts-cookie.js.map
