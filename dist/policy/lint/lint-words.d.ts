import type { RightName, Topic } from '../document.js';
/** Whether the words below are those of a language (BCP 47 tag). */
export declare const isRead: (language: string) => boolean;
/** What a visitor has to be told, with the article that asks for it. */
export interface Disclosure {
    readonly topic: Topic;
    readonly article: string;
    readonly words: RegExp;
    readonly advice: string;
}
/**
 * GDPR Art. 13(1) and (2), without the controller, the contact and the rights of 13(2)(b), which have rules of their own.
 */
export declare const DISCLOSURES: readonly Disclosure[];
/** That a clause goes by legitimate interests (GDPR Art. 6(1)(f)). */
export declare const LEGITIMATE: RegExp;
/** That it says which: what stands after the words. */
export declare const INTEREST: RegExp;
/** The rights by their names, as looked for where rights are the matter. */
export declare const RIGHTS: Readonly<Record<RightName, RegExp>>;
/** That rights are the matter. */
export declare const ABOUT_RIGHTS: RegExp;
/** What the CCPA Regulations want told, § 7011(e)(1). */
export declare const CCPA: readonly Pick<Disclosure, 'words' | 'advice'>[];
/** That someone answers for the data. */
export declare const CONTROLLER: RegExp;
/** A company by its legal form. */
export declare const COMPANY: RegExp;
/** What speaks of the site instead of who runs it. */
export declare const NOBODY: RegExp;
/** Headings under which someone can be reached. */
export declare const CONTACT: RegExp;
/** That someone can be reached in the way that follows. */
export declare const REACH: RegExp;
/** A way to reach someone: e-mail address, telephone, street or post box. */
export declare const CHANNEL: RegExp;
/** A list that is announced, at the end of a sentence that has no more to say. */
export declare const PROMISE: RegExp;
/** That going on counts as an answer; beside what lint-config.ts knows of banners. */
export declare const GOING_ON: RegExp;
/** That something is taken for an answer. */
export declare const ACCEPTS: RegExp;
/** That it is not, that it is said where visitors do agree, or that they do it by an act of their own. */
export declare const EXPRESS: RegExp;
/** A day: `2026-11-01`, `1 November 2026`, `November 1, 2026`, `1.11.2026`. */
export declare const DATE: RegExp;
/** That a day is that of a law. */
export declare const LAW: RegExp;
/** That the day of the last change is to be found here. */
export declare const PROMISED_DATE: RegExp;
/** What the languages of Europe, and some beyond, call a cookie. */
export declare const COOKIES: RegExp;
/** What a template left for the site to fill in. Of `TODO`, `XXX` and `[COMPANY]` the capitals are what tells. */
export declare const LEFTOVER: readonly RegExp[];
