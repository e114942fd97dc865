import type { Stage } from './core/consent.js';
import type { ConsentRecord } from './core/record.js';
import type { Choices } from './core/state.js';
import { unanswered } from './core/unanswered.js';
import { afterPaint } from './page/after-paint.js';
import { answers } from './page/answers.js';
import type { PageConsent } from './start-light.js';

/**
 * Asks a visitor who has no record before the rest of consent is there, most of which is needed only after an answer. Both
 * answers are recorded at once and take effect; anything else waits for the rest.
 */
export function askFirst(page: PageConsent & Stage): void {
  // What is prerendered begins when it is seen: with all of consent, and a record by then, perhaps.
  if (document.prerendering || page.stored().length > 0) return;
  const adopt = async (record: ConsentRecord, persisted: boolean): Promise<void> => {
    const choices = Object.assign(Object.create(null), page.state.choices, record.choices) as Choices;
    page.state = { ...page.state, choices, asks: undefined, record, persisted, view: undefined };
    page.banner?.requestUpdate?.();
    await afterPaint(() => {
      page.put(page.state);
      page.asked?.push(page.told);
    });
    await page.whole();
  };
  page.begin(() => {
    const { config, state } = page;
    const { mode } = config;
    Object.assign(page, { adopt }, answers(page, (page.made = [])));
    page.asked = [{ ...state, ...unanswered(config, mode, state.gpc), mode, view: 'banner' }];
    return page.asked[0];
  });
}
