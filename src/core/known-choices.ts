import { NECESSARY, type Category, type ConfigInput } from './config.js';
import type { ConsentRecord } from './record.js';
import type { Choices } from './state.js';

const DAY = 864e5;

/**
 * The choices of a visitor who has answered all that is asked today: all that a returning visitor needs. `undefined`
 * where anything is left to weigh (another version, an id without an answer, an age, a signal against a grant): `resolve`
 * does that, to the same effect. So a mistake in a configuration that was not checked yet can grant nothing beyond what
 * the record says in so many words.
 *
 * @param time milliseconds since 1970
 * @throws {TypeError} if the configuration is none
 */
export function knownChoices(
  { version = 0, categories, record: { maxAge = 184 } = {} }: ConfigInput,
  { version: asked, time: decided, action, choices: said }: ConsentRecord,
  time: number,
  gpc: boolean,
): Choices | undefined {
  const age = (time - Date.parse(decided)) / DAY;
  if (asked !== version || !(age >= -1 && age <= maxAge)) return undefined;
  const choices = { __proto__: null, [NECESSARY]: 'granted' } as unknown as Record<string, 'granted' | 'denied'>;
  for (const category of categories) {
    // In its short form a category is its id.
    const { id = category as string, services = [] } = category as Partial<Category>;
    for (const one of [{ id }, ...services]) {
      const choice = id === NECESSARY ? 'granted' : said[one.id];
      // Granted in no knowledge of the signal: it may be about this.
      if (!choice || (gpc && choice === 'granted' && action !== 'gpc' && id !== NECESSARY)) return undefined;
      choices[one.id] = choice;
    }
  }
  return choices;
}
