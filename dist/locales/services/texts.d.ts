/**
 * The texts around single services in one language: fetched by pages that embed one, or tell what was deleted. In braces:
 * `{provider}` who receives the data, `{service}` a service's name, `{items}` names of what was stored, as a list.
 */
export interface ServiceTexts {
    /** What leaves the visitor's device when an embed loads (GDPR Art. 13(1)(e)), and to whom: `{provider}`. */
    sends: string;
    /** Said after that where the service may store data on the device and read it (ePrivacy Directive Art. 5(3)). */
    stores: string;
    /** Loads one embed until the page goes, which is no consent to anything else. */
    loadOnce: string;
    /** Consents to `{service}`, from now on and everywhere on the site. */
    allowAlways: string;
    /** What was deleted after a refusal: `{items}`. */
    deleted: string;
    /** What could not be: `{items}`; and what visitors can do about it. */
    kept: string;
    keptHow: string;
    /** Scripts that have run go on until the page is loaded anew; and the button that does so. */
    reload: string;
    reloadNow: string;
}
