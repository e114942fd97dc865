import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isRendered, place, ready, tell } from '../start.js';
import { App } from './App.jsx';

const app = (
  <StrictMode>
    <App tell={tell} />
  </StrictMode>
);
const root = isRendered ? hydrateRoot(place, app, { onRecoverableError: console.error }) : createRoot(place);
if (!isRendered) root.render(app);
ready(() => root.unmount());
