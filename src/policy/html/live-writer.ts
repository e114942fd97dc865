import type { Config } from '../../core/config.js';
import english from '../../locales/en.js';
import type { Texts } from '../../locales/texts.js';
import { declarationOf, recipientsOf } from './declaration.js';
import type { Party, Right } from '../document.js';
import { dated } from './dated.js';
import { countryInWords } from './in-words.js';
import { mailFor, mailTo, replyDays } from '../rights.js';
import { link, runsOf } from './text-runs.js';
import { element, type TreeNode } from './tree-node.js';
import { counted, fill } from '../words.js';
import type { LiveWriter, Writing } from './writing.js';

/** What live blocks are made from, beside the document. */
export interface LiveOptions {
  /** The texts of the interface, in the policy's language. Default English. */
  readonly interfaceTexts?: Texts;
  /** What is said of storage and recipients. Without it their blocks are empty. */
  readonly config?: Config | undefined;
}

/** Makes what of the live blocks is there without a script: all of contact, rights and changes. */
export function liveWriter({ config, interfaceTexts = english }: LiveOptions = {}): LiveWriter {
  return (block, writing) => {
    const { document, texts } = writing;
    switch (block.type) {
      case 'contact':
        return writeContacts(writing);
      case 'rights':
        return [
          element(
            'ul',
            block.rights.map((right) => writeRight(right, writing, interfaceTexts)),
          ),
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

function writeContacts({ document, say, texts }: Writing): TreeNode[] {
  const { lang } = document;
  const partyOf = (role: string, { name, address, country, email, phone, url }: Party): TreeNode => {
    const place = [address, country && countryInWords(country, lang)].filter(Boolean).join(', ');
    const rows: (readonly [term: string, value: string | undefined, to?: string | undefined])[] = [
      [role, name],
      [texts.address, place],
      [texts.email, email, email && mailTo(say(email))],
      // A zero in brackets is for those who dial without the country's code.
      [texts.phone, phone, phone && `tel:${say(phone).replace(/\(0\)|[^+\d]/g, '')}`],
      [texts.website, url, url && say(url)],
    ];
    return element(
      'dl',
      rows.flatMap(([term, value, to]) =>
        value ? [element('dt', [term]), element('dd', [to ? link(say(value), to) : say(value)])] : [],
      ),
    );
  };
  return (['controller', 'representative', 'dpo', 'authority'] as const).flatMap((role) => {
    const party = document[role];
    return party ? [partyOf(texts[role], party)] : [];
  });
}

/** A right by its name, what it means, and how to use it. */
function writeRight({ right, text, href, event }: Right, writing: Writing, interfaceTexts: Texts): TreeNode {
  const { document, say, texts } = writing;
  const button = (label: string, attributes: Record<string, string>): TreeNode =>
    element('button', [label], { type: 'button', ...attributes });
  const way = (): TreeNode | undefined => {
    if (event) return button(texts.request, { 'data-event': event, 'data-right': right });
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

function writeVersions(writing: Writing): TreeNode {
  const { document, say, texts } = writing;
  const { versions = [] } = document;
  return element(
    'ul',
    versions.map(({ version, effective, change, summary = [] }) =>
      element(
        'li',
        [
          `${fill(texts.version, { version: String(version) })} · `,
          ...dated(texts.effective, say(effective), document.lang),
          ` · ${texts[change]}`,
          ...(summary.length > 0
            ? [
                element(
                  'ul',
                  summary.map((one) => element('li', [say(one)])),
                ),
              ]
            : []),
        ],
        { 'data-version': String(version) },
      ),
    ),
  );
}
