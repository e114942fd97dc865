import { type ConfigInput } from './config.js';
import type { ConsentRecord } from './record.js';
import type { Choices } from './state.js';
/**
 * The choices of a visitor who has answered all that is asked today: all that a returning visitor needs. `undefined`
 * where anything is left to weigh (another version, an id without an answer, an age, a signal against a grant): `resolve`
 * does that, to the same effect. So a mistake in a configuration that was not checked yet can grant nothing beyond what
 * the record says in so many words.
 *
 * @param time milliseconds since 1970
 * @throws {TypeError} if the configuration is none
 */
export declare function knownChoices({ version, categories, record: { maxAge } }: ConfigInput, { version: asked, time: decided, action, choices: said }: ConsentRecord, time: number, gpc: boolean): Choices | undefined;
