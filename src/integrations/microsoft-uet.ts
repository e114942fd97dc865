import type { Effect } from '../core/consent.js';
import { follow } from './follow.js';
import { queue } from './queue.js';

/**
 * Tells Microsoft Advertising (UET) whether it may store anything for advertising. Where UET also loads Clarity, that is
 * told on its own.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export function microsoftUet({ category = 'marketing' }: Readonly<{ category?: string }> = {}): Effect {
  const say = (when: 'default' | 'update', granted: boolean): void => {
    queue('uetq').push('consent', when, { ad_storage: granted ? 'granted' : 'denied' });
  };
  return follow(
    [category],
    (granted) => say('update', granted),
    () => say('default', false),
  );
}
