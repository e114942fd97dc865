// Angular's own packages are half compiled: this finishes them.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { place, ready, tell } from '../start.js';
import { CONSENT, ShopApp, TELL } from '../out/angular-compiled/app.js';

const consent = ready(() => app.destroy());
place.append(document.createElement('shop-app'));
const app = await bootstrapApplication(ShopApp, {
  providers: [
    provideZonelessChangeDetection(),
    { provide: CONSENT, useValue: consent },
    { provide: TELL, useValue: tell },
  ],
});
