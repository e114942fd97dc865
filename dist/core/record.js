/** The record as text for a cookie: below 1 KB for 6 categories and 20 services. */
function formatRecord({ version, time, action, mode, language, hash, choices }) {
    const list = Object.entries(choices).map(([id, choice]) => (choice === 'granted' ? id : `!${id}`));
    return `${['1', version, time, action, mode, language, hash, list.join('.')].join('/')}/`;
}

export { formatRecord };
//# sourceMappingURL=record.js.map
