import { gpcIds, NECESSARY } from './config.js';

/** That going on counts as consent (EDPB Guidelines 05/2020, 86). */
const IMPLIED = /by (continuing|using|browsing|visiting|closing|clicking anywhere)|you (agree|consent) (to|by)|continued? (use|using)|durch (die )?(weitere|fortgesetzte)|indem sie (fortfahren|weiter)|weitersurfen|en (poursuivant|continuant)|poursuite de (la|votre) navigation|al (seguir|continuar)|proseguendo|continuando|door verder te/i;
/** That who refuses is to blame or to be pitied (CCPA Regulations § 7004(a)(2), (4)). */
const SHAMING = /don.?t care|do not care|i (hate|prefer (a )?worse|dislike)|miss(ing)? out|sadly|unfortunately|worse experience|no,? (thanks|thank you),? i|boring|leider|schade|verzichte|schlechter|malheureusement|tant pis|dommage|me da igual|purtroppo|[\u{1F300}-\u{1FAFF}]/iu;
/** That says neither yes nor no. */
const VAGUE = /^\W*(ok(ay)?|got it|fine|that.?s (ok|fine)|i understand|understood|sure|continue|next|alles klar|verstanden|weiter|d.?accord|compris|vale|entendido|va bene)\W*$/i;
/** That puts the answer off. */
const LATER = /later|not now|maybe|remind|ask me|more (info|options)|learn more|manage|customi[sz]e|settings|später|nicht jetzt|vielleicht|mehr|einstellungen|plus tard|en savoir|paramètres|más (tarde|información)|più tardi/i;
/** What measures or advertises, and is not strictly necessary for a service that a visitor asked for. */
const TRACKING = /analytics|statisti|marketing|advert|werbung|tracking|pixel|doubleclick|hotjar|clarity|matomo|segment|mixpanel|amplitude|facebook|meta\b|tiktok|linkedin|(^|\W)(_ga|_gid|_gcl|_fbp|_pk_|_hj|_clck|_uet)/i;
const ADVERTISING = /market|advert|\bads?\b|werb|publi|target|retarget|social/i;
/** Six months and thirteen: what the CNIL takes for good practice, and for the longest that a tracker may last. */
const MONTHS = { six: 182, thirteen: 396 };
/**
 * Dark patterns and gaps in a configuration and in the site's own texts: a first layer without a plain refusal, implied
 * consent, shaming, what is called necessary and is not, and what a visitor has to be told and is not.
 */
function lintConfig(config) {
    const { categories, gpc, layout, mode, policy, record, region, regions, texts } = config;
    const found = [];
    const say = (path, what, advice) => found.push({ path, found: what, advice });
    const { accept, reject } = texts;
    for (const [key, text] of Object.entries(texts)) {
        if (IMPLIED.test(text))
            say(`texts.${key}`, text, 'going on is no consent; say what happens on Accept and on Reject');
        if (SHAMING.test(text))
            say(`texts.${key}`, text, 'do not blame, pity or persuade; name the choice');
    }
    if (accept && VAGUE.test(accept))
        say('texts.accept', accept, 'a verb that says what is accepted, such as "Accept all"');
    if (reject && (VAGUE.test(reject) || LATER.test(reject))) {
        say('texts.reject', reject, 'a plain refusal in the words of Accept, such as "Reject all"');
    }
    if (!accept !== !reject) {
        say(accept ? 'texts.accept' : 'texts.reject', accept ?? reject ?? '', 'change both, so that they stay alike');
    }
    if (accept && reject && Math.max(accept.length / reject.length, reject.length / accept.length) > 2) {
        say('texts.reject', `${accept} / ${reject}`, 'labels of about the same length');
    }
    if (mode === 'notice') {
        say('mode', mode, 'opt-in: a notice asks for no consent, so that nothing which needs it may run (EDPB 05/2020, 86)');
    }
    if (mode === 'opt-out' && !regions && region === undefined) {
        say('mode', mode, 'opt-in, with opt-out in `regions` for those where the law allows it: optional categories are on beforehand');
    }
    if (layout === 'dialog')
        say('layout', layout, 'another: a page that cannot be used before an answer is a cookie wall');
    if (record.maxAge < MONTHS.six) {
        say('record.maxAge', String(record.maxAge), 'at least 184 days: to ask sooner again after a refusal is nagging');
    }
    if (record.maxAge > MONTHS.thirteen) {
        say('record.maxAge', String(record.maxAge), 'at most 13 months, 396 days, for a grant');
    }
    if (!policy.href)
        say('policy.href', '', 'the address of your privacy policy');
    if (!policy.controller)
        say('policy.controller', '', 'who answers for the data (GDPR Art. 13(1)(a))');
    categories.forEach(({ id, label = '', purpose = '', services }, index) => {
        const path = `categories[${index}]`;
        const isNecessary = id === NECESSARY;
        if (IMPLIED.test(purpose))
            say(`${path}.purpose`, purpose, 'going on is no consent');
        if (!isNecessary && !['functional', 'analytics', 'marketing'].includes(id) && !purpose) {
            say(`${path}.purpose`, '', 'why you want it, in plain words');
        }
        if (isNecessary && TRACKING.test(`${label} ${purpose}`)) {
            say(path, `${label} ${purpose}`.trim(), 'a category of its own: the law asks for consent to measure or to advertise');
        }
        services.forEach((service, at) => {
            const where = `${path}.services[${at}]`;
            const { storage = [] } = service;
            const words = [service.id, service.label, service.purpose, ...storage.map(({ name }) => name)].join(' ');
            if (isNecessary && TRACKING.test(words)) {
                say(where, service.label ?? service.id, 'an optional category: it does not look strictly necessary');
            }
            if (!isNecessary && !service.provider)
                say(`${where}.provider`, '', 'who receives the data (GDPR Art. 13(1)(e))');
            storage.forEach((item, nth) => {
                if (!item.duration && item.kind === 'cookie') {
                    say(`${where}.storage[${nth}].duration`, item.name, 'how long it lasts (CJEU C-673/17, Planet49)');
                }
            });
        });
    });
    if (gpc.length > 0 && gpcIds(config).length === 0) {
        const missed = categories.find(({ id, label = '' }) => id !== NECESSARY && ADVERTISING.test(`${id} ${label}`));
        if (missed)
            say('gpc', gpc.join(', '), `"${missed.id}", if it sells or shares data: Global Privacy Control asks not to`);
    }
    return found;
}

export { IMPLIED, lintConfig };
//# sourceMappingURL=lint-config.js.map
