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
 * It is few functions with loops in them, because most of what a returning visitor's page calls is called from here.
 *
 * @returns what hears of each state
 */
function gate(consent, ended) {
    /** The scripts that wait for their turn. */
    const queue = new Set();
    const deferred = new Set();
    /** External scripts on their way, that inline ones wait for. */
    const loading = new Set();
    /** The scripts that ran, and the templates that are shown, each with the end of its content. */
    const done = new WeakMap();
    /** Whether so many scripts run that a look at the end tells sooner what they brought than the records of each. */
    let isMany;
    let isParsing;
    /** What was looked at last. */
    let choices;
    /** How often the page is looked at while it is parsed: each script in it is an occasion. The rest waits for the end. */
    let looks = 49;
    /** Puts the scripts that may run into the queue, in their order, and shows or takes back the rest. */
    const sort = (elements) => {
        for (const element of elements) {
            const isScript = element.matches('script');
            const isTemplate = element.matches('template');
            if (isParsing && ((isScript && !element.src) || isTemplate)) {
                // While the page is read, the last element may still be growing: its text must not run by halves.
                let node = element;
                while (node && !node.nextSibling)
                    node = node.parentNode;
                if (!node)
                    continue;
            }
            // What went back into a template may have lost its own consent when it comes again.
            const open = meets(element.getAttribute('data-consent') ?? '', consent.state) && element.isConnected;
            if (isScript) {
                if (open && element.type === 'text/plain' && !done.get(element))
                    queue.add(element);
            }
            else if (isTemplate) {
                const mark = done.get(element);
                const isShown = mark?.parentNode;
                // What was moved away from its template stays where it is.
                if (open ? isShown : !isShown || mark.parentNode !== element.parentNode)
                    continue;
                const { content } = element;
                if (isShown) {
                    for (let node; (node = element.nextSibling) !== mark;)
                        content.append(node);
                    mark.remove();
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
                const inner = content.querySelectorAll(GATED);
                if (!isShown) {
                    const comment = new Comment();
                    done.set(element, comment);
                    element.after(content, comment);
                }
                sort(inner);
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
                    if (element.matches('iframe') && (!open || isParsing))
                        element.replaceWith(element);
                }
            }
        }
    };
    /** Looks at what has come, and runs what may run, which may bring more. */
    const look = (cause) => {
        const target = cause.target;
        isParsing = document.readyState === 'loading';
        loading.delete(target);
        // A script goes when it has run; the document is only parsed.
        target?.remove?.();
        if (ended.signal.aborted || (isParsing && --looks < 0)) {
            observer.disconnect();
            return;
        }
        let records = cause.length
            ? cause
            : [];
        if (choices !== consent.told.choices) {
            // Until consent has begun nobody has to hear of each node.
            observer.observe(document, { childList: true, subtree: true });
            choices = consent.told.choices;
            deferred.clear();
            queue.clear();
            records = [{ addedNodes: [document] }];
        }
        do {
            // All is looked at when the decision is told.
            if (choices !== consent.state.choices)
                return;
            const unseen = [];
            for (const { addedNodes } of records) {
                for (const node of addedNodes) {
                    // Most have nothing to do with consent: a few native look-ups.
                    for (const element of [
                        node,
                        ...(node.querySelectorAll?.(GATED) ?? []),
                    ]) {
                        // Text has no selectors to match.
                        if (done.get(element) !== true && element.matches?.(GATED))
                            unseen.push(element);
                    }
                }
            }
            if (unseen[0])
                sort(unseen);
            isMany ||= queue.size > 99;
            if (isMany)
                observer.disconnect();
            for (const list of [queue, deferred]) {
                for (const placeholder of list) {
                    if (choices !== consent.state.choices ||
                        // External scripts that are not async run in the order of their insertion, so only inline ones have to wait.
                        (loading.size && !placeholder.src) ||
                        (list === deferred && (queue.size || isParsing)) ||
                        consent.isTurnOver?.(look))
                        break;
                    list.delete(placeholder);
                    if (!placeholder.isConnected)
                        continue;
                    const type = placeholder.getAttribute('data-type') ?? '';
                    const runs = RUNS.test(type);
                    const isAsync = placeholder.matches('[async]');
                    const isInTurn = list === queue && !isAsync;
                    // `defer` means something on external scripts only, `module` on both, unless they are async.
                    if (isInTurn && ((placeholder.src && placeholder.defer) || type === 'module')) {
                        deferred.add(placeholder);
                        continue;
                    }
                    // A script that the parser has seen as text never runs: a new one takes its place, and goes when it has run.
                    const script = document.createElement('script');
                    const rules = { createScript: String, createScriptURL: String };
                    trust ??= window.trustedTypes?.createPolicy('privacy-elements', rules) ?? rules;
                    // Most inline ones have no attributes but those of the gate.
                    if (placeholder.attributes[2]) {
                        script.type = type;
                        for (const name of placeholder.getAttributeNames()) {
                            if (name !== 'type' && name !== 'data-consent') {
                                script.setAttribute(name, trust.createScriptURL(placeholder.getAttribute(name)));
                            }
                        }
                        script.async = isAsync;
                    }
                    // Browsers hide the nonce from getAttribute (HTML, "nonce hiding").
                    if (placeholder.nonce)
                        script.nonce = placeholder.nonce;
                    // What browsers do not run tells nothing when it has loaded.
                    if (script.src) {
                        script.addEventListener('error', look);
                        script.addEventListener('load', look);
                        if (isInTurn && runs && !script.noModule)
                            loading.add(script);
                    }
                    else
                        script.text = trust.createScript(placeholder.text);
                    done.set(placeholder, true);
                    placeholder.after(script);
                    // What browsers do not run stays for whoever does, such as Partytown, which is told. An inline script has run by
                    // now and fires no event, or is a module and runs all the same.
                    if (!runs)
                        dispatchEvent(new Event('ptupdate'));
                    else if (!script.src)
                        script.remove();
                }
            }
            observer.observe(document, { childList: true, subtree: true });
            records = observer.takeRecords();
            if (isMany && !queue.size) {
                isMany = false;
                records = [{ addedNodes: [document] }];
            }
        } while (records.length);
        // Where all grows it is cheaper to look at all again than to touch each node.
        if (isParsing)
            choices = undefined;
    };
    const observer = new MutationObserver(look);
    document.addEventListener('DOMContentLoaded', look, ended);
    return look;
}

export { gate };
//# sourceMappingURL=gate.js.map
