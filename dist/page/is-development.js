/** Whether the page is on its developer's own machine, where advice finds the one whom it concerns. */
const isDevelopment = () => /^$|^127\.|^\[::1\]$|(^|\.)(localhost|local|test|internal)$/.test(location.hostname);

export { isDevelopment };
//# sourceMappingURL=is-development.js.map
