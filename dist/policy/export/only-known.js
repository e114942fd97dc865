/** The fields that say something: what is undefined or empty is left out, in the object as in its JSON. */
function onlyKnown(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => Object(value) === value ? Object.keys(value).length > 0 : value !== undefined && value !== ''));
}

export { onlyKnown };
//# sourceMappingURL=only-known.js.map
