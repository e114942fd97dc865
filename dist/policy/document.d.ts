import type { PolicyVersion } from '../core/config.js';
/** How the numbers of one depth look. */
export interface LabelStyle {
    readonly kind: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
    /** What stands before the number: `(`, `-`, `§ `, `Article `. */
    readonly before?: string;
    /** What stands behind it: `.`, `)`. */
    readonly after?: string;
    /** Starts with the numbers of the clauses above, joined by points: `1.2.3`. */
    readonly compound?: boolean;
}
/** The styles by depth; a section has depth 0. What is deeper than there are styles has no label. */
export type Numbering = readonly LabelStyle[];
/** A piece of a text. Every string in it may hold `{variables}`. */
export type Run = string | {
    readonly strong: string;
} | {
    readonly em: string;
}
/** A link: http(s), mailto, tel, relative to the page, or `#id` of a clause. */
 | {
    readonly link: string;
    readonly to: string;
}
/** The label that a clause has now, as a link to it. */
 | {
    readonly ref: string;
};
export type Text = string | readonly Run[];
/** A law, by its usual name. */
export type Regime = 'gdpr' | 'uk-gdpr' | 'ccpa' | 'lgpd' | 'quebec-25' | 'pipl';
/** What a clause tells: for the lint, which otherwise goes by the words. GDPR Art. 13 and 14, CCPA Regulations § 7011. */
export type Topic = 'controller' | 'representative' | 'dpo' | 'purposes' | 'legal-basis' | 'legitimate-interests' | 'recipients' | 'transfers' | 'retention' | 'rights' | 'withdraw-consent' | 'complaint' | 'provision' | 'automated-decisions' | 'security' | 'breach' | 'children' | 'cookies' | 'changes' | 'contact' | 'last-updated';
/** White space as the source had it, where that is not the usual one: kept so that the text can be written again. */
export interface Spaced {
    /**
     * What stands before it, line ends included. Default: a blank line. A backslash at the end says that what follows looks
     * like a label and is none.
     */
    readonly space?: string;
}
/**
 * A numbered part of the text; at depth 0 a section. It has a heading (`(1) Sharing`), or is itself a sentence, which a
 * lead may open (`-1. Sharing with explicit consent: …`).
 */
export interface Clause extends Spaced {
    readonly type: 'clause';
    /** Its anchor, for ever: links to it outlive renumbering. Default: its place, `s1-2-3`, which does not. */
    readonly id?: string;
    /** Older anchors that still have to work. */
    readonly aliases?: readonly string[];
    /** The label as it is, instead of the one that follows from the numbering; empty for none. */
    readonly label?: string;
    /** What stands between the label and the text. Default: a space. */
    readonly gap?: string;
    readonly heading?: Text;
    /** With the colon that ends it. */
    readonly lead?: Text;
    readonly text?: Text;
    readonly covers?: readonly Topic[];
    /** The regimes that it is for. It is marked, never left out: the whole text stays in one place (WP260 rev.01). */
    readonly regimes?: readonly Regime[];
    readonly body?: readonly Block[];
}
export interface Paragraph extends Spaced {
    readonly type: 'paragraph';
    readonly text: Text;
}
export interface List extends Spaced {
    readonly type: 'list';
    readonly items: readonly Text[];
}
export interface Table extends Spaced {
    readonly type: 'table';
    readonly caption: Text;
    readonly head: readonly Text[];
    readonly rows: readonly (readonly Text[])[];
}
/** What the visitor's rights are called. */
export type RightName = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'withdrawal' | 'complaint' | 'human-review' | 'opt-out-sale' | 'limit-sensitive';
/** One right and how to use it. Without `href` and `event` it is a mail to the controller, or for `withdrawal` the settings. */
export interface Right {
    readonly right: RightName;
    /** In the site's own words; the usual ones where it is left out. */
    readonly text?: Text;
    /** Where to ask for it: a form, an authority. */
    readonly href?: string;
    /** Name of an event that the element fires instead. */
    readonly event?: string;
}
/** What is made from the configuration, the visitor's record and the document, and stays true by itself. */
export type LiveBlock = Spaced & ({
    readonly type: 'cookies';
    /** Ids of categories; all where it is left out. */
    readonly categories?: readonly string[];
} | {
    readonly type: 'recipients';
} | {
    readonly type: 'record';
} | {
    readonly type: 'changes';
} | {
    readonly type: 'rights';
    readonly rights: readonly Right[];
} | {
    readonly type: 'contact';
});
export type Block = Clause | Paragraph | List | Table | LiveBlock;
/** A person or an authority that can be reached. */
export interface Party {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly url?: string;
    /** ISO 3166-1. */
    readonly country?: string;
}
/** `Your position: Home / Privacy Policy` */
export interface Breadcrumb extends Spaced {
    /** `Your position: ` */
    readonly prefix?: string;
    /** Default ` / `. */
    readonly separator?: string;
    /** The last is the page itself. */
    readonly items: readonly {
        readonly text: string;
        readonly href?: string;
    }[];
}
/** A privacy policy. Its text is the site's own. */
export interface PolicyDocument {
    readonly title: string;
    /** White space before the title, as in `Spaced`. */
    readonly space?: string;
    /** BCP 47 tag. */
    readonly lang: string;
    readonly numbering: Numbering;
    readonly breadcrumb?: Breadcrumb;
    /** What `{name}` in a text stands for. A name that is missing stays as it is, and the lint says so. */
    readonly variables?: Readonly<Record<string, string>>;
    readonly controller?: Party;
    /** Data protection officer. */
    readonly dpo?: Party;
    /** In the EU or the United Kingdom, of a controller outside (GDPR Art. 27). */
    readonly representative?: Party;
    /** To which a visitor can complain. */
    readonly authority?: Party;
    /** The laws that it is written for. Default `gdpr`. */
    readonly regimes?: readonly Regime[];
    /** Days within which a request is answered. Default: the shortest of the regimes. */
    readonly replyDays?: number;
    /** Before the first section. */
    readonly intro?: readonly Block[];
    readonly sections: readonly Clause[];
    /** Newest first. */
    readonly versions?: readonly PolicyVersion[];
}
