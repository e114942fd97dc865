// What script-tag.html gates: the site's own statistics.
window.demoLog('analytics.js', 'ran', 'analytics was granted');
