import type { Effect } from '../core/consent.js';
/** What is asked of Segment's object. */
export interface SegmentClient {
    addSourceMiddleware(middleware: Middleware): unknown;
    track(event: string, properties: object, options: object): unknown;
}
interface Payload {
    readonly obj: {
        event?: unknown;
        context?: object | undefined;
    };
}
/** Sees each event. One that it does not hand on is dropped. */
type Middleware = <P extends Payload>(step: {
    readonly payload: P;
    readonly next: (payload: P) => void;
}) => void;
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
export declare function segment({ client }?: Readonly<{
    client?: SegmentClient;
}>): Effect;
export {};
