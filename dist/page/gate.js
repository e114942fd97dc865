import { meets } from '../core/expression.js';
import { scriptRunner } from './script-runner.js';
import { together } from './together.js';
import { watchPage } from './watch-page.js';

const GATED = '[data-consent]';
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; templates are put behind themselves; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. On withdrawal all but the scripts is taken back. Without this code all
 * of it stays inert, so whatever breaks, nothing runs.
 */
const gate = (consent) => {
    const run = scriptRunner();
    const seen = new WeakSet();
    const inserted = new WeakMap();
    const unfinished = [];
    const apply = (element) => {
        const open = meets(element.dataset['consent'] ?? '', consent);
        if (element instanceof HTMLScriptElement) {
            if (!open || seen.has(element) || element.type !== 'text/plain')
                return;
            if (isParsed(element)) {
                seen.add(element);
                run(element);
            }
            else
                unfinished.push(element);
        }
        else if (element instanceof HTMLTemplateElement) {
            const nodes = inserted.get(element);
            if (!open)
                for (const node of nodes ?? [])
                    node.remove();
            else if (nodes)
                element.after(...nodes);
            else if (isParsed(element))
                inserted.set(element, insert(element).map(search));
            else
                unfinished.push(element);
        }
        else
            for (const name of ['src', 'srcset', 'href'])
                switchAttribute(element, name, open);
    };
    /** Applies to a node and all in it, in document order. */
    const search = (node) => {
        if (node instanceof HTMLElement) {
            if (node.matches(GATED))
                apply(node);
            for (const element of node.querySelectorAll(GATED))
                apply(element);
        }
        return node;
    };
    const again = () => {
        for (const element of unfinished.splice(0))
            apply(element);
        run();
    };
    return together(watchPage((records) => {
        for (const { addedNodes } of records) {
            for (const node of addedNodes) {
                // Most nodes have nothing to do with consent: two native look-ups each, and no call of ours.
                if (node instanceof HTMLElement && node.isConnected && (node.matches(GATED) || node.querySelector(GATED)))
                    search(node);
            }
        }
        again();
    }), consent.subscribe((state, previous) => {
        if (state !== previous && state.choices === previous.choices)
            return;
        search(document.documentElement);
        again();
    }));
};
/** While the page is read, the last element may still be growing: its text must not run by halves. */
function isParsed(element) {
    if (document.readyState !== 'loading')
        return true;
    for (let node = element; node; node = node.parentNode)
        if (node.nextSibling)
            return true;
    return false;
}
/** Puts a template's content behind it; its scripts become gated ones, so that they keep their order and run once. */
function insert(template) {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) {
        if (script.type !== 'text/plain')
            script.dataset['type'] ??= script.type;
        script.type = 'text/plain';
        script.dataset['consent'] ??= template.dataset['consent'];
    }
    const nodes = [...content.childNodes];
    template.after(content);
    return nodes;
}
function switchAttribute(element, name, open) {
    const value = element.dataset[name];
    if (value === undefined || element.getAttribute(name) === (open ? value : null))
        return;
    if (open)
        element.setAttribute(name, value);
    else
        element.removeAttribute(name);
    // An iframe goes on showing what it had loaded when its `src` goes, and Chromium loads none that comes while the
    // parser is at work on it. Put in anew it does what it says.
    if (element instanceof HTMLIFrameElement && (!open || document.readyState === 'loading'))
        element.replaceWith(element);
}

export { gate };
//# sourceMappingURL=gate.js.map
