import { hydrate, mount, unmount } from 'svelte';
import { isRendered, place, ready, tell } from '../start.js';
import App from './App.svelte';

const app = (isRendered ? hydrate : mount)(App, { target: place, props: { tell } });
ready(() => unmount(app));
