import { NECESSARY } from '../core/config.js';
import type { Consent, Effect, Stage } from '../core/consent.js';
import type { Choices } from '../core/state.js';

/**
 * Takes back what the gate let go of, once consent to it ends: what a template showed goes into it again; `src`, `srcset`
 * and `href` go. All but the scripts, which nothing can unload. It is told first, so that what ends has ended when what
 * begins is let go of.
 */
export const takeBack: Effect = (consent) => {
  const { released } = consent as Consent & Required<Stage>;
  let seen: Choices | undefined;
  const look = (): void => {
    // Before it has begun nothing was withdrawn: what stands in the page may be what a server knew to be granted.
    if (seen === consent.told.choices || !consent.has(NECESSARY)) return;
    seen = consent.told.choices;
    for (const element of document.querySelectorAll<HTMLElement>('[data-consent]')) {
      // What went into a template goes whatever its own consent.
      if (element.matches('script') || (element.isConnected && consent.has(element.getAttribute('data-consent') ?? '')))
        continue;
      const end = released.get(element) as Comment | undefined;
      // What was moved away from its template stays where it is.
      if (end && end.parentNode === element.parentNode) {
        const shown = new Range();
        shown.setStartAfter(element);
        shown.setEndBefore(end);
        (element as HTMLTemplateElement).content.append(shown.extractContents());
        end.remove();
      }
      released.delete(element);
      for (const name of ['href', 'src', 'srcset']) {
        if (!(name in element.dataset) || !element.hasAttribute(name)) continue;
        element.removeAttribute(name);
        // It goes on showing what it had loaded, and is empty once it is put in anew.
        if (element.matches('iframe')) element.replaceWith(element);
      }
    }
  };
  return consent.subscribe(look, 'first');
};
