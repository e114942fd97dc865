import { readFileSync } from 'node:fs';
import { ROOT } from './entries.js';

const [, section] = /\n## On a server\n([^]*?)\n## /.exec(readFileSync(`${ROOT}README.md`, 'utf8'));

/** The examples in README.md for servers, as they stand there. */
export const [nodeExample, fetchExample, bannerExample] = [...section.matchAll(/```js\n([^]*?)```/g)].map(
  ([, code]) => code,
);
