import type { Page, Site } from './site.js';

/** A page in view whose parser gets its HTML bit by bit: what is written is read at once, and `end` ends the page. */
export async function parseSlowly(site: Site): Promise<{ page: Page; write: (html: string) => void; end: () => void }> {
  const page = await site.page('', { visible: true });
  const { document } = page;
  document.open();
  return {
    page,
    write: (html) => {
      // The one way to hand a parser its page bit by bit, and to know when.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.write(html);
    },
    end: () => {
      document.close();
    },
  };
}
