// What was seen on a page, made up for tests of what follows from it.
import { completeConfig } from '../../src/core/complete-config.js';
import type { Config, ConfigInput } from '../../src/core/config.js';
import type { Observations, Phase, Sighting } from '../../src/inspector/sighting.js';

/** Analytics with a cookie and a database, and a service that is always on. */
export const config = (input: Partial<ConfigInput> = {}): Config =>
  completeConfig({
    categories: [
      { id: 'necessary', services: [{ id: 'shop', storage: [{ kind: 'cookie', name: 'cart' }] }] },
      {
        id: 'analytics',
        services: [
          {
            id: 'ga',
            label: 'Google Analytics',
            policy: 'https://policies.google.com/privacy',
            storage: [
              { kind: 'cookie', name: '_ga*' },
              { kind: 'indexedDB', name: 'ga-queue' },
            ],
          },
        ],
      },
      'marketing',
    ],
    ...input,
  });

const always = ['necessary', 'shop'];
export const before: Phase = { at: 0, when: 'before the choice', allowed: always };
export const refused: Phase = { at: 5000, when: 'after a refusal', allowed: always };
export const granted: Phase = { at: 5000, when: 'after a grant', allowed: [...always, 'analytics', 'ga'] };

export const seen = (kind: Sighting['kind'], name: string, more: Partial<Sighting> = {}): Sighting => ({
  kind,
  name,
  phase: 0,
  at: 10,
  isNew: true,
  by: '',
  ...more,
});

export const observed = (more: Partial<Observations> = {}): Observations => ({
  phases: [before],
  sightings: [],
  tags: [],
  gated: new Map(),
  durations: new Map(),
  now: 20_000,
  ...more,
});
