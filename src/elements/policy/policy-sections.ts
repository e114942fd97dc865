import { html, nothing, type LitElement } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import { fill } from '../../policy/words.js';
import { labelOf, type Heading } from './policy-headings.js';

/** The sections of a text that open and close. */
export interface Sections {
  /**
   * To be called where the headings are others. Sections that it has not seen yet start open, or closed.
   *
   * @param name of the button, with the section's `{label}`
   */
  readonly update: (headings: readonly Heading[], name: string, open: boolean) => void;
  /** Opens the section that a place is in. */
  readonly reveal: (node: Node) => void;
  readonly setAll: (open: boolean) => void;
  /** The button for all of them. */
  readonly render: (texts: PolicyTexts) => unknown;
}

/**
 * Lets the sections of a text open and close, by a button in each heading. Closed parts are those that the browser finds
 * and opens itself; where it does not know such parts, all stays open.
 *
 * @param host what holds the text, and renders again when one opens or closes
 */
export function sectionsOf(host: LitElement): Sections {
  let sections: readonly Heading[] = [];

  const toggleOf = ({ element }: Heading): HTMLElement | null => element.querySelector(':scope > [data-toggle]');
  const isOpen = (section: Heading): boolean => toggleOf(section)?.ariaExpanded !== 'false';

  const setOpen = (section: Heading, open: boolean): void => {
    for (let next = section.element.nextElementSibling; next; next = next.nextElementSibling) {
      // What the page itself hides stays hidden.
      if (next.matches('[hidden]:not([hidden="until-found"])')) continue;
      if (open) next.removeAttribute('hidden');
      else next.setAttribute('hidden', 'until-found');
    }
    const toggle = toggleOf(section);
    if (toggle) toggle.ariaExpanded = String(open);
  };
  /** The button has no text, so that the text of the page stays as it was. */
  const addToggle = (section: Heading, open: boolean): void => {
    const toggle = document.createElement('button');
    toggle.type = 'button';
    toggle.dataset['toggle'] = '';
    toggle.setAttribute('aria-controls', section.target.id);
    section.element.append(toggle);
    setOpen(section, open);
  };
  const reveal = (node: Node): void => {
    const section = sections.find(({ element }) => element.parentElement?.contains(node));
    if (!section || isOpen(section)) return;
    setOpen(section, true);
    host.requestUpdate();
  };
  const setAll = (open: boolean): void => {
    for (const section of sections) setOpen(section, open);
    host.requestUpdate();
  };

  host.addEventListener('beforematch', ({ target }) => reveal(target as Node));
  host.addEventListener('click', ({ target }) => {
    const toggle = (target as Element).closest('[data-toggle]');
    const section = sections.find(({ element }) => element.contains(toggle));
    if (!section) return;
    setOpen(section, !isOpen(section));
    host.requestUpdate();
  });

  return {
    reveal,
    setAll,
    update(headings, name, open) {
      if (!('onbeforematch' in host)) return;
      sections = headings.filter(
        ({ element, depth }) =>
          depth === 0 && element.parentElement?.localName === 'section' && element.nextElementSibling,
      );
      for (const section of sections) {
        if (!toggleOf(section)) addToggle(section, open);
        // Again, where another language is spoken now.
        (toggleOf(section) as HTMLElement).ariaLabel = fill(name, { label: labelOf(section) });
      }
    },
    render(texts) {
      if (sections.length === 0) return nothing;
      const isClosed = sections.some((section) => !isOpen(section));
      return html`<button type="button" @click=${() => setAll(isClosed)}>
        ${isClosed ? texts.openAll : texts.closeAll}
      </button>`;
    },
  };
}
