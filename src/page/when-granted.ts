import type { Store } from '../core/store.js';

/**
 * Resolves as soon as a category or service may run. The signal fires when that ends, so that a listener, a request or
 * a timer that was given it ends as well.
 */
export function whenGranted({ has, subscribe }: Store, id: string): Promise<AbortSignal> {
  return new Promise((resolve) => {
    let controller: AbortController | undefined;
    subscribe(() => {
      if (has(id)) resolve((controller ??= new AbortController()).signal);
      else controller?.abort();
    });
  });
}
