import '@angular/compiler';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { readConsent } from 'privacy-elements/server';
import { CONSENT, ShopApp, TELL } from '../out/compiled/angular/app.js';

const state = readConsent('', { categories: ['analytics'] });
const app = (context) =>
  bootstrapApplication(
    ShopApp,
    {
      providers: [
        { provide: CONSENT, useValue: { state, subscribe: () => () => {} } },
        { provide: TELL, useValue: () => {} },
        provideClientHydration(),
        provideServerRendering(),
      ],
    },
    context,
  );

export const render = () => '<shop-app></shop-app>';

/** Angular renders whole pages: it leaves a mark in the body, and its state at the end of it. */
export const complete = (document) => renderApplication(app, { document, url: '/' });
