// Angular's own packages are half compiled: this finishes them.
import '@angular/compiler';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { consent, isRendered, place, ready, tell } from '../start.js';
import { CONSENT, ShopApp, TELL } from '../out/compiled/angular/app.js';

if (!isRendered) place.append(document.createElement('shop-app'));
const app = await bootstrapApplication(ShopApp, {
  providers: [
    { provide: CONSENT, useValue: consent },
    { provide: TELL, useValue: tell },
    isRendered ? provideClientHydration() : [],
  ],
});
ready(() => app.destroy());
