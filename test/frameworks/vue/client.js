import { createApp, createSSRApp } from 'vue';
import { isRendered, place, ready, tell } from '../start.js';
import App from './App.vue';

const app = (isRendered ? createSSRApp : createApp)(App, { tell });
app.mount(place);
ready(() => app.unmount());
