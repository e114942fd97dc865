/**
 * Whether a name is meant by a declared one, in which `*` stands for any characters. Nothing but stars means nothing: it
 * would delete everything.
 */
function matchesName(name, declared) {
    if (/^\**$/.test(declared))
        return false;
    const parts = declared.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

export { matchesName };
//# sourceMappingURL=matches-name.js.map
