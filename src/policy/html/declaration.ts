import type { Config } from '../../core/config.js';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Texts } from '../../locales/texts.js';
import { durationInWords } from '../duration-in-words.js';
import { countryInWords } from './in-words.js';
import { tableOf } from './table.js';
import { link } from './text-runs.js';
import { element, type TreeNode } from './tree-node.js';
import { nameOf, wordsOf } from '../words.js';

/** What the services of some categories store, all where none are named: what a visitor reads without a script. */
export function declarationOf(
  { categories }: Config,
  ids: readonly string[] | undefined,
  texts: Texts,
  language: string,
): TreeNode[] {
  const head = [texts.storageName, texts.storageKind, texts.duration, texts.storagePurpose].map((text) => [text]);
  return categories
    .filter(({ id, services }) => (ids ? ids.includes(id) : services.length > 0))
    .flatMap((category) => {
      const { label, purpose } = wordsOf(category, texts);
      return [
        element('p', [element('strong', [label]), ` ${purpose}`]),
        ...category.services.flatMap((service): TreeNode[] => {
          const { policy, provider, purpose = '', storage = [] } = service;
          const name = nameOf(service) + (provider ? ` (${provider})` : '');
          const rows = storage.map((item) =>
            [item.name, item.kind, durationInWords(item.duration, texts, language), item.purpose ?? ''].map((text) => [
              text,
            ]),
          );
          return [
            element('p', [`${name}: ${purpose} `, ...(policy ? [link(texts.servicePolicy, policy)] : [])]),
            ...(rows.length > 0 ? [tableOf([name], head, rows)] : []),
          ];
        }),
      ];
    });
}

/** Who receives data, where, and what for. */
export function recipientsOf({ categories, policy }: Config, texts: PolicyTexts, language: string): TreeNode[] {
  const services = categories
    .flatMap((category) => category.services)
    .filter(({ provider }) => provider && provider !== policy.controller);
  if (services.length === 0) return [element('p', [texts.noRecipients])];
  const items = services.map(({ provider = '', country, purpose = '' }) =>
    element('li', [
      element('strong', [provider]),
      (country ? ` (${countryInWords(country, language)})` : '') + (purpose && `: ${purpose}`),
    ]),
  );
  return [element('ul', items)];
}
