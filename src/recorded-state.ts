import type { ConsentState } from './core/consent.js';
import { knownChoices } from './core/known-choices.js';
import type { Choices } from './core/state.js';
import { mayBeLeft } from './page/may-be-left.js';
import type { PageConsent } from './start-light.js';

/**
 * What the record says, where it answers all that is asked: a returning visitor's page begins with it, and needs nobody
 * else. Anything else waits for the other half.
 */
export function recordedState(page: PageConsent): ConsentState | undefined {
  const { input, state, stored, parse } = page;
  const [text, other] = stored();
  const record = parse(text);
  let choices: Choices | undefined;
  let isAll: boolean | undefined;
  try {
    // An incident is for everybody, and of two cookies the other half makes one.
    if (record && !other && !input.incident) choices = knownChoices(input, record, Date.now(), state.gpc);
    isAll = choices && !mayBeLeft(input, choices);
  } catch {
    // What is wrong with the configuration, the other half says.
  }
  if (!isAll) void page.whole();
  return choices && { ...state, choices, record };
}
