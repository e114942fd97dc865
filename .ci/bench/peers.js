// Other libraries, which are compared where they are installed: npm ci --ignore-scripts --prefix .ci/bench/peers
import { existsSync, readFileSync } from 'node:fs';

const here = (path) => new URL(`peers/${path}`, import.meta.url);

/** Their names and versions. */
export const peers = JSON.parse(readFileSync(here('package.json'), 'utf8')).dependencies;

/** Whether one of them is there. */
export const isInstalled = (name) => existsSync(here(`node_modules/${name}/package.json`));

/** What a file of one of them holds. */
export const readPeer = (file) => readFileSync(here(`node_modules/${file}`));
