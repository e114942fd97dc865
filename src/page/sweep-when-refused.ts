import type { Consent, Effect } from '../core/consent.js';

/** Fetches the sweeper once something was refused that declares what it stores. */
export const sweepWhenRefused: Effect = (consent) => {
  let fetched: Promise<(() => void) | undefined> | undefined;
  const fetchSweeper = async (): Promise<(() => void) | undefined> => {
    try {
      const { sweeper } = await import('./sweeper.js');
      return sweeper(consent);
    } catch (error) {
      // Tried again at the next change.
      fetched = undefined;
      console.warn(error);
      return undefined;
    }
  };
  const unsubscribe = consent.subscribe(() => {
    if (refusesStorage(consent)) fetched ??= fetchSweeper();
  });
  return () => {
    unsubscribe();
    void fetched?.then((stop) => stop?.());
  };
};

const refusesStorage = ({ config, choice }: Consent): boolean =>
  config.categories.some(({ services }) => services.some(({ id, storage }) => storage && choice(id) === 'denied'));
