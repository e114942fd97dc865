import type { Config, Service } from '../core/config.js';
import type { Observations, Sighting } from './sighting.js';
/** The declared services that something seen belongs to. */
export declare function servicesOf({ kind, name }: Sighting, { categories }: Config): Readonly<Service>[];
/** The ids on which it hangs whether that may be: those of its services, and what its tags are gated by. */
export declare function ownersOf(sighting: Sighting, config: Config, { gated }: Pick<Observations, 'gated'>): string[];
/** Whether a declared service answers for it. */
export declare function isDeclared(sighting: Sighting, config: Config, observations: Pick<Observations, 'gated'>): boolean;
