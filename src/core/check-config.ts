import { completeConfig, inFull } from './complete-config.js';
import { NECESSARY, type Category, type Config, type ConfigInput } from './config.js';
import { findNewsMistake } from './find-news-mistake.js';
import { CONFIG_SHAPE, TEXT } from './config-shape.js';
import { findMistake, type Mistake } from './find-mistake.js';

/** A configuration that cannot be used. The message says where, what was found, and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  /** @param path where: `categories[0].services[1].storage[0].kind` */
  constructor(path: string, found: unknown, allowed: string) {
    // JSON shows what is inside, but knows no NaN.
    const shown = typeof found === 'string' || Object(found) === found ? JSON.stringify(found) : String(found);
    super(`privacy-elements: ${path || 'configuration'}: found ${shown}, allowed: ${allowed}`);
  }
}

/**
 * Checks what a site wrote, to the last key, and completes it.
 *
 * @throws {ConfigError} at the first thing that is wrong.
 */
export function checkConfig(input: unknown): Config {
  const { categories, policy, region } = Object(input) as ConfigInput;
  // Short forms first, so that the check sees one form. What is no object stays as it is, for the check to name.
  const full =
    Object(input) === input && !Array.isArray(input)
      ? {
          ...(input as ConfigInput),
          categories: Array.isArray(categories) ? categories.map(inFull) : ((categories as unknown) ?? null),
          policy: typeof policy === 'string' ? { href: policy } : policy,
          region:
            typeof region === 'function' ||
            typeof (region as Partial<PromiseLike<string>> | undefined)?.then === 'function'
              ? ''
              : region,
        }
      : input;
  const mistake = findMistake(full, CONFIG_SHAPE) ?? findNewsMistake(full as ConfigInput);
  if (mistake) throw new ConfigError(mistake.path, mistake.found, inWords(mistake.allowed));

  const { version = 0, categories: checked } = full as { version?: number; categories: Category[] };
  // `necessary` is there even where it was left out.
  const taken = new Set(checked.some(({ id }) => id === NECESSARY) ? [] : [NECESSARY]);
  const claim = ({ id, since = 0 }: { id: string; since?: number }, path: string): void => {
    if (taken.has(id) || id in {}) throw new ConfigError(`${path}.id`, id, 'an id that nothing else has');
    if (since > version) throw new ConfigError(`${path}.since`, since, `at most the version, ${version}`);
    taken.add(id);
  };
  checked.forEach((category, index) => {
    const path = `categories[${index}]`;
    const { id, required, services = [] } = category;
    claim(category, path);
    if (required !== undefined && required !== (id === NECESSARY)) {
      throw new ConfigError(`${path}.required`, required, `true for ${NECESSARY}, false for all else`);
    }
    services.forEach((service, at) => claim(service, `${path}.services[${at}]`));
  });
  const ids = checked.flatMap(({ id, services = [] }) =>
    id === NECESSARY ? [] : [id, ...services.map((service) => service.id)],
  );
  (full as ConfigInput).gpc?.forEach((id, at) => {
    if (!ids.includes(id)) throw new ConfigError(`gpc[${at}]`, id, `only ${ids.join(', ')}`);
  });
  for (const [signal, id] of Object.entries((full as ConfigInput).consentMode?.signals ?? {})) {
    if (id !== NECESSARY && !ids.includes(id)) {
      throw new ConfigError(`consentMode.signals.${signal}`, id, `only ${[NECESSARY, ...ids].join(', ')}`);
    }
  }
  return completeConfig(input as ConfigInput);
}

function inWords(allowed: Mistake['allowed']): string {
  if (allowed === TEXT) return 'text';
  if (allowed === true) return 'true or false';
  if (allowed instanceof RegExp) return `text like ${allowed.source}`;
  if (!Array.isArray(allowed)) return 'an object';
  const [first, most] = allowed as unknown[];
  if (typeof first === 'string') return `only ${allowed.join(', ')}`;
  return typeof first === 'number' ? `a whole number ${first}..${String(most)}` : 'a list';
}
