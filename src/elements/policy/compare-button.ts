import { html, nothing, render } from 'lit/html.js';
import type { PolicyVersion } from '../../core/config.js';
import { runningConsent, whenRunning } from '../../core/running.js';
import { runningConfig } from '../../core/running-config.js';
import type { BlockContext } from './policy-blocks.js';
import { versionsOf } from './versions-of.js';

/**
 * Adds to the list of versions a button that shows what changed since the one that the visitor's record is about, or
 * where there is none or it is the newest, since the one before. The comparison is fetched when it is wanted.
 *
 * @returns what ends it
 */
export function compareButton(block: HTMLElement, context: BlockContext): () => void {
  const place = document.createElement('div');
  place.dataset['live'] = 'compare';
  block.append(place);
  let shown: unknown = nothing;
  const draw = (): void => {
    render(
      pairOf(context)
        ? html`<button type="button" @click=${compare}>${context.texts.compare}</button>${shown}`
        : nothing,
      place,
    );
  };
  const compare = async (): Promise<void> => {
    const { policyChanges } = await import('./policy-compare.js');
    shown = await policyChanges(...(pairOf(context) as Pair), context);
    draw();
    place.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };
  draw();
  const unfollow = whenRunning(document, draw);
  return () => {
    unfollow();
    place.remove();
  };
}

type Pair = [older: PolicyVersion, newest: PolicyVersion];

/** The versions to compare; nothing where the text of one is not there. */
function pairOf({ document: policy }: BlockContext): Pair | undefined {
  const consent = runningConsent(document);
  const [newest, ...rest] = versionsOf(policy, runningConfig(document));
  const known = consent?.state.record?.version ?? Infinity;
  const older = rest.find(({ version, src }) => src && version <= known);
  return newest && older && (policy ?? newest.src) ? [older, newest] : undefined;
}
