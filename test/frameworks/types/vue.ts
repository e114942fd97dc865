import type { GlobalComponents } from 'vue';
import { useConsent } from '../../../src/bindings/vue.js';

/** What templates may write, which vue-tsc checks with these. */
export type Props = InstanceType<GlobalComponents['privacy-banner']>['$props'];

export const right: Props = {
  class: 'shop',
  key: 'banner',
  categories: 'analytics',
  version: 3,
  layout: 'box',
  onConsentChange: ({ choices }) => console.log(choices),
};

// @ts-expect-error no such layout
export const layout: Props = { layout: 'corner' };
// @ts-expect-error no such attribute
export const attribute: Props = { categorys: 'analytics' };
// @ts-expect-error no such event
export const event: Props = { onConsentChange: ({ nothing }) => console.log(nothing) };

const consent = useConsent();
export const mayCount = (): boolean => consent.value.has('analytics');
// @ts-expect-error what holds is not written here
export const write = (): unknown => (consent.value = undefined as never);
