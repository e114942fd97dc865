/**
 * The texts of the interface in one language. In braces: `{categories}` the optional categories as a list,
 * `{controller}` the controller's name, `{date}`, `{count}`.
 */
export interface Texts {
    /** Heading of the first layer. */
    title: string;
    /** What is asked, with `{controller}` and `{categories}`. */
    text: string;
    /** Stands for the controller where none is named. */
    site: string;
    /** Text of a notice, which asks for nothing; likewise. */
    notice: string;
    accept: string;
    reject: string;
    settings: string;
    save: string;
    close: string;
    /** Name of the link to the policy. */
    policy: string;
    settingsTitle: string;
    settingsText: string;
    /** Stands where the switch of `necessary` would be. */
    alwaysOn: string;
    /** Heads the services of a category, with `{count}`. */
    services: string;
    /** Name of the link to a provider's own policy. */
    servicePolicy: string;
    provider: string;
    country: string;
    /** Caption of a table of storage items. */
    storage: string;
    storageName: string;
    storageKind: string;
    storagePurpose: string;
    duration: string;
    session: string;
    /** Said to assistive technology after a choice. */
    saved: string;
    /** Names and purposes of the usual categories. */
    categories: Record<'necessary' | 'functional' | 'analytics' | 'marketing', {
        label: string;
        purpose: string;
    }>;
}
