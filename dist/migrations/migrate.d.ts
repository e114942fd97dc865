import type { Effect } from '../core/consent.js';
/** What another library's record says. */
export interface Migrated {
    /** When the visitor decided: milliseconds since 1970. */
    readonly time: number;
    /** By that library's ids: `true` where granted, `false` where refused. With anything else, nothing of it is believed. */
    readonly choices: readonly (readonly [id: string, isGranted: unknown])[];
    /** The record lists grants alone, so that a category that is not in it was refused. */
    readonly isRestRefused?: boolean;
}
/** What every reader takes. The values are text, so that the `dataset` of a script tag will do. */
export interface MigrationOptions {
    /**
     * Which of our ids the old ones are: `statistics:analytics ads:marketing`. What is not named keeps its name, and an
     * old id that is mapped to nothing (`session:`) is left out.
     */
    readonly map?: string | undefined;
}
/** For a library whose cookie can be called otherwise. */
export interface NamedOptions extends MigrationOptions {
    /** The cookie's name, where it is not the library's default. */
    readonly cookie?: string | undefined;
}
/** For a library that does not keep when the visitor decided. */
export interface DatedOptions extends NamedOptions {
    /** Days for which the old cookie was kept, where that is not the library's default. */
    readonly days?: string | undefined;
}
/** The earliest time of a decision in a cookie that is kept for so many days. */
export declare const earliest: (days: string) => number;
/**
 * Takes over what a visitor told another library, so that nobody is asked twice after a switch. Where the visitor has no
 * record of ours, one is made of the old one, as specific as ours and no more:
 *
 * - A grant counts for exactly the id that it was given to. That of a category says nothing of services that the old
 *   record does not list; a category whose services were all granted is granted, as everywhere. A refusal of a category
 *   is one of all that is in it.
 * - What the old site held to be necessary is in its record as granted, though nobody was asked. If that needs consent
 *   now, the site maps it to nothing.
 * - It has the old decision's time, and ends when that is `record.maxAge` days old. Where the old record has no time it
 *   counts as old as its cookie can be; where that can be older than `record.maxAge`, the visitor is asked.
 * - It has the configuration's version: by naming the migration, the site says that its purposes are the old ones.
 *   Nothing of ours was shown, so its language and hash are empty, and Global Privacy Control makes no exception of it.
 * - What nobody answered is asked, as always.
 *
 * What is damaged, ambiguous or dated in the future says nothing. The old record is left as it is until ours is
 * forgotten: it goes with that, or it would come back on the next page.
 *
 * @param name that of the old cookie
 * @param map which of our ids the old ones are
 * @param read takes the cookie's text; what it throws is no record
 * @param isStored whether `localStorage` may hold the record instead, under the same name
 */
export declare function migrate(name: string, map: string | undefined, read: (text: string) => Migrated | undefined, isStored?: boolean): Effect;
