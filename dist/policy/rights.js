import { fill } from './words.js';

/** Days within which each law wants a request answered, before any extension. */
const REPLY_DAYS = {
    // One month: Art. 12(3).
    gdpr: 30,
    'uk-gdpr': 30,
    // Cal. Civ. Code § 1798.130(a)(2).
    ccpa: 45,
    // For a full statement: Art. 19(II).
    lgpd: 15,
    // Act respecting the protection of personal information in the private sector, s. 32.
    'quebec-25': 30,
    // "Timely" in Art. 50; this is what the authorities expect of apps.
    pipl: 15,
};
/** Days within which a site answers a request: what it says itself, else what the strictest of its laws says. */
function replyDays({ replyDays, regimes = [] }) {
    const laws = regimes.length > 0 ? regimes : ['gdpr'];
    return replyDays ?? Math.min(...laws.map((regime) => REPLY_DAYS[regime]));
}
/** Percent-encoded, with what is no character (half a pair of code units) replaced, at which it would throw. */
const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
/** The address that opens a mail to someone: whatever is in the name of the mailbox, it adds no recipient or header. */
const mailTo = (email) => `mailto:${encode(email).replace('%40', '@')}`;
/**
 * The address that opens a mail in which a visitor makes use of a right, written as RFC 6068 wants it: to the data
 * protection officer, else to the controller. Undefined where neither has an address, and for a complaint, which goes to
 * an authority (GDPR Art. 77).
 */
function mailFor(right, document, texts) {
    const { controller, dpo, variables = {} } = document;
    const email = dpo?.email ?? controller?.email;
    if (!email || right === 'complaint')
        return undefined;
    const write = (text) => encode(fill(text, {
        right: texts.rightsNames[right],
        controller: fill(controller?.name ?? '', variables),
    }).replace(/\r?\n/g, '\r\n'));
    return `${mailTo(fill(email, variables))}?subject=${write(texts.mailSubject)}&body=${write(texts.mailBody)}`;
}

export { REPLY_DAYS, mailFor, mailTo, replyDays };
//# sourceMappingURL=rights.js.map
