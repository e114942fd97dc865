import type { RightName } from '../../policy/document.js';
import type { Plural } from '../texts.js';
/**
 * The texts around a policy in one language: fetched by pages that show one. In braces: `{count}` a number, `{date}` a
 * date, `{label}` the label of a clause (`(1)`), `{version}` a number, `{right}` the name of a right, `{controller}` the
 * controller's name.
 */
export interface PolicyTexts {
    /** Name of the breadcrumb to assistive technology. */
    position: string;
    contents: string;
    /** Above the end of a long text: back to the contents. */
    top: string;
    search: string;
    found: Plural;
    notFound: string;
    next: string;
    previous: string;
    /** Copies the address of one clause, and what is said when that is done. */
    copyLink: string;
    linkCopied: string;
    /** Opens and closes all sections, or the one of this label. */
    openAll: string;
    closeAll: string;
    toggle: string;
    print: string;
    version: string;
    effective: string;
    updated: string;
    readingTime: Plural;
    /** SHA-256 of the text. */
    hash: string;
    /** Said to the visitor where a text could not be read as a policy: it follows as it was written. */
    unread: string;
    /** A clause that is for some laws alone: `{label}` names them. */
    onlyFor: string;
    /** Heads the versions. */
    changes: string;
    /** What changed since the version that the visitor agreed to. */
    changedSince: string;
    unchanged: string;
    /** Marks what is new and what is gone, in a comparison. */
    added: string;
    removed: string;
    compare: string;
    /** Said where that cannot be done. */
    notCompared: string;
    /** The kinds of change. */
    editorial: string;
    minor: string;
    material: string;
    /** Heads what the site stores. */
    cookies: string;
    /** The visitor's present choice. */
    granted: string;
    denied: string;
    unset: string;
    recipients: string;
    noRecipients: string;
    /** Heads the visitor's own record. */
    record: string;
    noRecord: string;
    download: string;
    withdrawAll: string;
    change: string;
    /** The text that was shown when the visitor chose is this one, or is another. */
    sameText: string;
    otherText: string;
    rightsNames: Record<RightName, string>;
    /** What a right means, in a sentence. */
    rightsTexts: Record<RightName, string>;
    /** Opens a mail with the request, or the form for it. */
    request: string;
    /** Within how many days a request is answered. */
    reply: Plural;
    mailSubject: string;
    /** With line ends; `{right}` and `{controller}` in it. */
    mailBody: string;
    controller: string;
    dpo: string;
    representative: string;
    authority: string;
    address: string;
    email: string;
    phone: string;
    website: string;
    /** Heads what a visitor is told of a new version. */
    changed: string;
    changedFrom: string;
    acknowledge: string;
    readPolicy: string;
    /** Link to where more is said of an incident. */
    readMore: string;
    /** Heads what a visitor is told of an incident, and each of its parts (GDPR Art. 34(2)). */
    incident: string;
    incidentWhat: string;
    incidentImpact: string;
    incidentMeasures: string;
    incidentAdvice: string;
    incidentRemedies: string;
    incidentContact: string;
}
