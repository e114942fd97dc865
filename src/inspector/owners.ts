import type { Config, Service } from '../core/config.js';
import { matchesName } from '../core/matches-name.js';
import { namesHost } from './hosts.js';
import type { Observations, Sighting } from './sighting.js';

/** The declared services that something seen belongs to. */
export function servicesOf({ kind, name }: Sighting, { categories }: Config): Readonly<Service>[] {
  const services = categories.flatMap((category) => category.services);
  return kind === 'request'
    ? services.filter((service) => namesHost(service, name))
    : services.filter(({ storage = [] }) => storage.some((item) => item.kind === kind && matchesName(name, item.name)));
}

/** The ids on which it hangs whether that may be: those of its services, and what its tags are gated by. */
export function ownersOf(sighting: Sighting, config: Config, { gated }: Pick<Observations, 'gated'>): string[] {
  const ids = servicesOf(sighting, config).map(({ id }) => id);
  return sighting.kind === 'request' ? [...ids, ...(gated.get(sighting.name) ?? [])] : ids;
}

/** Whether a declared service answers for it. */
export function isDeclared(sighting: Sighting, config: Config, observations: Pick<Observations, 'gated'>): boolean {
  const owners = ownersOf(sighting, config, observations);
  return config.categories.some(({ services }) => services.some(({ id }) => owners.includes(id)));
}
