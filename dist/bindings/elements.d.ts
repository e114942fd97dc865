import type { Layout, Mode } from '../core/config.js';
import type { PrivacyBanner } from '../elements/banner.js';
import type { PrivacyChoices } from '../elements/choices.js';
import type { PrivacyCookies } from '../elements/cookies.js';
import type { PrivacyEmbed } from '../elements/embed/embed.js';
import type { PrivacyNotice } from '../elements/notice.js';
import type { PrivacyPolicy } from '../elements/policy/policy.js';
import type { PrivacyRecipients } from '../elements/policy/recipients.js';
import type { PrivacyRecord } from '../elements/policy/record-panel.js';
import type { PrivacySettings } from '../elements/settings.js';
import type { PrivacyCloseEvent, PrivacyOpenEvent } from '../elements/view-events.js';
import type { PrivacyInspector } from '../inspector/inspector.js';
import type { ConsentChangeEvent } from '../page/announce.js';
import type { PrivacySweepEvent } from '../page/sweep-event.js';
import type { PolicyDocument } from '../policy/document.js';
type Numeric = number | `${number}`;
/**
 * What may be written on each element. The types of every framework are made of this, and `npm run lint` compares it with
 * what the elements say of themselves.
 */
export interface PrivacyElements {
    'privacy-banner': {
        element: PrivacyBanner;
        attributes: {
            categories?: string | undefined;
            policy?: string | undefined;
            controller?: string | undefined;
            version?: Numeric | undefined;
            mode?: Mode | undefined;
            region?: string | undefined;
            layout?: Layout | undefined;
        };
        events: {
            'consent-change': ConsentChangeEvent;
            'privacy-sweep': PrivacySweepEvent;
            'privacy-open': PrivacyOpenEvent;
            'privacy-close': PrivacyCloseEvent;
        };
    };
    'privacy-settings': Plain<PrivacySettings>;
    'privacy-choices': Plain<PrivacyChoices>;
    'privacy-notice': Plain<PrivacyNotice>;
    'privacy-cookies': {
        element: PrivacyCookies;
        attributes: {
            categories?: string | undefined;
            'heading-level'?: Numeric | undefined;
        };
        events: object;
    };
    'privacy-embed': {
        element: PrivacyEmbed;
        attributes: {
            service?: string | undefined;
            provider?: 'youtube' | 'vimeo' | 'google-maps' | 'openstreetmap' | 'x' | 'instagram' | 'spotify' | 'generic' | undefined;
            src?: string | undefined;
            title?: string | undefined;
            ratio?: string | undefined;
            poster?: string | undefined;
            allow?: string | undefined;
            sandbox?: string | undefined;
            video?: string | undefined;
            map?: string | undefined;
            bbox?: string | undefined;
            post?: string | undefined;
            kind?: 'album' | 'artist' | 'episode' | 'playlist' | 'show' | 'track' | undefined;
            item?: string | undefined;
        };
        events: object;
    };
    'privacy-policy': {
        element: PrivacyPolicy;
        attributes: {
            src?: string | undefined;
            'heading-level'?: Numeric | undefined;
            collapsed?: boolean | undefined;
            'no-contents'?: boolean | undefined;
            'no-search'?: boolean | undefined;
        };
        properties: {
            document?: PolicyDocument | undefined;
        };
        events: object;
    };
    'privacy-recipients': Plain<PrivacyRecipients>;
    'privacy-record': Plain<PrivacyRecord>;
    'privacy-inspector': {
        element: PrivacyInspector;
        attributes: {
            open?: boolean | undefined;
        };
        events: object;
    };
}
/** An element without attributes or events of its own. */
interface Plain<Element> {
    element: Element;
    attributes: object;
    events: object;
}
/** The names of the elements. */
export type Tag = keyof PrivacyElements;
/** What an element takes: its attributes, and properties that no attribute stands for. */
export type Props<T extends Tag> = PrivacyElements[T]['attributes'] & (PrivacyElements[T] extends {
    properties: infer Properties;
} ? Properties : unknown);
/** The events of an element, by name. */
export type Events<T extends Tag> = PrivacyElements[T]['events'];
/** Listeners, with what a framework writes before the name of an event. */
export type Listeners<T extends Tag, Prefix extends string> = {
    [Name in keyof Events<T> & string as `${Prefix}${Name}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
export {};
