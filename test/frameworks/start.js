// What every app does in the browser before it is mounted.
import { startConsent } from 'privacy-elements';
import 'privacy-elements/define';

const consent = startConsent({ categories: ['analytics'], policy: '/privacy' });

/** Hands the app to the test that uses it, and gets the consent. */
export function ready(unmount) {
  Object.assign(window, { app: { consent, unmount } });
  return consent;
}

/** Where it stands, and whether a server has been there. */
export const place = document.getElementById('app');
export const isRendered = place.hasChildNodes();
export const tell = ({ action }) => window.told.push(action);
