import { formatActs, addAct, parseActs } from '../core/policy-acts.js';
import { expireCookie } from './expire-cookie.js';
import { cookieTexts } from './cookie-texts.js';
import { writeCookie } from './write-cookie.js';

/** The acts lie beside the record, in a cookie of the same life. */
const actsName = ({ record }) => `${record.name}-policy`;
/** What the visitor did in view of the policy so far. */
function readActs(config) {
    return parseActs(cookieTexts(actsName(config))[0] ?? '');
}
/** Keeps one more act. */
function writeAct(config, act) {
    writeCookie(config, actsName(config), formatActs(addAct(readActs(config), act)), act.time);
}
/** Forgets them, with the record. */
const forgetActs = (config) => expireCookie(actsName(config));

export { actsName, forgetActs, readActs, writeAct };
//# sourceMappingURL=acts-cookie.js.map
