/**
 * How many minutes a text takes to read, at 250 words a minute, one at least. Where no spaces set words apart (Thai, Lao,
 * Chinese, Japanese), up to three characters are one.
 */
function minutesToRead(text) {
    const words = text.match(/[\u0e00-\u0eff\u3040-\u9fff]{1,3}|[^\s\u0e00-\u0eff\u3040-\u9fff]+/g) ?? [];
    return Math.max(1, Math.round(words.length / 250));
}

export { minutesToRead };
//# sourceMappingURL=minutes-to-read.js.map
