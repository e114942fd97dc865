import { hydrate, render } from 'solid-js/web';
import { isRendered, place, ready, tell } from '../start.js';
import { App } from './App.jsx';

ready((isRendered ? hydrate : render)(() => <App tell={tell} />, place));
