import type { LeakyTag, Observations } from './sighting.js';
/** What the page's own tags tell: those that hold nothing back, and which hosts the others load from. */
export interface Tags extends Pick<Observations, 'gated'> {
    readonly leaky: ReadonlyMap<string, LeakyTag>;
    readonly stop: () => void;
}
/** Reads every tag that carries `data-consent`, now and as they come. */
export declare function watchTags(): Tags;
