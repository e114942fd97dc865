import type { Regime, RightName, Topic } from '../document.js';
import { ABOUT_RIGHTS, CCPA, DISCLOSURES, INTEREST, LEGITIMATE, RIGHTS, isRead } from './lint-words.js';
import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';

/** GDPR Art. 13(2)(b). */
const SIX: readonly RightName[] = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];

/** What each law lets people do. Where the GDPR holds too, the last three have an item of their own. */
const RIGHTS_OF: Readonly<Record<Regime, readonly RightName[]>> = {
  gdpr: SIX,
  'uk-gdpr': SIX,
  // Cal. Civ. Code §§ 1798.105 to 1798.120.
  ccpa: ['access', 'rectification', 'erasure', 'opt-out-sale'],
  // Art. 18 and 20.
  lgpd: ['access', 'rectification', 'erasure', 'portability', 'objection', 'withdrawal', 'complaint', 'human-review'],
  // Sections 8, 12.1, 27, 28 and 28.1.
  'quebec-25': ['access', 'rectification', 'erasure', 'portability', 'withdrawal', 'complaint', 'human-review'],
  // Art. 15, 24 and 44 to 47.
  pipl: [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'withdrawal',
    'complaint',
    'human-review',
  ],
};

/** What a visitor has to be told, by the laws that the policy is written for. */
export function lintDisclosures(reading: Reading, say: Say): void {
  const { covers, document, live, places, regimes, sentences } = reading;
  const { authority, dpo, lang } = document;
  const isEuropean = regimes.some((regime) => regime.endsWith('gdpr'));
  const read = isRead(lang);
  const text = read ? places.map((place) => place.text).join('\n') : '';
  let count = 0;
  const missing = (rule: 'missing-disclosure' | 'missing-rights', found: string, advice: string): void => {
    count++;
    say(rule, { path: 'sections' }, found, advice);
  };

  const listed = new Set(
    live.flatMap(({ block }) => (block.type === 'rights' ? block.rights : [])).map((r) => r.right),
  );
  const given: Readonly<Partial<Record<Topic, unknown>>> = {
    dpo,
    complaint: authority ?? listed.has('complaint'),
    'withdraw-consent': listed.has('withdrawal'),
    'automated-decisions': listed.has('human-review'),
    recipients: live.some(({ block }) => block.type === 'recipients' || block.type === 'cookies'),
  };
  if (isEuropean) {
    for (const { topic, article, words, advice } of DISCLOSURES) {
      if (!covers.has(topic) && !given[topic] && !words.test(text)) {
        missing('missing-disclosure', topic, `${advice} (GDPR Art. ${article})`);
      }
    }
    if (LEGITIMATE.test(text) && !covers.has('legitimate-interests') && !INTEREST.test(text)) {
      missing('missing-disclosure', 'legitimate-interests', 'which interests they are (GDPR Art. 13(1)(d))');
    }
  }
  if (read && regimes.includes('ccpa')) {
    for (const { words, advice } of CCPA) {
      if (!words.test(text)) missing('missing-disclosure', 'ccpa', `${advice} (11 CCR § 7011(e))`);
    }
  }

  // "Access" may be that of thieves: what counts is where rights are the matter.
  const about = sentences.filter(
    (one) => one.covers.includes('rights') || ABOUT_RIGHTS.test(`${one.about} ${one.text}`),
  );
  const said = about.map((one) => one.text).join('\n');
  const wanted = new Set(regimes.flatMap((regime) => RIGHTS_OF[regime]));
  if (isEuropean) for (const right of ['withdrawal', 'complaint', 'human-review'] as const) wanted.delete(right);
  const unsaid = [...wanted].filter((right) => !listed.has(right) && !RIGHTS[right].test(said));
  if (unsaid.length > 0 && (read || !covers.has('rights'))) {
    const law = isEuropean ? 'GDPR Art. 13(2)(b)' : regimes.join(', ');
    missing('missing-rights', unsaid.join(', '), `each of them and how to use it, as in a block "rights" (${law})`);
  }
  if (count > 0 && !read) {
    say(
      'words-unread',
      { path: 'lang' },
      lang,
      'covers on the clauses: the words are known in English and German alone',
    );
  }
}
