import { render as renderLit } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { shop } from './shop.js';

export const render = async () =>
  `<shop-app>${await collectResult(renderLit(shop({ choice: 'unset', count: 0 })))}</shop-app>`;
