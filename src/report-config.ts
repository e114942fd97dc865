import { checkConfig } from './core/check-config.js';
import type { Config } from './core/config.js';

/** Checks a configuration and completes it, or says in the console what is wrong. */
export function reportConfig(input: unknown): Config | undefined {
  try {
    return checkConfig(input);
  } catch (error) {
    console.error((error as Error).message);
    return undefined;
  }
}
