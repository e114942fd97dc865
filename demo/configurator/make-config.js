/** What a site keeps by itself once it has this library: the answer. */
const ownService = (controller, maxAge) => ({
  id: 'privacy-choice',
  label: 'Your privacy choice',
  ...(controller && { provider: controller }),
  purpose: 'Remembers what you answered here.',
  storage: [{ kind: 'cookie', name: 'privacy', duration: `P${maxAge}D`, purpose: 'What you answered, and when.' }],
});

const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];

/**
 * The configuration of what was chosen. Whatever is the default is left out.
 *
 * @param chosen `controller`, `policy`, `layout`, `settings`, `mode`, `maxAge`, `accept`, `reject`; `categories`, ids; `own`,
 *   a category with an id, a label and a purpose; `services`, entries of the catalogue in the category that each was put in
 */
export function makeConfig(chosen) {
  const { controller, policy, layout, settings, mode, maxAge, accept, reject, services } = chosen;
  const own = chosen.own.id ? [Object.fromEntries(Object.entries(chosen.own).filter(([, text]) => text))] : [];
  const used = new Set(['necessary', ...chosen.categories, ...services.map(({ category }) => category)]);
  const categories = [...CATEGORIES.filter((id) => used.has(id)).map((id) => ({ id })), ...own].map((category) => {
    const inIt = services.filter((service) => service.category === category.id).map((one) => declare(one, controller));
    const all = category.id === 'necessary' ? [ownService(controller, maxAge), ...inIt] : inIt;
    return all.length > 0 ? { ...category, services: all } : Object.keys(category).length > 1 ? category : category.id;
  });
  const texts = { ...(accept && { accept }), ...(reject && { reject }) };
  const consentMode = signalsOf(services);
  return {
    version: 1,
    ...(mode !== 'opt-in' && { mode }),
    policy: { ...(policy && { href: policy }), ...(controller && { controller }) },
    categories,
    ...(layout !== 'bar' && { layout }),
    ...(settings !== 'dialog' && { settings }),
    ...(consentMode && { consentMode }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(maxAge !== 184 && { record: { maxAge } }),
  };
}

/** What visitors are told of a service. One on a server of the site’s own is the controller’s. */
function declare({ id, label, provider, country, purpose, policy, storage }, controller) {
  const receiver = provider ?? controller;
  return {
    id,
    label: label.replace(/, .*/, ''),
    ...(receiver && { provider: receiver }),
    ...(country && { country }),
    purpose,
    ...(policy && { policy }),
    ...(storage.length > 0 && { storage }),
  };
}

/** Google’s signals, each on the service that it is for. */
function signalsOf(services) {
  const signals = {};
  for (const { id, category, tell } of services) {
    for (const signal of tell?.consentMode ?? []) signals[signal] ??= category === 'necessary' ? category : id;
  }
  return Object.keys(signals).length > 0 ? { signals } : undefined;
}
