// Real pages for tests: a page of its own address, headers and log of what it loaded, shown in a frame.

/** One request a page made. */
export interface Hit {
  /** Below the site: `a.js`, `dist/privacy.min.js`. */
  path: string;
  id: string;
  method: string;
  body: string;
  headers: Partial<
    Record<
      'cookie' | 'referer' | 'origin' | 'sec-gpc' | 'accept-language' | 'sec-fetch-dest' | 'sec-fetch-mode',
      string
    >
  >;
}

export interface FileOptions {
  /** A script with an id pushes it to the page's `globalThis.ran`, if that is an array. */
  id?: string;
  /** Answered after so many milliseconds. */
  delay?: number;
  status?: number;
  /** The content, instead of the one made up for the file's kind. */
  body?: string;
}

export interface PageOptions {
  /** Response headers, such as `Content-Security-Policy`. */
  headers?: Record<string, string>;
  /** In view, for the mouse and the keyboard. Otherwise the frame is laid out beside the screen. */
  visible?: boolean;
  width?: number;
  height?: number;
}

export interface Page {
  readonly frame: HTMLIFrameElement;
  /** These two are new after a `reload`. */
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Loads the same page again: a return visit. */
  reload(): Promise<void>;
  remove(): void;
}

export interface Site {
  /** The address of a file: `.js`, `.css`, `.png`, `.svg`, `.html` or `.json` by its name; `dist/…` is a built one. */
  url(name: string, options?: FileOptions): string;
  /** Serves the HTML as a page, and resolves when it has loaded in a frame. */
  page(html: string, options?: PageOptions): Promise<Page>;
  /** Every request so far for a `url`, in order, also from a test itself. */
  log(): Promise<Hit[]>;
  /** The ids of the `log`. */
  ids(): Promise<string[]>;
}

const pages = new Set<Page>();

/** A site with its own log. Its pages go after each test, with the cookies and the storage of the origin. */
export function newSite(): Promise<Site> {
  const base = `/t/${crypto.randomUUID()}/`;
  const log = async () => (await (await fetch(`${base}log`)).json()) as Hit[];
  return Promise.resolve({
    url(name, options = {}) {
      const query = new URLSearchParams(Object.entries(options).map(([key, value]) => [key, String(value)]));
      return `${base}${name}${query.size > 0 ? `?${query.toString()}` : ''}`;
    },
    async page(html, { headers = {}, ...view } = {}) {
      const response = await fetch(`${base}page`, { method: 'POST', body: JSON.stringify({ html, headers }) });
      const { path } = (await response.json()) as { path: string };
      return openPage(path, view);
    },
    log,
    ids: async () => (await log()).map((hit) => hit.id).filter(Boolean),
  });
}

/** Shows what is at an address in a frame, and resolves when it has loaded. */
export async function openPage(
  path: string,
  { visible = false, width = 800, height = 600 }: PageOptions,
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; top: 0; left: ${visible ? '0' : '-9999px'}; border: 0; z-index: 9999;
    width: ${width}px; height: ${height}px; background: Canvas`;
  const loaded = () =>
    new Promise<void>((resolve) => {
      frame.addEventListener(
        'load',
        () => {
          resolve();
        },
        { once: true },
      );
    });
  const first = loaded();
  frame.src = path;
  document.body.append(frame);
  const page: Page = {
    frame,
    get window() {
      return frame.contentWindow as Window & typeof globalThis;
    },
    get document() {
      return frame.contentDocument as Document;
    },
    async reload() {
      const again = loaded();
      page.window.location.reload();
      await again;
    },
    remove() {
      frame.remove();
      pages.delete(page);
    },
  };
  pages.add(page);
  await first;
  return page;
}

/** Deletes what pages stored at this origin, for the path `/` or one above their own. */
export function clearStorage(): void {
  for (const { cookie, location } of [document, ...[...pages].map((page) => page.document)]) {
    const steps = location.pathname.split('/');
    const paths = steps.map((_, index) => steps.slice(0, index).join('/') || '/');
    for (const pair of cookie.split('; ')) {
      const name = pair.split('=')[0] ?? '';
      for (const path of paths) document.cookie = `${name}=; path=${path}; max-age=0`;
    }
  }
  localStorage.clear();
  sessionStorage.clear();
}

afterEach(async () => {
  clearStorage();
  for (const page of pages) page.remove();
  // Until then a page may have written what it was about to, and what it had begun goes on where it is gone.
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearStorage();
});
