/** How a visitor who has not answered is treated. `notice` is information only and never a grant. */
export type Mode = 'opt-in' | 'opt-out' | 'notice';
/**
 * Where the first layer stands: along an edge, in a corner (bottom end unless it says otherwise), in the middle as a
 * dialog that has to be answered or closed before the page can be used, or in the flow of the page.
 */
export type Layout = 'bar' | 'bar-top' | 'box' | 'box-start' | 'box-top' | 'box-top-start' | 'dialog' | 'inline';
/** How the settings open: in the middle, or along the end edge. */
export type SettingsLayout = 'dialog' | 'sheet';
/** Where a service keeps something on the visitor's device; `cache` is Cache Storage. */
export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';
/** One thing that a service stores: declared to the visitor, and deleted when the visitor refuses. */
export interface StorageItem {
    /** Where it is kept. */
    kind: StorageKind;
    /** The name, or a glob in which `*` stands for any characters: `_ga*`. */
    name: string;
    /** How long it lasts: an ISO 8601 duration such as `P2Y`, or `session`. */
    duration?: string;
    /** What it is for, in the page's language. */
    purpose?: string;
}
/** A vendor inside a category, with a choice of its own. */
export interface Service {
    /** Unique among all categories and services: `data-consent` may name either. */
    id: string;
    /** The name that visitors read; the id where it is left out. */
    label?: string;
    /** The company that receives the data. */
    provider?: string;
    /** What the service does with the data, in plain words. */
    purpose?: string;
    /** Address of the provider's own policy: http(s), or relative to the page. */
    policy?: string;
    /** ISO 3166-1 country of the provider: `IE`. */
    country?: string;
    /** The `version` of the configuration in which this service's purpose last changed: earlier grants of it lapse. */
    since?: number;
    /** What it keeps on the visitor's device. */
    storage?: StorageItem[];
}
/** A purpose that the visitor decides on. */
export interface Category {
    /** Unique among all categories and services. `necessary` is always there and always on. */
    id: string;
    /** The name that visitors read; where it is left out, ours for the usual ids, and the id for others. */
    label?: string;
    /** Why the site wants it, in plain words. */
    purpose?: string;
    /** Only ever `true` for `necessary`: what the site can do without is the visitor's to decide. */
    required?: boolean;
    /** The `version` of the configuration in which this purpose last changed: earlier grants of it lapse. */
    since?: number;
    /** Who works for this purpose, each with a choice of its own. */
    services?: Service[];
}
/** What a version of the policy asks of those who knew an earlier one, mildest first. */
export type PolicyAsk = 'nothing' | 'notice' | 'acknowledge' | 'consent';
/** One version of the policy, and what it means for those who knew an earlier one. */
export interface PolicyVersion {
    /**
     * Whole number, higher than those of older versions. The newest that asks for anything is the configuration's
     * `version`; one that asks for nothing leaves that as it is.
     */
    version: number;
    /** The day from which it holds: `2026-11-01`. */
    effective: string;
    /** The day on which it was published; that from which it holds where it is left out. */
    published?: string;
    /** `editorial`: the meaning is the same. `material`: a purpose, a recipient, a right or the controller is another. */
    change: 'editorial' | 'minor' | 'material';
    /**
     * What is asked of visitors who knew an earlier one. Using the site further is never taken for an answer. Where it is
     * `consent`, the grants end of what has this version as its `since`, or all where nothing has.
     */
    asks: PolicyAsk;
    /** What changed, in plain words and in the page's language. */
    summary?: string[];
    /** SHA-256 of its canonical text, in hexadecimal. */
    sha256?: string;
    /** Address of its archived text, for the comparison. */
    src?: string;
}
/** Where the site's policy is, who answers for it, and its versions. */
export interface PolicyLink {
    /** Address of the policy: http(s), or relative to the page. */
    href?: string;
    /** The controller's name (GDPR Art. 13(1)(a)), shown on the first layer. */
    controller?: string;
    /** Newest first. */
    versions?: PolicyVersion[];
}
/**
 * An incident that visitors are told of (GDPR Art. 34): on the page until they close it, and apart from any question about
 * consent. In the page's language.
 */
export interface Incident {
    /** The day on which it happened or was found: `2026-11-01`. */
    date: string;
    /** What happened. */
    what: string;
    /** What it may mean for those whom it concerns. */
    impact: string;
    /** What has been done about it, and to make it less. */
    measures: string;
    /** What visitors can do for themselves. */
    advice: string;
    /** What they are offered. */
    remedies?: string;
    /** Whom to ask: a name with an address, a telephone number or an e-mail address. */
    contact: string;
    /** Where more is said. */
    href?: string;
}
/** How the visitor's record is kept. */
export interface RecordOptions {
    /** Name of the cookie. Default `privacy`. */
    name?: string;
    /** Set to share one choice among sub-domains: `example.com`. Default: this host alone. */
    domain?: string;
    /** Days after which the visitor is asked again, for grants and refusals alike: 1 to 400. Default 184 (six months). */
    maxAge?: number;
    /** To which requests the cookie is sent. Default `Lax`; `None` for a site in the frames of others. */
    sameSite?: 'Lax' | 'Strict' | 'None';
    /**
     * Address that the receipt of each decision is posted to, as proof of consent (GDPR Art. 7(1)): http(s), or relative to
     * the page. Default: none, and nothing is sent.
     */
    url?: string;
    /**
     * Whether receipts tell which of them are of one browser, by a random id that is made with the first decision and kept
     * in localStorage until `reset`. Default false.
     */
    subject?: boolean;
}
/** The seven signals of Google Consent Mode v2. */
export type GoogleSignal = 'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage' | 'functionality_storage' | 'personalization_storage' | 'security_storage';
/**
 * Google Consent Mode v2. Names are Google's own
 * (https://developers.google.com/tag-platform/security/guides/consent). Tags wait for consent as all others do ("basic"),
 * unless `advanced` says that they run before and send pings without cookies.
 */
export interface ConsentMode {
    /**
     * The category or service that each signal hangs on. Default: `ad_*` on `marketing`, `analytics_storage` on
     * `analytics`, `functionality_storage` and `personalization_storage` on `functional`, `security_storage` on
     * `necessary`.
     */
    signals?: Partial<Record<GoogleSignal, string>>;
    /** What all signals are by default for visitors whom Google sees in a region, ISO 3166-2: the most specific wins. */
    regions?: Record<string, 'granted' | 'denied'>;
    /** Milliseconds for which tags wait for the first update, where the configuration comes late. */
    wait_for_update?: number;
    /** While `ad_storage` is denied, ads are requested without identifiers. */
    ads_data_redaction?: boolean;
    /** Passes identifiers on in addresses while storage is denied. */
    url_passthrough?: boolean;
    /** Says that Google's tags are not gated on purpose. Without it their developer is told. */
    advanced?: boolean;
}
/**
 * A region, or where it comes from. `server-timing`: from a header of the page's own response, `Server-Timing:
 * region;desc="US-CA"`. `time-zone`: one of the countries in `regions` that has the browser's time zone, which is a weak
 * hint, knows no states, and is not known in every engine. A function or a promise has three seconds. A source that fails
 * is a region that is not known.
 */
export type RegionSource = string | PromiseLike<string | undefined> | (() => string | undefined | PromiseLike<string | undefined>);
/** What a site writes: as an object, as JSON, or as attributes of `<privacy-banner>`. */
export interface ConfigInput {
    /** Whole number. Raised, it asks every visitor again. Default 0. */
    version?: number;
    /** Default `opt-in`. */
    mode?: Mode;
    /**
     * The visitor's region, ISO 3166-1 or 3166-2 (`DE`, `US-CA`); empty where it was looked up and is not known. Or what
     * tells it, before anybody is asked: see `RegionSource`.
     */
    region?: RegionSource;
    /** Modes for regions. The most specific wins; a region that is not known is `opt-in`. */
    regions?: Record<string, Mode>;
    /** What the visitor decides on, in the order in which it is shown: ids alone are enough. */
    categories: (string | Category)[];
    /** The site's privacy policy: its address, or that with more. */
    policy?: string | PolicyLink;
    /** Default `bar`. An attribute of the same name on `<privacy-banner>` goes before. */
    layout?: Layout;
    /** Default `dialog`. */
    settings?: SettingsLayout;
    /**
     * The categories and services that Global Privacy Control is about, which opts out of the sale and sharing of data.
     * Default `["marketing"]`; an empty list takes no notice of the signal.
     */
    gpc?: string[];
    /** True where the request for this page said so by its header, `Sec-GPC: 1`, for a server that writes the page. */
    secGpc?: boolean;
    /**
     * Whether the page reloads after a withdrawal of what its scripts already ran for, which nothing can stop otherwise.
     * Default false: `consent-change` says with `needsReload` that it would help.
     */
    reload?: boolean;
    /** Shown to every visitor who has not closed it. */
    incident?: Incident;
    /** Tells Google's tags; `{}` with all defaults. Left out, nothing is told. */
    consentMode?: ConsentMode;
    /** Texts of the interface, each replacing the one of the same key in the visitor's language. */
    texts?: Record<string, string>;
    /** How the answer is kept. */
    record?: RecordOptions;
}
/** A configuration that was checked and completed. Everything else reads this. */
export interface Config {
    readonly version: number;
    readonly mode: Mode;
    readonly region?: string;
    readonly regions?: Readonly<Record<string, Mode>>;
    /** `necessary` first. */
    readonly categories: readonly CheckedCategory[];
    readonly policy: Readonly<PolicyLink>;
    readonly layout?: Layout;
    readonly settings?: SettingsLayout;
    readonly gpc: readonly string[];
    readonly reload?: boolean;
    readonly incident?: Readonly<Incident>;
    readonly consentMode?: Readonly<ConsentMode>;
    readonly texts: Readonly<Record<string, string>>;
    readonly record: Readonly<RecordOptions & Required<Pick<RecordOptions, 'name' | 'maxAge' | 'sameSite'>>>;
}
/** A category whose services are always a list. */
export interface CheckedCategory extends Readonly<Omit<Category, 'services'>> {
    readonly services: readonly Readonly<Service>[];
}
/** The category that needs no consent (ePrivacy Directive Art. 5(3), second sentence). */
export declare const NECESSARY = "necessary";
/** The ids that the visitor decides on: every category but `necessary`, each followed by its services. */
export declare function optionalIds(config: Config): string[];
/** The ids that Global Privacy Control is about: those that the configuration names, and the services of its categories. */
export declare function gpcIds({ categories, gpc }: Config): string[];
