import type { Effect } from '../core/consent.js';
import type { Newsroom } from '../core/news.js';
import { together } from './together.js';
import { watchPage } from './watch-page.js';

const TAG = 'privacy-notice';

/**
 * Keeps a `<privacy-notice>` in the page while there are news and no question about consent is on screen: the author's
 * own, else one at the start of the body.
 */
export const postNews: Effect = (consent) => {
  let own: HTMLElement | undefined;
  const keep = (): void => {
    const isWanted = !consent.state.view && (consent as Partial<Newsroom>).news;
    if (!isWanted) own?.remove();
    else if (!document.querySelector(TAG)) {
      if (!own) {
        own = document.createElement(TAG);
        own.popover = 'manual';
      }
      document.body.prepend(own);
    }
  };
  return together(watchPage(keep), consent.subscribe(keep), () => own?.remove());
};
