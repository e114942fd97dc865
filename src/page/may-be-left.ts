import type { Consent } from '../core/consent.js';

/**
 * Whether something that was refused seems to be on the visitor's device: what a returning visitor's page looks at before
 * it fetches the sweeper. It may take another name for a declared one, since all it asks is whether the fixed parts of that
 * are somewhere among the names; the sweeper looks closer. Rejects where the browser lets nobody look.
 */
export async function mayBeLeft({ config, choice }: Consent): Promise<boolean> {
  const names = [
    document.cookie,
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(({ name }) => name),
    // Not there on an insecure page.
    await (globalThis as Partial<typeof globalThis>).caches?.keys(),
  ].join();
  return config.categories.some(({ services }) =>
    services.some(
      ({ id, storage = [] }) =>
        choice(id) === 'denied' && storage.some(({ name }) => name.split('*').every((part) => names.includes(part))),
    ),
  );
}
