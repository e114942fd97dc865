import type { Regime } from '../document.js';
import { isRead } from './lint-words.js';
import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
import { REPLY_DAYS } from '../rights.js';

/** That an answer is promised. */
const REPLY = /\b(repl(y|ies|ied)|respond(s|ed)?|responses?|answer(s|ed)?)\b|get back to|(^|[^r])antwort/i;

/** How long something is kept, which is another matter. */
const KEEPING = /\b(keep|kept|retain|store|delet)|lösch|speicher|aufbewahr/i;

/** That a time can become longer: GDPR Art. 12(3), second sentence. */
const EXTENSION = /exten[ds]|prolong|verlänger/i;

/** That a promise is none. */
const VAGUE =
  /generally|usually|normally|typically|in general|as a rule|in most cases|in der regel|üblicherweise|normalerweise|im allgemeinen|im normalfall|gewöhnlich|meist/i;

/** A time: its number, and its unit. */
const TIME =
  /(\d{1,4}|\p{L}{1,20}(?:-\p{L}{1,20})?)[ -](?:calendar |working |business |further )?(day|week|month|tag|woche|monat)/giu;

/** Days of a unit, by how it starts. */
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, tag: 1, woche: 7, monat: 30 };

/** Numbers as they are written in words. */
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  einem: 1,
  eines: 1,
  einer: 1,
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  seven: 7,
  sieben: 7,
  ten: 10,
  zehn: 10,
  fourteen: 14,
  vierzehn: 14,
  fifteen: 15,
  fünfzehn: 15,
  twenty: 20,
  zwanzig: 20,
  thirty: 30,
  dreißig: 30,
  'forty-five': 45,
  fünfundvierzig: 45,
  sixty: 60,
  sechzig: 60,
  ninety: 90,
  neunzig: 90,
};

/** How soon a request is answered: said, in so many days, and as soon as the law wants it. */
export function lintReply({ document, live, regimes, sentences }: Reading, say: Say): void {
  const { lang, replyDays } = document;
  const most = (laws: readonly Regime[]): number => Math.min(...laws.map((regime) => REPLY_DAYS[regime]));
  let isSaid = live.some(({ block }) => block.type === 'rights');
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!REPLY.test(text) || KEEPING.test(text)) continue;
    const days = daysOf(text.split(EXTENSION)[0] ?? '');
    if (days === undefined) continue;
    isSaid = true;
    if (VAGUE.test(text)) say('vague-reply-time', sentence, text, 'a time that always holds (GDPR Art. 12(3))');
    const limit = most(sentence.regimes);
    if (days > limit) say('long-reply-time', sentence, text, `at most ${limit} days`);
  }
  const limit = most(regimes);
  if (replyDays !== undefined && replyDays > limit) {
    say('long-reply-time', { path: 'replyDays' }, String(replyDays), `at most ${limit} days`);
  }
  if (!isSaid && isRead(lang)) {
    const advice = `a block "rights", or a sentence: an answer within ${Math.min(limit, replyDays ?? limit)} days`;
    say('no-reply-time', { path: 'sections' }, '', advice);
  }
}

function daysOf(text: string): number | undefined {
  for (const [, number = '', unit = ''] of text.matchAll(TIME)) {
    const count = /^\d/.test(number) ? Number(number) : NUMBERS[number.toLowerCase()];
    if (count !== undefined && count > 0) return count * (UNIT_DAYS[unit.toLowerCase()] ?? 1);
  }
  return undefined;
}
