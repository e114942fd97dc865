declare global {
  /** Not there in every engine, nor in TypeScript's types. */
  var trustedTypes: { readonly createPolicy: (name: string, rules: Trust) => Trust } | undefined;
}

/** Trusted Types (https://w3c.github.io/trusted-types/). What runs is the page's own markup, word for word. */
interface Trust {
  readonly createScript: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}
let trust: Trust | undefined;

/**
 * Runs gated scripts in the order in which they are handed over, as the parser would have: an inline script waits for
 * the external ones before it, `async` ones wait for nobody, `defer` and `module` come after the others and not before
 * the page is parsed. A script that fails to load holds nothing up.
 *
 * Call it with a script to line that up, and without one to run what may run.
 */
export function scriptRunner(): (script?: HTMLScriptElement) => void {
  const queue: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  let loading = 0;

  const next = (): void => {
    for (;;) {
      const list = queue[0] || document.readyState === 'loading' ? queue : deferred;
      const [script] = list;
      // External scripts that are not async run in the order of their insertion, so only inline ones have to wait.
      if (!script || (loading && !script.src)) return;
      list.shift();
      if (script.isConnected) revive(script, list === queue);
    }
  };

  /** A script that the parser has seen as text never runs: a new one takes its place, and goes when it has run. */
  const revive = (placeholder: HTMLScriptElement, isNow: boolean): void => {
    const script = document.createElement('script');
    const rules = { createScript: String, createScriptURL: String };
    trust ??= globalThis.trustedTypes?.createPolicy('privacy-elements', rules) ?? rules;
    for (const { name, value } of placeholder.attributes) script.setAttribute(name, trust.createScriptURL(value));
    delete script.dataset['consent'];
    delete script.dataset['type'];
    script.type = placeholder.dataset['type'] ?? '';
    // Browsers hide the nonce from getAttribute (HTML, "nonce hiding").
    script.nonce = placeholder.nonce;
    script.async = placeholder.hasAttribute('async');
    // What browsers do not run tells nothing when it has loaded.
    const runs = /^m|^$|script$/.test(script.type);
    const blocks = isNow && runs && !script.async && !script.noModule && script.src;
    if (blocks) loading++;
    script.onload = script.onerror = () => {
      script.remove();
      if (blocks) loading--;
      next();
    };
    if (!script.src) script.text = trust.createScript(placeholder.text);
    placeholder.after(script);
    // What browsers do not run stays for whoever does, such as Partytown, which is told. An inline script has run by now and
    // fires no event, or is a module and runs all the same.
    if (!runs) dispatchEvent(new Event('ptupdate'));
    else if (!script.src) script.remove();
  };

  return (script) => {
    if (!script) next();
    // `defer` means something on external scripts only, `module` on both, unless they are async.
    else if (!script.hasAttribute('async') && (script.dataset['type'] === 'module' || (script.defer && script.src))) {
      deferred.push(script);
    } else queue.push(script);
  };
}
