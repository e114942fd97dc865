import type { StorageKind } from './config.js';
import type { Consent } from './consent.js';
/**
 * The id of the refused service that declares a stored thing, which may be deleted then. `undefined` where there is none,
 * where a service that may run declares the same, and for what the library keeps itself: the record and all whose name
 * starts with the record's and a hyphen.
 */
export declare function refusedBy({ config, has, choice }: Pick<Consent, 'config' | 'has' | 'choice'>, kind: StorageKind, name: string): string | undefined;
