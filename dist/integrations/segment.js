import { NECESSARY } from '../core/config.js';
import { call, queue } from './queue.js';

const DECIDED = 'Segment Consent Preference Updated';
/**
 * Writes the choice into each event of Segment's, as `context.consent.categoryPreferences` by the ids of the categories,
 * and sends the event that reports a decision. While no category is granted no event leaves; a withdrawal is the last
 * that does, since Segment has to pass it on, and a refusal with nothing to withdraw is kept from it.
 *
 * @param options `client`: the object from `@segment/analytics-next`. Left out, it is `window.analytics`, which the
 *   snippet may still have to bring
 * @see https://www.twilio.com/docs/segment/privacy/consent-management/configure-consent-management
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/middleware
 */
function segment({ client } = {}) {
    return (page) => {
        const { input, has, subscribe } = page;
        // What the site wrote, since the light half has no more of it.
        const ids = (input?.categories ?? [])
            .map((category) => (typeof category === 'string' ? category : category.id))
            .filter((id) => id !== NECESSARY);
        // The snippet's object gives way to the real one.
        const target = () => client ?? queue('analytics');
        const consent = () => ({ categoryPreferences: Object.fromEntries(ids.map((id) => [id, has(id)])) });
        const stamp = ({ payload, next }) => {
            const { obj } = payload;
            obj.context = { ...obj.context, consent: consent() };
            if (obj.event === DECIDED || ids.some(has))
                next(payload);
        };
        let wasGranted = false;
        call(target(), 'addSourceMiddleware', stamp);
        return subscribe(({ record }, previous) => {
            const isGranted = ids.some(has);
            const isDecision = record?.time !== previous.record?.time;
            if (isDecision && (isGranted || wasGranted))
                call(target(), 'track', DECIDED, {}, { consent: consent() });
            wasGranted = isGranted;
        }, 'first');
    };
}

export { segment };
//# sourceMappingURL=segment.js.map
