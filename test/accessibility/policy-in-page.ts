// What a whole page loads beside in-page.ts to have the blocks of a policy.
import { PrivacyCookies } from '../../src/elements/cookies.js';
import { liveBlocks } from '../../src/elements/policy/policy-blocks.js';
import { PrivacyRecipients } from '../../src/elements/policy/recipients.js';
import { PrivacyRecord } from '../../src/elements/policy/record-panel.js';
import texts from '../../src/locales/policy/en.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';

PrivacyCookies.define();
PrivacyRecipients.define();
PrivacyRecord.define();

/** Compares two versions of a text in #changes. */
function compare(older: string, newer: string): void {
  const host = document.querySelector<HTMLElement>('#changes')!;
  const src = URL.createObjectURL(new Blob([older]));
  const versions = [
    { version: 2, effective: '2026-11-01', change: 'minor', asks: 'nothing' },
    { version: 1, effective: '2025-01-01', change: 'minor', asks: 'nothing', src },
  ] as const;
  liveBlocks(host, { document: { ...readPolicyText(newer), versions: [...versions] }, texts, language: 'en' });
  host.querySelector('button')!.click();
}

Object.assign(globalThis, { compare });
