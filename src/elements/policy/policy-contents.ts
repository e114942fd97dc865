import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Heading } from './policy-headings.js';

/** The list of contents. */
export interface Contents {
  /** To be called where the headings are others. */
  readonly update: (headings: readonly Heading[]) => void;
  readonly render: (texts: PolicyTexts) => unknown;
  /** Takes the visitor there. */
  readonly visit: () => void;
  readonly start: () => void;
  readonly end: () => void;
}

const addressOf = ({ target }: Heading): string => `#${encodeURIComponent(target.id)}`;

/**
 * Makes the list of contents, open where it stands beside the text.
 *
 * @param host what renders again when another section is read
 * @param follow is called with a link that was clicked
 */
export function contentsOf(host: LitElement, follow: (link: HTMLAnchorElement) => void): Contents {
  /** Each section with what is in it. */
  let groups: { readonly head: Heading; readonly below: Heading[] }[] = [];
  let current: Heading | undefined;
  let isBeside = false;
  let crossings: IntersectionObserver | undefined;
  const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector(selector);

  /** Marks the heading that is read under, and keeps its link in view. */
  const mark = async (): Promise<void> => {
    // The last ones never get to the top.
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const line = isAtEnd ? innerHeight : innerHeight / 3;
    const near = groups.filter(({ head }) => {
      // To ask for a place in a section that is far away would cost its layout.
      const box = head.element.closest('section')?.getBoundingClientRect();
      return !box || (box.top < line && box.bottom > 0);
    });
    const places = near
      .flatMap(({ head, below }) => [head, ...below])
      .map((heading) => ({ heading, top: heading.element.getBoundingClientRect().top }));
    const seen = places.filter(({ top }) => top >= 0 && top < line);
    const { heading: read } =
      seen.find(({ heading }) => addressOf(heading) === location.hash) ??
      seen.at(isAtEnd ? -1 : 0) ??
      places.filter(({ top }) => top < 0).at(-1) ??
      {};
    if (read === current) return;
    current = read;
    host.requestUpdate();
    await host.updateComplete;
    const nav = find('nav');
    const link = find('nav [aria-current]');
    if (nav && link) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
  };
  const measure = (): void => {
    const base = find('[part="base"]');
    const is = base !== null && getComputedStyle(base).getPropertyValue('--_beside') !== '';
    if (is === isBeside) return;
    isBeside = is;
    host.requestUpdate();
  };
  /** Asked for whenever a heading comes or goes, and so when the text shows at last. */
  const look = (): void => {
    measure();
    void mark();
  };
  const onClick = ({ target }: Event): void => {
    const link = (target as Element).closest('a');
    if (link) follow(link);
  };

  const item = (heading: Heading, below: readonly Heading[] = []): TemplateResult => html`
    <li>
      <a href=${addressOf(heading)} aria-current=${heading === current ? 'location' : nothing}
        >${heading.element.textContent.trim()}</a
      >
      ${
        below.length > 0
          ? html`<ol role="list">
              ${below.map((one) => item(one))}
            </ol>`
          : nothing
      }
    </li>
  `;

  return {
    start() {
      addEventListener('resize', measure);
    },
    end() {
      removeEventListener('resize', measure);
      crossings?.disconnect();
    },
    update(headings) {
      groups = [];
      crossings?.disconnect();
      crossings = new IntersectionObserver(look, { rootMargin: '0px 0px -66%' });
      for (const heading of headings) {
        if (heading.depth > 1) continue;
        const group = groups.at(-1);
        if (group && heading.depth > 0) group.below.push(heading);
        else groups.push({ head: heading, below: [] });
        crossings.observe(heading.element);
      }
    },
    visit() {
      const summary = find('summary');
      summary?.scrollIntoView({ block: 'center' });
      summary?.focus({ preventScroll: true });
    },
    render(texts) {
      if (groups.length === 0) return nothing;
      return html`
        <nav part="contents" aria-label=${texts.contents} @click=${onClick}>
          <details ?open=${isBeside}>
            <summary>${texts.contents}</summary>
            <ol role="list">
              ${groups.map(({ head, below }) => item(head, below))}
            </ol>
          </details>
        </nav>
      `;
    },
  };
}
