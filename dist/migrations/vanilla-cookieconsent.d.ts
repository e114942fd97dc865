import type { Effect } from '../core/consent.js';
import { type NamedOptions } from './migrate.js';
/**
 * Takes over what was told vanilla-cookieconsent 3, from its cookie or `localStorage`, or 2, which has the same name.
 *
 * Version 3 lists every category, and of services the granted ones: one that is not listed was refused or is new, and is
 * asked. Version 2 knows no services and lists granted categories alone: a category that is not listed counts as refused,
 * also one that the old site did not have.
 *
 * @param options `cookie` is its `cookie.name` (`cookie_name` in version 2); `revision` its `revision`, 0 unless named: with
 *   any other the old library itself would ask again (https://cookieconsent.orestbida.com/advanced/revision-management.html)
 */
export declare const fromVanillaCookieconsent: ({ cookie, map, revision, }?: NamedOptions & {
    readonly revision?: string | undefined;
}) => Effect;
