import { gpcIds, NECESSARY, type Config, type Mode } from './config.js';
import type { Choice, Resolved } from './state.js';

/**
 * What holds for a visitor of whom nothing is known: `resolve` without a record.
 *
 * @param gpc whether the browser sends Global Privacy Control
 */
export function unanswered(config: Config, mode: Mode, gpc: boolean): Resolved {
  const denied = gpc ? gpcIds(config) : [];
  const choices = Object.create(null) as Record<string, Choice>;
  for (const { id, services } of config.categories) {
    for (const one of [id, ...services.map((service) => service.id)]) {
      choices[one] = id === NECESSARY ? 'granted' : denied.includes(one) ? 'denied' : 'unset';
    }
  }
  // Where nothing but the necessary is there, there is nothing to ask; a notice is still to be seen.
  return { choices, asks: config.categories.length > 1 || mode === 'notice' ? 'first' : undefined };
}
