import { ID, MODE } from './patterns.js';
import { NECESSARY, type Category, type CheckedCategory, type Config, type ConfigInput } from './config.js';

/** A category in its long form. */
export const inFull = (category: string | Category): Category =>
  typeof category === 'string' ? { id: category } : category;

/**
 * Fills in what a site left out. Of mistakes it notices those on which a grant could hang; `checkConfig` finds the
 * others too, and has the words for them.
 *
 * @throws {TypeError} if there is such a mistake
 */
export function completeConfig(input: ConfigInput): Config {
  const {
    version = 0,
    mode = 'opt-in',
    regions = {},
    policy = {},
    gpc = ['marketing'],
    texts = {},
    record,
    region,
  } = input;
  let necessary: CheckedCategory = { id: NECESSARY, services: [] };
  const categories: CheckedCategory[] = [];
  const taken = new Set<string>();
  let isSound = version >= 0;
  for (const one of [mode, ...Object.values(regions)]) isSound &&= !!one.match(MODE);
  for (const one of input.categories.values()) {
    const category: CheckedCategory = { services: [], ...inFull(one) };
    if (category.id === NECESSARY) necessary = category;
    else categories.push(category);
    for (const { id, since = 0, required = id === NECESSARY } of [category, ...category.services] as Category[]) {
      // Nor a name that every object has: choices are looked up by id. `match` throws at what is no text.
      isSound &&= !taken.has(id) && !!id.match(ID) && !(id in {}) && since <= version;
      isSound &&= required === (id === NECESSARY);
      taken.add(id);
    }
  }
  if (!isSound) throw new TypeError();
  return {
    ...(input as Omit<ConfigInput, 'region'>),
    // What is still to tell it is asked later.
    ...(region !== undefined && { region: (Object(region) === region ? '' : region) as string }),
    version,
    mode,
    texts,
    gpc,
    policy: typeof policy === 'string' ? { href: policy } : policy,
    categories: [necessary, ...categories],
    record: { name: 'privacy', maxAge: 184, sameSite: 'Lax', ...record },
  };
}
