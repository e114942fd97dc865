/** What will do for a BCP 47 tag, best first: `pt-BR` before `pt`, `zh-Hant` for `zh-TW`, Norwegian for its two forms. */
function languageCandidates(tag) {
    try {
        const { baseName, language } = new Intl.Locale(tag);
        const { script = '', region = '' } = new Intl.Locale(tag).maximize();
        return [baseName, `${language}-${region}`, `${language}-${script}`, /^n[bn]$/.test(language) ? 'no' : language];
    }
    catch {
        // What is no tag is no language.
        return [];
    }
}

export { languageCandidates };
//# sourceMappingURL=language-candidates.js.map
