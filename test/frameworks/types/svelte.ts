import type { SvelteHTMLElements } from 'svelte/elements';
import { get } from 'svelte/store';
import { consent } from '../../../src/bindings/svelte.js';

/** What markup may write, which svelte-check checks with these. */
export type Props = SvelteHTMLElements['privacy-banner'];

export const right: Props = {
  class: 'shop',
  categories: 'analytics',
  version: '3',
  layout: 'box',
  'onconsent-change': ({ choices }) => console.log(choices),
};

// @ts-expect-error no such layout
export const layout: Props = { layout: 'corner' };
// @ts-expect-error no such event
export const event: Props = { 'onconsent-change': ({ nothing }) => console.log(nothing) };

export const mayCount = (): boolean => get(consent).has('analytics');
