// A whole page in a frame, with a title, landmarks and controls of its own, in which consent runs from the sources.
import type { ConfigInput, PageConsent, startConsent } from '../../src/index.js';
import { newSite, type Page, type PageOptions } from '../browsers/site.js';
import { until } from '../browsers/until.js';

/** Something of all that the interface can show. */
export const config: ConfigInput = {
  version: 3,
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'ga',
          label: 'Google Analytics',
          provider: 'Google Ireland Ltd',
          purpose: 'Counts visits.',
          country: 'IE',
          policy: 'https://policies.google.com/privacy',
          storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y', purpose: 'Tells visitors apart.' }],
        },
        { id: 'hotjar', label: 'Hotjar', provider: 'Hotjar Ltd' },
      ],
    },
    'marketing',
  ],
};

export interface WholePageOptions extends PageOptions {
  lang?: string;
  /** Goes into its head. */
  head?: string;
  /** Goes into its main part. */
  main?: string;
}

type Realm = Window & { startConsent?: typeof startConsent };

/** Opens such a page, in view, so that it can be asked in. */
export async function wholePage({ lang = 'en', head = '', main = '', ...view }: WholePageOptions = {}): Promise<Page> {
  const site = await newSite();
  const page = await site.page(
    `<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>A page</title>
          <style>
            html { background: Canvas; color: CanvasText }
            header a { color: LinkText }
            button { background: Canvas; color: CanvasText }
          </style>
          <script type="module" src="/test/accessibility/in-page.ts"></script>
          ${head}
        </head>
        <body>
          <header><a href="#text">To the text</a></header>
          <main id="text">
            <h1>A page</h1>
            <p>Its text, and <button type="button" data-consent-open="settings">its own way to the settings</button></p>
            ${main}
          </main>
        </body>
      </html>`,
    { visible: true, ...view },
  );
  await until(() => (page.window as Realm).startConsent, 'the page has what it needs');
  return page;
}

/** Starts consent in a page, and waits for its question. */
export async function ask({ window, document }: Page, input: Partial<ConfigInput> = {}): Promise<PageConsent> {
  const consent = (window as Realm).startConsent!({ ...config, ...input });
  await until(() => bannerOf(document)?.matches('[view="banner"]'), 'the banner shows');
  await stillness(document);
  return consent;
}

/** Opens the settings, where wanted with all that they keep folded. */
export async function openSettings({ document }: Page, consent: PageConsent, isUnfolded = false): Promise<ShadowRoot> {
  consent.open('settings');
  await until(() => settingsOf(document)?.querySelector('[data-action="save"]'), 'the settings show');
  const settings = settingsOf(document)!;
  if (isUnfolded) await unfold(settings);
  await stillness(document);
  return settings;
}

/** Opens all that settings keep folded. */
export async function unfold(settings: ShadowRoot): Promise<void> {
  for (const details of settings.querySelectorAll('details')) details.open = true;
  await until(() => settings.querySelector('table'), 'the details show');
}

export const bannerOf = (document: Document) => document.querySelector('privacy-banner');
export const dialogOf = (document: Document) => bannerOf(document)?.shadowRoot?.querySelector('dialog');
export const settingsOf = (document: Document) => dialogOf(document)?.querySelector('privacy-settings')?.shadowRoot;

/** What matches in the page and in every shadow tree. */
export const findAll = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
  ]);

/** What a visitor reads and uses of the banner, or of the settings while these are open. */
export function shown(document: Document): HTMLElement[] {
  const banner = bannerOf(document)!;
  const settings = settingsOf(document);
  const all = settings ? findAll(settings, '*') : [...banner.querySelectorAll<HTMLElement>('*')];
  const kinds = 'p:not([role]), h2, h3, h4, a, button, label, input, summary, dt, dd, caption, th, td, mark, .on';
  return all.filter((element) => element.matches(kinds) && element.checkVisibility());
}

/** Switches a page that is open to another language. */
export async function speak(document: Document, lang: string): Promise<void> {
  document.documentElement.lang = lang;
  await until(() => findAll(document, '[lang]').every((element) => element.lang === lang), `all is in ${lang}`);
}

/** Until nothing moves: what is half transparent has another contrast. */
export async function stillness(document: Document): Promise<void> {
  const running = document.querySelector('privacy-banner[view]')?.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(running.map(({ finished }) => finished));
}
