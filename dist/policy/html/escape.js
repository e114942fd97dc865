const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in HTML, between tags or in an attribute's double quotes. */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

export { escape };
//# sourceMappingURL=escape.js.map
