import { meets } from '../core/expression.js';
import { scriptRunner } from './script-runner.js';
import { together } from './together.js';
import { watchPage } from './watch-page.js';

const GATED = '[data-consent]';
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; the content of templates is put behind them; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. On withdrawal all but the scripts is taken back. Without this code all
 * of it stays inert, so whatever breaks, nothing runs.
 */
const gate = (consent) => {
    const run = scriptRunner();
    /** The scripts that ran, and the templates that were shown, each with the end of its content. */
    const done = new WeakMap();
    const unfinished = [];
    const apply = (element, open = meets(element.dataset['consent'] ?? '', consent)) => {
        const isScript = element instanceof HTMLScriptElement;
        if (open && (isScript || element instanceof HTMLTemplateElement) && !isParsed(element))
            unfinished.push(element);
        else if (isScript) {
            if (!open || done.has(element) || element.type !== 'text/plain')
                return;
            done.set(element, true);
            run(element);
        }
        else if (element instanceof HTMLTemplateElement) {
            const end = done.get(element);
            if (!end?.parentNode) {
                if (open)
                    show(element);
            }
            else if (!open && end.parentNode === element.parentNode)
                hide(element, end);
        }
        else
            for (const name of ['src', 'srcset', 'href'])
                switchAttribute(element, name, open);
    };
    /** Applies to an element and all in it, in document order. */
    const search = (root) => {
        if (root.matches(GATED))
            apply(root);
        for (const element of root.querySelectorAll(GATED))
            apply(element);
    };
    /** Moves a template's content behind it; its scripts become gated ones, so that they keep their order and run once. */
    const show = (template) => {
        const { content } = template;
        const end = new Comment();
        const elements = [...content.children];
        for (const script of content.querySelectorAll('script')) {
            if (!/^$|script$|^module$/.test(script.type))
                continue;
            script.dataset['type'] = script.type;
            script.type = 'text/plain';
            script.dataset['consent'] ??= template.dataset['consent'];
        }
        done.set(template, end);
        template.after(content, end);
        elements.forEach(search);
    };
    /** Moves it back, and takes back what is in it, which may have lost its own consent when it comes again. */
    const hide = (template, end) => {
        const { content } = template;
        for (let node; (node = template.nextSibling) !== end;)
            content.append(node);
        end.remove();
        for (const element of content.querySelectorAll(GATED))
            apply(element, false);
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
                if (node instanceof HTMLElement && node.isConnected && (node.matches(GATED) || node.querySelector(GATED))) {
                    search(node);
                }
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
