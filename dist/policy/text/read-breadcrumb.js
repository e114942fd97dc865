const SEPARATORS = [' / ', ' > ', ' › ', ' » '];
/** `Your position: Home / Privacy Policy`, where the title follows. */
function readBreadcrumb(line, title) {
    const [, prefix = '', path = ''] = /^(.*?:\s+)?(.*)$/s.exec(line) ?? [];
    const separator = SEPARATORS.find((one) => title && path.endsWith(one + title));
    if (!separator)
        return undefined;
    const items = path.slice(0, -separator.length - title.length).split(separator);
    return {
        ...(prefix && { prefix }),
        ...(separator !== ' / ' && { separator }),
        items: [...items, title].map((text) => ({ text })),
    };
}

export { readBreadcrumb };
//# sourceMappingURL=read-breadcrumb.js.map
