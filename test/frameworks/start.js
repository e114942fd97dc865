// What every app does in the browser before it is mounted.
import { startConsent } from 'privacy-elements';
import 'privacy-elements/define';

export const consent = startConsent({ categories: ['analytics'], policy: '/privacy' });

/** Hands the app to the test that uses it, once it is there. */
export const ready = (unmount) => Object.assign(window, { app: { consent, unmount } });

/** Where it stands, and whether a server has been there. */
export const place = document.getElementById('app');
export const isRendered = place.hasChildNodes();
export const tell = ({ action }) => window.told.push(action);
