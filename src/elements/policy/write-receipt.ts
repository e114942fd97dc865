import type { Config } from '../../core/config.js';
import { formatRecord, type ConsentRecord } from '../../core/record.js';
import type { Texts } from '../../locales/texts.js';
import type { Party, PolicyDocument } from '../../policy/document.js';
import { consentReceipt } from '../../policy/export/receipt.js';
import { fill, wordsOf } from '../../policy/words.js';
import { sha256 } from '../sha256.js';
import { versionsOf } from './versions-of.js';

/** The receipt of a record as JSON, with the purposes in the words of its reader. It is the same whenever it is written. */
export async function writeReceipt(
  record: ConsentRecord,
  config: Config,
  texts: Texts,
  policy: PolicyDocument | undefined,
): Promise<string> {
  const versions = versionsOf(policy, config);
  const then = versions.find(({ version }) => version <= record.version);
  // Of an older one nothing is known but its version.
  const current = then === versions[0] ? policy : undefined;
  const say = (text: string): string => fill(text, policy?.variables ?? {});
  const sayAll = (party: Party): Party =>
    Object.fromEntries(
      Object.entries(party).map(([key, text]: [string, string]) => [key, say(text)]),
    ) as unknown as Party;
  const receipt = consentReceipt({
    // An insecure page has no digest.
    id: (await sha256(formatRecord(record))) || record.time,
    record,
    config: { ...config, categories: config.categories.map((one) => ({ ...one, ...wordsOf(one, texts) })) },
    policy: {
      ...(then && { version: then.version }),
      ...(then?.sha256 && { sha256: then.sha256 }),
      ...(current && { title: say(current.title) }),
      ...(current?.controller && { controller: sayAll(current.controller) }),
      ...(current?.authority && { authority: sayAll(current.authority) }),
    },
  });
  return JSON.stringify(receipt, undefined, 2);
}
