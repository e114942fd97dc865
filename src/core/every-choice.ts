import { gpcIds, NECESSARY, type Config } from './config.js';
import type { Decided } from './decide.js';

/**
 * The same choice for every id. Under Global Privacy Control nothing that it is about is granted so, nor the category that
 * has it as a service: an exception is made one by one, where the visitor sees what it is about.
 *
 * @param gpc whether the browser sends the signal
 */
export function everyChoice(config: Config, choice: Decided, gpc: boolean): Record<string, Decided> {
  const except = gpc ? gpcIds(config) : [];
  const every: Record<string, Decided> = {};
  for (const { id, services } of config.categories) {
    if (id === NECESSARY) continue;
    const ids = [id, ...services.map((service) => service.id)];
    for (const one of ids) every[one] = except.includes(one) ? 'denied' : choice;
    if (ids.some((one) => except.includes(one))) every[id] = 'denied';
  }
  return every;
}
