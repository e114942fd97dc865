const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags or in an attribute's double quotes. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);
