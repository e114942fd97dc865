import type { Effect } from '../core/consent.js';
/**
 * When a vendor is told: at once, before any tag of its own, and then each time that the visitor decides, whatever they
 * decide, or that what may run changes in another way (consent starts, a grant lapses). So on each later page it hears
 * the choice early. Nothing is granted before consent has started, nor ever for an id that the configuration has not.
 *
 * @param ids categories or services, one for each of the vendor's signals
 * @param tell takes for each id whether it may run now
 * @param hold says that a choice is still to come; it comes first on every page, and is left out for a vendor that has
 *   no word for that and is told no instead, unless consent begins at once
 */
export declare function follow(ids: readonly string[], tell: (...granted: boolean[]) => void, hold?: () => void): Effect;
