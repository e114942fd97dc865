/** Whether the page is on its developer's own machine, where advice finds the one whom it concerns. */
export const isDevelopment = (): boolean =>
  /^$|^127\.|^\[::1\]$|(^|\.)(localhost|local|test|internal)$/.test(location.hostname);
