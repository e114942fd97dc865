import { checkConfig } from './core/check-config.js';

/** Says in the console what is wrong with a configuration. Whether it can be used. */
export function reportConfig(input: unknown): boolean {
  try {
    checkConfig(input);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
