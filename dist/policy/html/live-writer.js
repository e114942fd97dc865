import texts from '../../locales/en.js';
import { recipientsOf, declarationOf } from './declaration.js';
import { dated } from './dated.js';
import { countryInWords } from './in-words.js';
import { replyDays, mailFor, mailTo } from '../rights.js';
import { runsOf, link } from './text-runs.js';
import { element } from './tree-node.js';
import { counted, fill } from '../words.js';

/** Makes what of the live blocks is there without a script: all of contact, rights and changes. */
function liveWriter({ config, interfaceTexts = texts } = {}) {
    return (block, writing) => {
        const { document, texts } = writing;
        switch (block.type) {
            case 'contact':
                return writeContacts(writing);
            case 'rights':
                return [
                    element('ul', block.rights.map((right) => writeRight(right, writing, interfaceTexts))),
                    element('p', [counted(replyDays(document), texts.reply, document.lang)]),
                ];
            case 'changes':
                return [writeVersions(writing)];
            case 'cookies':
                return config ? declarationOf(config, block.categories, interfaceTexts, document.lang) : [];
            case 'recipients':
                return config ? recipientsOf(config, texts, document.lang) : [];
            default:
                return [];
        }
    };
}
function writeContacts({ document, say, texts }) {
    const { lang } = document;
    const partyOf = (role, { name, address, country, email, phone, url }) => {
        const place = [address, country && countryInWords(country, lang)].filter(Boolean).join(', ');
        const rows = [
            [role, name],
            [texts.address, place],
            [texts.email, email, email && mailTo(say(email))],
            // A zero in brackets is for those who dial without the country's code.
            [texts.phone, phone, phone && `tel:${say(phone).replace(/\(0\)|[^+\d]/g, '')}`],
            [texts.website, url, url && say(url)],
        ];
        return element('dl', rows.flatMap(([term, value, to]) => value ? [element('dt', [term]), element('dd', [to ? link(say(value), to) : say(value)])] : []));
    };
    return ['controller', 'representative', 'dpo', 'authority'].flatMap((role) => {
        const party = document[role];
        return party ? [partyOf(texts[role], party)] : [];
    });
}
/** A right by its name, what it means, and how to use it. */
function writeRight({ right, text, href, event }, writing, interfaceTexts) {
    const { document, say, texts } = writing;
    const button = (label, attributes) => element('button', [label], { type: 'button', ...attributes });
    const way = () => {
        if (event)
            return button(texts.request, { 'data-event': event, 'data-right': right });
        if (right === 'withdrawal' && !href)
            return button(interfaceTexts.settingsTitle, { 'data-consent-open': 'settings' });
        const to = href ?? (right === 'complaint' ? document.authority?.url : undefined);
        const address = to === undefined ? mailFor(right, document, texts) : say(to);
        return address && link(texts.request, address);
    };
    const use = way();
    return element('li', [
        element('strong', [say(texts.rightsNames[right])]),
        ' ',
        ...runsOf(text ?? texts.rightsTexts[right], writing),
        ...(use ? [' ', use] : []),
    ]);
}
function writeVersions(writing) {
    const { document, say, texts } = writing;
    const { versions = [] } = document;
    return element('ul', versions.map(({ version, effective, change, summary = [] }) => element('li', [
        `${fill(texts.version, { version: String(version) })} · `,
        ...dated(texts.effective, say(effective), document.lang),
        ` · ${texts[change]}`,
        ...(summary.length > 0
            ? [
                element('ul', summary.map((one) => element('li', [say(one)]))),
            ]
            : []),
    ], { 'data-version': String(version) })));
}

export { liveWriter };
//# sourceMappingURL=live-writer.js.map
