import { optionalIds, NECESSARY } from '../../core/config.js';
import { DATE, LAW, PROMISED_DATE, NOBODY, CHANNEL, CONTACT, REACH, COOKIES, isRead, CONTROLLER, COMPANY } from './lint-words.js';
import { fill } from '../words.js';

const START = { path: 'sections' };
/** Who answers for the data and how to reach them, since when the text holds, and whether it knows what the site stores. */
function lintIdentity(reading, say, config) {
    lintDate(reading, say);
    lintController(reading, say, config);
    lintContact(reading, say);
    lintWays(reading, say);
    if (config)
        lintStorage(reading, say, config);
}
function lintDate({ document, regimes, sentences }, say) {
    const { versions = [] } = document;
    if (versions.length > 0 || sentences.some(({ text }) => DATE.test(text) && !LAW.test(text)))
        return;
    const advice = 'a version with the day from which it holds';
    const promise = sentences.find(({ text }) => PROMISED_DATE.test(text));
    if (promise)
        say('promised-date', promise, promise.text, advice);
    else
        say('no-date', { path: 'versions' }, '', regimes.includes('ccpa') ? `${advice} (11 CCR § 7011(e))` : advice);
}
function lintController({ document, covers, live, places, sentences }, say, config) {
    const { controller, lang, variables = {} } = document;
    const name = fill(controller?.name ?? '', variables).trim();
    if (name) {
        const isShown = live.some(({ block }) => block.type === 'contact') || places.some(({ text }) => text.includes(name));
        if (!isShown)
            say('unshown-controller', { path: 'controller' }, name, 'a block "contact": so far no visitor sees it');
        return;
    }
    const vendors = (config?.categories ?? []).flatMap(({ services }) => services.flatMap(({ provider }) => provider ?? []));
    const names = ({ text }) => (isRead(lang) && CONTROLLER.test(text)) ||
        (COMPANY.test(text) && COMPANY.test(vendors.reduce((rest, vendor) => rest.replaceAll(vendor, ''), text)));
    if (covers.has('controller') || sentences.some(names))
        return;
    const nobody = sentences.find(({ text }) => NOBODY.test(text));
    const [found = ''] = NOBODY.exec(nobody?.text ?? '') ?? [];
    say('no-controller', nobody ?? { path: 'controller' }, found, 'the name of who answers for the data (GDPR Art. 13(1)(a))');
}
function lintContact({ document, links, live, places }, say) {
    const { controller, dpo, representative } = document;
    const reaches = (party) => [party?.email, party?.phone, party?.address, party?.url].some((way) => way?.trim());
    const block = live.find(({ block }) => block.type === 'contact');
    const isReached = [controller, dpo, representative].some(reaches);
    const isSaid = places.some(({ about, text }) => CHANNEL.test(text) || (CONTACT.test(`${about} ${text}`) && text.includes('://'))) ||
        links.some(({ clause, about, to }) => /^(mailto|tel):/i.test(to) || (clause !== undefined && CONTACT.test(about) && !to.startsWith('#')));
    if (block ? isReached : isSaid || isReached)
        return;
    const place = places.find(({ isProse, text }) => isProse && REACH.test(text));
    say('no-contact', block ?? place ?? START, '', 'an e-mail address, a telephone number or an address (GDPR Art. 13(1)(a))');
}
/** A right is asked for by mail where nothing else is said, a complaint at the authority. */
function lintWays({ document, live }, say) {
    const { authority, controller, dpo } = document;
    for (const { block, ...at } of live) {
        if (block.type !== 'rights')
            continue;
        const stuck = block.rights.filter(({ right, event, href }) => {
            if (event || href || right === 'withdrawal')
                return false;
            return right === 'complaint' ? !authority?.url : !(dpo?.email ?? controller?.email);
        });
        if (stuck.length === 0)
            continue;
        say('unusable-right', at, stuck.map(({ right }) => right).join(', '), 'a way to use it: href, event, or an e-mail address of the controller (for complaints the url of the authority)');
    }
}
function lintStorage({ covers, document, live, places }, say, config) {
    const { categories } = config;
    const blocks = live.map(({ block }) => block);
    const optional = optionalIds(config);
    const stored = categories.flatMap(({ services }) => services.flatMap(({ storage = [] }) => storage.map(({ name }) => name)));
    const isMentioned = covers.has('cookies') ||
        blocks.some(({ type }) => type === 'cookies') ||
        places.some(({ text }) => COOKIES.test(text));
    if (!isMentioned && (optional.length > 0 || stored.length > 0)) {
        const found = [...(optional.length > 0 ? optional : [NECESSARY]), ...stored].join(', ');
        say('cookies-unmentioned', START, found, 'a block "cookies", or a clause on what is stored on the device');
    }
    const isListed = (id) => blocks.some((block) => block.type === 'recipients' || (block.type === 'cookies' && (block.categories?.includes(id) ?? true)));
    const text = places
        .map((place) => place.text)
        .join('\n')
        .toLowerCase();
    const seen = new Set([document.controller?.name]);
    categories.forEach(({ id, services }, index) => {
        if (isListed(id))
            return;
        services.forEach(({ provider, label }, at) => {
            if (!provider || seen.has(provider))
                return;
            seen.add(provider);
            // "Larch Limited" is named by "Larch".
            const names = [
                provider.replace(/,? (ltd|limited|inc|llc|gmbh|ag|s\.?a\.?r?\.?l?\.?)\.?$/i, ''),
                label ?? provider,
            ];
            if (names.some((name) => text.includes(name.toLowerCase())))
                return;
            const path = `config.categories[${index}].services[${at}].provider`;
            say('unnamed-recipient', { path }, provider, 'its name in the text, or a block "recipients" (GDPR Art. 13(1)(e))');
        });
    });
}

export { lintIdentity };
//# sourceMappingURL=lint-identity.js.map
