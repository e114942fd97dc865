import { aTimeout } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

export interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  contrast?: 'more' | 'less';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

/** Sizes the page. WebKit's window does not get narrower than 447 px: test narrower there in a frame. */
export async function viewport(width: number, height: number): Promise<void> {
  await executeServerCommand('viewport', { width, height });
  // WebKit answers before its window has the new size.
  for (let tries = 100; tries > 0 && innerWidth !== width; tries -= 1) await aTimeout(10);
}

/** Emulates media features (none: back to normal). False where the engine cannot: skip the test then. */
export function media(features: Media = {}): Promise<boolean> {
  return executeServerCommand('media', features);
}

/** How many nodes and listeners outlive a garbage collection. False where the engine cannot say: skip the test then. */
export function alive(): Promise<{ nodes: number; listeners: number } | false> {
  return executeServerCommand('alive');
}

/** Begins to count the calls of functions. False where the engine cannot: skip the test then. */
export function countCalls(): Promise<boolean> {
  return executeServerCommand('calls');
}

/** How many there were since, in the scripts at some addresses. */
export function callsIn(...addresses: string[]): Promise<number> {
  return executeServerCommand('calls', addresses);
}

/** Presses a key while Shift is down. */
export async function pressWithShift(press: string): Promise<void> {
  // The command holds no key down in WebKit, and presses no two at once elsewhere.
  if (navigator.vendor.startsWith('Apple')) return sendKeys({ press: `Shift+${press}` });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press });
  await sendKeys({ up: 'Shift' });
}
