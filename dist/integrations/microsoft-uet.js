import { follow } from './follow.js';
import { queue } from './queue.js';

/**
 * Tells Microsoft Advertising (UET) whether it may store anything for advertising. Where UET also loads Clarity, that is
 * told on its own.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
function microsoftUet({ category = 'marketing' } = {}) {
    const say = (when, granted) => {
        queue('uetq').push('consent', when, { ad_storage: granted ? 'granted' : 'denied' });
    };
    return follow([category], (granted) => say('update', granted), () => say('default', false));
}

export { microsoftUet };
//# sourceMappingURL=microsoft-uet.js.map
