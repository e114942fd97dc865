import { Component, CUSTOM_ELEMENTS_SCHEMA, DestroyRef, inject, InjectionToken, signal } from '@angular/core';
import type { ConsentChangeEvent, PageConsent } from 'privacy-elements';

export const CONSENT = new InjectionToken<PageConsent>('consent');
export const TELL = new InjectionToken<(event: ConsentChangeEvent) => void>('tell');

@Component({
  selector: 'shop-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    <h1>Shoes</h1>
    <button id="count" (click)="count.set(count() + 1)">{{ count() }} in the basket</button>
    <p id="choice">{{ state().choices['analytics'] ?? 'unset' }}</p>
    @if (state().choices['analytics'] === 'granted') {
      <p id="counting">Counting</p>
    } @else {
      <p id="waiting">Waiting</p>
    }
    <iframe title="Map" data-consent="analytics" data-src="about:blank#map"></iframe>
    <button id="withdraw" (click)="consent.rejectAll()">Withdraw</button>
    <privacy-banner
      categories="analytics"
      policy="/privacy"
      controller="Shop"
      (consent-change)="tell($event)"
    ></privacy-banner>
  </main>`,
})
export class ShopApp {
  readonly consent = inject(CONSENT);
  readonly hand = inject(TELL);
  readonly count = signal(0);
  readonly state = signal(this.consent.state);

  constructor() {
    inject(DestroyRef).onDestroy(this.consent.subscribe((state) => this.state.set(state)));
  }

  /** Takes the event that it is, and not `any`: that would be compiled nowhere. */
  tell<T extends ConsentChangeEvent>(event: T & (0 extends 1 & T ? never : unknown)): void {
    this.hand(event);
  }
}
