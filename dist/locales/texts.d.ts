/** A text for each plural form that the language has (Unicode CLDR, as in `Intl.PluralRules`), with `{count}`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
};
/**
 * The texts of the interface in one language. In braces: `{categories}` the optional categories as a list,
 * `{controller}` the controller's name, `{count}` a number, `{date}` a date with its time, `{version}` a number.
 */
export interface Texts {
    /** Heading of the first layer. */
    title: string;
    /** What is asked, with `{controller}` and `{categories}`. */
    text: string;
    /** Stands for the controller where none is named. */
    site: string;
    /** How `{0}`, `{1}` and `{2}` are listed: what stands between two, and before the last (Unicode CLDR, list patterns). */
    list: string;
    /** What is said instead where nothing waits for consent: in the modes `opt-out` and `notice`. */
    notice: string;
    /** How many providers receive data. */
    providers: Plural;
    /** Said first to those who have answered before. */
    changed: string;
    /** Global Privacy Control, in a few words: that its request is honoured (CCPA Regulations § 7025(c)(6)). */
    gpc: string;
    /** The same in a sentence, and how to make an exception. */
    gpcText: string;
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
    /** Heads the services of a category. */
    services: Plural;
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
    /** Marks what the browser holds at this moment. */
    setNow: string;
    /** When the visitor last decided, and on which version: `{date}`, `{version}`. */
    lastChoice: string;
    /** Button that copies the record of that choice, and what it says when it has. */
    copy: string;
    copied: string;
    /** Said to assistive technology after a choice. */
    saved: string;
    /** Link to the settings, in the words of the CCPA Regulations § 7015(b) where the language is English. */
    choices: string;
    /** Names and purposes of the usual categories. */
    categories: Record<'necessary' | 'functional' | 'analytics' | 'marketing', {
        label: string;
        purpose: string;
    }>;
}
