import type { ConsentState } from './core/consent.js';
import { knownChoices } from './core/known-choices.js';
import { mayBeLeft } from './page/may-be-left.js';
import type { PageConsent } from './start-light.js';

/**
 * What the record says, where it answers all that is asked: a returning visitor's page begins with it, and needs nobody
 * else. Anything else waits for the other half.
 */
export function recordedState(page: PageConsent): ConsentState | undefined {
  try {
    const { input, state } = page;
    const [text, other] = page.stored();
    const record = page.parse(text);
    // An incident is for everybody, and of two cookies the other half makes one.
    const choices = record && !other && !input.incident && knownChoices(input, record, Date.now(), state.gpc);
    if (!choices || mayBeLeft(input, choices)) void page.whole();
    return choices ? { ...state, choices, record } : undefined;
  } catch {
    // What is wrong with the configuration, the other half says.
    void page.whole();
    return undefined;
  }
}
