import type { PageConsent } from './start-light.js';

const VERBS = ['decide', 'acceptAll', 'rejectAll', 'reset'] as const;

/**
 * Fetches what a decision needs while the visitor reads. A click that is quicker waits for it; where it does not come,
 * nothing was decided, and another click tries again.
 */
export function actSoon(page: PageConsent): void {
  let acting: Promise<void> | undefined;
  const load = (): Promise<void> =>
    (acting ??= import('./act.js')
      .then(({ act }) => act(page))
      .catch((error: unknown) => {
        acting = undefined;
        console.warn(error);
      }));
  const { sync } = page;
  // A refusal from elsewhere holds here in any case.
  const verbs: Record<string, unknown> = { sync: () => void load().then(sync) };
  for (const verb of VERBS) {
    const early = async (...args: unknown[]): Promise<void> => {
      await load();
      if (page[verb] !== early) await (page[verb] as typeof early)(...args);
    };
    verbs[verb] = early;
  }
  Object.assign(page, verbs);
  void load();
}
