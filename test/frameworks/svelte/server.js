import { render as renderSvelte } from 'svelte/server';
import App from './App.svelte';

export const render = async () => (await renderSvelte(App)).body;
