// The test's own page without a network, for vendors' real packages.

interface Attempt {
  url: string;
  body: unknown;
}

/** Notes what would have been requested, and gives each the same answer. Undo it with `restore`. */
export function goOffline(answer: object = {}): { requests: Attempt[]; restore: () => void } {
  const requests: Attempt[] = [];
  const opened = new WeakMap<XMLHttpRequest, string>();
  const note = (to: unknown, body?: unknown): void => {
    requests.push({ url: to instanceof Request ? to.url : String(to), body });
  };
  const restores = [
    replace(window, 'fetch', (to: unknown, init?: RequestInit) => {
      note(to, init?.body);
      return Promise.resolve(Response.json(answer));
    }),
    replace(XMLHttpRequest.prototype, 'open', function (this: XMLHttpRequest, _method: string, to: unknown) {
      opened.set(this, String(to));
    }),
    replace(XMLHttpRequest.prototype, 'setRequestHeader', () => undefined),
    replace(XMLHttpRequest.prototype, 'send', function (this: XMLHttpRequest, body: unknown) {
      note(opened.get(this), body);
    }),
    replace(Navigator.prototype, 'sendBeacon', (to: unknown, body: unknown) => {
      note(to, body);
      return true;
    }),
  ];
  return {
    requests,
    restore: () => {
      for (const restore of restores) restore();
    },
  };
}

/** Puts another function in the place of a method. Returns what undoes that. */
function replace(owner: object, name: string, method: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...own, value: method });
  return () => Object.defineProperty(owner, name, own);
}
