import type { Category } from './config.js';

/** A category in its long form. */
export const inFull = (category: string | Category): Category =>
  typeof category === 'string' ? { id: category } : category;
