/** `Your position: Home / Privacy Policy`, where the title follows. */
function readBreadcrumb(line, title) {
    const path = title && line.endsWith(title) ? line.slice(0, -title.length) : '';
    const [, prefix, above, separator] = /^(.*?:\s+)?(.+)( [/>›»] )$/s.exec(path) ?? [];
    if (!above || !separator)
        return undefined;
    return {
        ...(prefix && { prefix }),
        ...(separator !== ' / ' && { separator }),
        items: [...above.split(separator), title].map((text) => ({ text })),
    };
}

export { readBreadcrumb };
//# sourceMappingURL=read-breadcrumb.js.map
