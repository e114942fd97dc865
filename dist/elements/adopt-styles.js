const sheets = new Map();
/** Gives a page, or a shadow tree in it, a style sheet: once, whoever asks how often. No policy on inline styles minds. */
function adoptStyles({ adoptedStyleSheets }, styles) {
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
