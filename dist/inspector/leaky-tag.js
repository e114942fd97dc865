/** What browsers run: no type, `module`, or a type of JavaScript (HTML, "prepare the script element"). */
const RUNS = /^$|^module$|^(text|application)\/((x-)?(java|ecma)|live|j)script(1\.[0-5])?$/i;
/** What loads by itself what its address says, if that is one. */
const LOADS = 'iframe, img, link, embed, source, track, audio, video, input';
const ADDRESSES = ['src', 'srcset', 'href'];
const HARMLESS = /^\s*(about:|data:|blob:|#|$)/i;
const MODULE = ['data-type', 'module'];
/**
 * What is wrong with a tag that carries `data-consent`: a script without `type="text/plain"` runs, and an address in
 * `src`, `srcset` or `href` is loaded, before anything here could hold it back.
 */
function leakyTag(element) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
    let better;
    if (element instanceof HTMLScriptElement) {
        if (!RUNS.test(element.type.trim()))
            return undefined;
        const rest = attributes.filter(([name]) => name !== 'type');
        better = [['type', 'text/plain'], ...(element.type === 'module' ? [MODULE] : []), ...rest];
    }
    else {
        if (!element.matches(LOADS) || !attributes.some(isLive))
            return undefined;
        better = attributes.map((one) => (isLive(one) ? [`data-${one[0]}`, one[1]] : one));
    }
    return { tag: write(element.localName, attributes), better: write(element.localName, better) };
    /** What stands beside its `data-` twin was put there when it was granted. */
    function isLive([name, value]) {
        return ADDRESSES.includes(name) && !HARMLESS.test(value) && !element.hasAttribute(`data-${name}`);
    }
}
const write = (name, attributes) => `<${[name, ...attributes.map(([key, value]) => `${key}="${value.slice(0, 200)}"`)].join(' ')}>`;

export { leakyTag };
//# sourceMappingURL=leaky-tag.js.map
