import type { Category, ConfigInput } from '../core/config.js';
import type { Choices } from '../core/state.js';

/**
 * Whether something of what was refused seems to be on the visitor's device: what a returning visitor's page looks at
 * before it fetches what deletes that. It may take another name for a declared one, since all it asks is whether what
 * that begins with is somewhere among the names; databases and caches are not looked at, nor
 * `sessionStorage`, which is empty when a visitor returns. The sweep looks closer.
 *
 * @throws {DOMException} where the browser lets nobody look
 */
export function mayBeLeft({ categories }: ConfigInput, choices: Choices): boolean {
  let names: string | undefined;
  for (const { services = [] } of categories as readonly Partial<Category>[]) {
    for (const { id, storage = [] } of services) {
      for (const { name } of storage) {
        if (
          choices[id] === 'denied' &&
          (names ??= document.cookie + String(Object.keys(localStorage))).includes(name.split('*')[0] as string)
        )
          return true;
      }
    }
  }
  return false;
}
