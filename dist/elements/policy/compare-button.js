import { render, nothing, html } from 'lit/html.js';
import { whenRunning, runningConsent } from '../../core/running.js';
import { runningConfig } from '../../core/running-config.js';
import { versionsOf } from './versions-of.js';

/**
 * Adds to the list of versions a button that shows what changed since the one that the visitor's record is about, or
 * where there is none or it is the newest, since the one before. The comparison is fetched when it is wanted.
 *
 * @returns what ends it
 */
function compareButton(block, context) {
    const place = document.createElement('div');
    place.dataset['live'] = 'compare';
    block.append(place);
    let shown = nothing;
    const draw = () => {
        render(pairOf(context)
            ? html `<button type="button" @click=${compare}>${context.texts.compare}</button>${shown}`
            : nothing, place);
    };
    const compare = async () => {
        const { policyChanges } = await import('./policy-compare.js');
        shown = await policyChanges(...pairOf(context), context);
        draw();
        place.querySelector('[tabindex="-1"]')?.focus();
    };
    draw();
    const unfollow = whenRunning(document, draw);
    return () => {
        unfollow();
        place.remove();
    };
}
/** The versions to compare; nothing where the text of one is not there. */
function pairOf({ document: policy }) {
    const consent = runningConsent(document);
    const [newest, ...rest] = versionsOf(policy, runningConfig(document));
    const known = consent?.state.record?.version ?? Infinity;
    const older = rest.find(({ version, src }) => src && version <= known);
    return newest && older && (policy ?? newest.src) ? [older, newest] : undefined;
}

export { compareButton };
//# sourceMappingURL=compare-button.js.map
