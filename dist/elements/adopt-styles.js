const sheets = new Map();
/**
 * Gives a page, or a shadow tree in it, a style sheet: once, whoever asks how often. No policy on inline styles minds. An
 * element that is told late that it was connected may be out again: what it is in then has no sheets.
 */
function adoptStyles({ adoptedStyleSheets }, styles) {
    if (!adoptedStyleSheets)
        return;
    let sheet = sheets.get(styles);
    if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        sheets.set(styles, sheet);
    }
    if (!adoptedStyleSheets.includes(sheet))
        adoptedStyleSheets.push(sheet);
}

export { adoptStyles };
//# sourceMappingURL=adopt-styles.js.map
