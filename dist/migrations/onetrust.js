import { cookieTexts } from '../page/cookie-texts.js';
import { migrate } from './migrate.js';

/** Allowed all on the banner; allowed all, or confirmed a choice, in the preference centre. */
const CHOSEN = ['1', '4', '6'];
/**
 * Takes over what was told OneTrust: `groups=C0001:1,C0002:0` in `OptanonConsent`, decided at the time in
 * `OptanonAlertBoxClosed`. Without the latter the groups are what OneTrust assumed, and say nothing.
 *
 * A closed banner leaves the groups as the site preset them. Grants are therefore taken over only where `intType` tells
 * that the visitor chose; records from before it was written give their refusals alone. One that awaits reconsent is
 * asked.
 *
 * @param options `map` is `C0002:analytics C0003:functional C0004:marketing` unless named
 *   (https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0)
 */
const fromOneTrust = ({ map = 'C0002:analytics C0003:functional C0004:marketing', } = {}) => migrate('OptanonConsent', map, (text) => {
    const fields = new URLSearchParams(text);
    if (fields.get('AwaitingReconsent') === 'true')
        return undefined;
    const isChosen = CHOSEN.includes(fields.get('intType') ?? '');
    const groups = fields.get('groups')?.split(',') ?? [];
    return {
        time: Date.parse(decodeURIComponent(cookieTexts('OptanonAlertBoxClosed')[0] ?? '')),
        choices: groups
            .map((group) => group.split(':'))
            .map(([id, digit]) => [id, digit === '1' || (digit === '0' ? false : undefined)])
            .filter(([, isGranted]) => isChosen || isGranted !== true),
    };
});

export { fromOneTrust };
//# sourceMappingURL=onetrust.js.map
