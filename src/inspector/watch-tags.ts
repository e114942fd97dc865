import { watchPage } from '../page/watch-page.js';
import { leakyTag } from './leaky-tag.js';
import type { LeakyTag, Observations } from './sighting.js';

/** What the page's own tags tell: those that hold nothing back, and which hosts the others load from. */
export interface Tags extends Pick<Observations, 'gated'> {
  readonly leaky: ReadonlyMap<string, LeakyTag>;
  readonly stop: () => void;
}

/** Reads every tag that carries `data-consent`, now and as they come. */
export function watchTags(): Tags {
  const leaky = new Map<string, LeakyTag>();
  const gated = new Map<string, readonly string[]>();
  const look = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
      const found = leakyTag(element);
      if (found) leaky.set(found.tag, found);
      const { consent = '', src, href } = element.dataset;
      const address = src ?? href ?? element.getAttribute('src') ?? element.getAttribute('href');
      if (!address || !URL.canParse(address, document.baseURI)) continue;
      const { hostname } = new URL(address, document.baseURI);
      // A refusal is nobody's purpose.
      const ids = consent.split(/\s+/).filter((id) => id && !id.startsWith('!'));
      gated.set(hostname, [...new Set([...(gated.get(hostname) ?? []), ...ids])]);
    }
  };
  const stop = watchPage(look);
  look();
  return { leaky, gated, stop };
}
