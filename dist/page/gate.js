import { meets } from '../core/expression.js';

let trust;
const GATED = '[data-consent]';
/** The types of what browsers run. */
const RUNS = /^$|script$|^module$/;
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; the content of templates is put behind them; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. On withdrawal all but the scripts is taken back. Without this code all
 * of it stays inert, so whatever breaks, nothing runs.
 *
 * Scripts run as the parser would have run them: an inline one waits for the external ones before it, `async` ones wait
 * for nobody, `defer` and `module` come after the others and not before the page is parsed. One that fails to load holds
 * nothing up. After a decision they run in slices, and none while that is still to be told.
 *
 * It is one function with loops in it, because most of what a returning visitor's page calls is called from here.
 *
 * @returns what hears of each state
 */
function gate(consent, ended) {
    /** What was looked at last. */
    let choices;
    /** What is to be looked at: all with each change, what has come, and what was still growing. */
    let unseen = new Set();
    /** The scripts that wait for their turn. */
    const queue = new Set();
    const deferred = new Set();
    /** External scripts on their way, that inline ones wait for. */
    const loading = new Set();
    /** The scripts that ran, and the templates that are shown, each with the end of its content. */
    const done = new WeakMap();
    /** Looks at what has come, and runs what may run, which may bring more. */
    const look = (cause) => {
        const { target } = cause;
        // A script goes when it has run; the document is only parsed.
        target?.remove?.();
        loading.delete(target);
        if (ended.signal.aborted) {
            observer.disconnect();
            return;
        }
        if (choices !== consent.told.choices) {
            choices = consent.told.choices;
            queue.clear();
            deferred.clear();
            unseen = new Set(document.querySelectorAll(GATED));
        }
        let records = cause.length
            ? cause
            : observer.takeRecords();
        do {
            // All is looked at when the decision is told.
            if (choices !== consent.state.choices)
                return;
            for (const { addedNodes } of records) {
                for (const node of addedNodes) {
                    // Most have nothing to do with consent: a few native look-ups.
                    // Text has no selectors to match.
                    if (!node.matches)
                        continue;
                    if (node.matches(GATED))
                        unseen.add(node);
                    for (const element of node.querySelectorAll(GATED))
                        unseen.add(element);
                }
            }
            // From its end, so that what a template holds can be put before what follows the template.
            const stack = [...unseen].reverse();
            unseen.clear();
            while (stack.length > 0) {
                const element = stack.pop();
                const isScript = element.matches('script');
                const isTemplate = element.matches('template');
                if (document.readyState === 'loading' && (isTemplate || (isScript && !element.src))) {
                    // While the page is read, the last element may still be growing: its text must not run by halves.
                    let node = element;
                    while (node && !node.nextSibling)
                        node = node.parentNode;
                    if (!node) {
                        unseen.add(element);
                        continue;
                    }
                }
                // What went back into a template may have lost its own consent when it comes again.
                const open = element.isConnected && meets(element.dataset['consent'] ?? '', consent.state);
                if (isScript) {
                    if (open && element.type === 'text/plain' && !done.has(element))
                        queue.add(element);
                }
                else if (isTemplate) {
                    const mark = done.get(element);
                    const isShown = !!mark?.parentNode;
                    // What was moved away from its template stays where it is.
                    if (open === isShown || (isShown && mark.parentNode !== element.parentNode))
                        continue;
                    const { content } = element;
                    if (isShown) {
                        for (let node; (node = element.nextSibling) !== mark;)
                            content.append(node);
                        mark.remove();
                        done.delete(element);
                    }
                    else {
                        // Its scripts become gated ones, so that they keep their order and run once.
                        for (const script of content.querySelectorAll('script')) {
                            if (!RUNS.test(script.type))
                                continue;
                            script.dataset['type'] = script.type;
                            script.type = 'text/plain';
                            script.dataset['consent'] ??= element.dataset['consent'];
                        }
                    }
                    for (const inner of [...content.querySelectorAll(GATED)].reverse())
                        stack.push(inner);
                    if (!isShown) {
                        const comment = new Comment();
                        done.set(element, comment);
                        element.after(content, comment);
                    }
                }
                else {
                    for (const name of 'href src srcset'.split(' ')) {
                        const value = element.dataset[name];
                        if (value === undefined || element.getAttribute(name) === (open ? value : null))
                            continue;
                        if (open)
                            element.setAttribute(name, value);
                        else
                            element.removeAttribute(name);
                        // An iframe goes on showing what it had loaded when its `src` goes, and Chromium loads none that comes while
                        // the parser is at work on it. Put in anew it does what it says.
                        if (element.matches('iframe') && (!open || document.readyState === 'loading'))
                            element.replaceWith(element);
                    }
                }
            }
            for (const list of [queue, deferred]) {
                for (const placeholder of list) {
                    if (choices !== consent.state.choices ||
                        // External scripts that are not async run in the order of their insertion, so only inline ones have to wait.
                        (loading.size > 0 && !placeholder.src) ||
                        (list === deferred && (queue.size > 0 || document.readyState === 'loading')) ||
                        consent.isTurnOver?.(look))
                        break;
                    list.delete(placeholder);
                    if (!placeholder.isConnected)
                        continue;
                    const type = placeholder.dataset['type'] ?? '';
                    const isAsync = placeholder.hasAttribute('async');
                    const isInTurn = list === queue && !isAsync;
                    // `defer` means something on external scripts only, `module` on both, unless they are async.
                    if (isInTurn && (type === 'module' || (placeholder.src && placeholder.defer))) {
                        deferred.add(placeholder);
                        continue;
                    }
                    done.set(placeholder, true);
                    // A script that the parser has seen as text never runs: a new one takes its place, and goes when it has run.
                    const script = document.createElement('script');
                    const rules = { createScriptURL: String, createScript: String };
                    trust ??= window.trustedTypes?.createPolicy('privacy-elements', rules) ?? rules;
                    for (const { name, value } of placeholder.attributes) {
                        script.setAttribute(name, trust.createScriptURL(value));
                    }
                    delete script.dataset['consent'];
                    delete script.dataset['type'];
                    script.type = type;
                    // Browsers hide the nonce from getAttribute (HTML, "nonce hiding").
                    script.nonce = placeholder.nonce;
                    script.async = isAsync;
                    script.onerror = script.onload = look;
                    // What browsers do not run tells nothing when it has loaded.
                    const runs = RUNS.test(type);
                    if (!script.src)
                        script.text = trust.createScript(placeholder.text);
                    else if (runs && isInTurn && !script.noModule)
                        loading.add(script);
                    placeholder.after(script);
                    // What browsers do not run stays for whoever does, such as Partytown, which is told. An inline script has run by
                    // now and fires no event, or is a module and runs all the same.
                    if (!runs)
                        dispatchEvent(new Event('ptupdate'));
                    else if (!script.src)
                        script.remove();
                }
            }
        } while ((records = observer.takeRecords()).length > 0);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', look, ended);
    return look;
}

export { gate };
//# sourceMappingURL=gate.js.map
