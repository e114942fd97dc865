/** All entries in the order of the text. */
function flatten(entries) {
    return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

export { flatten };
//# sourceMappingURL=flatten.js.map
