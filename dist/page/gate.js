import { meets } from '../core/expression.js';

let trust;
const GATED = '[data-consent]';
/** The types of what browsers run. */
const RUNS = /^$|script$|^module$/;
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; the content of templates is put behind them; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. Without this code all of it stays inert, so whatever breaks, nothing runs.
 * After that it is the page's own, until `takeBack` takes it back.
 *
 * Scripts run as the parser would have run them: an inline one waits for the external ones before it, `async` ones wait
 * for nobody, `defer` and `module` come after the others and not before the page is parsed. One that fails to load holds
 * nothing up. After a decision they run in slices, and none while that is still to be told.
 *
 * What comes later is seen as it comes. Where a hundred nodes came, or scripts wait, one look at all of the page is less
 * work than one at each: the next follows half a second later, and until then nobody listens. So a page that changes all the
 * time pays for a few looks a second.
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
    const released = (consent.released = new WeakMap());
    let isParsing;
    /** What was looked at last. */
    let choices;
    /** The nodes that came since the observer rested, and the scripts that waited at each look; no number while it rests. */
    let weight = 0;
    /** Puts the scripts that may run into the queue, in their order, and lets go of the rest. */
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
            if (
            // Who adds an element and then fills it tells of the content twice; and scripts come again with their template.
            released.get(element) ||
                !meets(element.getAttribute('data-consent') ?? '', consent.state) ||
                // What went back into a template may have lost its own consent when it comes again.
                !element.isConnected)
                continue;
            if (isScript) {
                if (element.type === 'text/plain')
                    queue.add(element);
            }
            else if (isTemplate) {
                // Its scripts become gated ones, so that they keep their order and run once.
                const { content } = element;
                for (const script of content.querySelectorAll('script')) {
                    if (!RUNS.test(script.type))
                        continue;
                    script.dataset['type'] = script.type;
                    script.type = 'text/plain';
                    script.dataset['consent'] ??= element.dataset['consent'];
                }
                const inner = content.querySelectorAll(GATED);
                const end = new Comment();
                released.set(element, end);
                element.after(content, end);
                sort(inner);
            }
            else {
                released.set(element, true);
                for (const name of 'href src srcset'.split(' ')) {
                    const value = element.dataset[name];
                    if (value === undefined || element.getAttribute(name) === value)
                        continue;
                    element.setAttribute(name, value);
                    // Chromium loads no frame whose address comes while the parser is at work on it. Put in anew it does.
                    if (isParsing && element.matches('iframe'))
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
        if (ended.signal.aborted) {
            observer.disconnect();
            return;
        }
        let records = cause
            .length
            ? cause
            : [];
        if (!cause)
            weight = 0;
        if (!cause || choices !== consent.told.choices) {
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
            for (const { addedNodes } of records)
                weight += addedNodes.length;
            if (weight > 99)
                records = [{ addedNodes: [document] }];
            for (const { addedNodes } of records) {
                for (const node of addedNodes) {
                    // Most have nothing to do with consent: two native look-ups. Text has no selectors to match.
                    if (node.matches?.(GATED))
                        unseen.push(node);
                    for (const element of node.querySelectorAll?.(GATED) ?? []) {
                        if (!released.get(element))
                            unseen.push(element);
                    }
                }
            }
            if (weight >= 0)
                observer.observe(document, { childList: true, subtree: true });
            if (unseen[0])
                sort(unseen);
            weight += queue.size;
            if (weight > 99) {
                weight = NaN;
                observer.disconnect();
                setTimeout(look, 500, 0);
            }
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
                    // Most inline ones have no attributes but those of the gate, and there may be thousands.
                    const isPlain = !placeholder.attributes[2];
                    const type = (!isPlain && placeholder.getAttribute('data-type')) || '';
                    const isAsync = !isPlain && placeholder.matches('[async]');
                    const src = !isPlain && placeholder.src;
                    const runs = RUNS.test(type);
                    const isInTurn = list === queue && !isAsync;
                    // `defer` means something on external scripts only, `module` on both, unless they are async.
                    if (isInTurn && ((src && placeholder.defer) || type === 'module')) {
                        deferred.add(placeholder);
                        continue;
                    }
                    // A script that the parser has seen as text never runs: a new one takes its place, and goes when it has run.
                    const script = document.createElement('script');
                    const rules = { createScript: String, createScriptURL: String };
                    trust ??= window.trustedTypes?.createPolicy('privacy-elements', rules) ?? rules;
                    if (!isPlain) {
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
                    if (src) {
                        script.addEventListener('error', look);
                        script.addEventListener('load', look);
                        if (isInTurn && runs && !script.noModule)
                            loading.add(script);
                    }
                    else
                        script.text = trust.createScript(placeholder.text);
                    released.set(placeholder, true);
                    placeholder.after(script);
                    // What browsers do not run stays for whoever does, such as Partytown, which is told. An inline script has run by
                    // now and fires no event, or is a module and runs all the same.
                    if (!runs)
                        dispatchEvent(new Event('ptupdate'));
                    else if (!src)
                        script.remove();
                }
            }
            records = observer.takeRecords();
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
