// What is not a date or a country is shown as it is: a policy with a mistake in it is still readable.
/** A day as its language writes it: `2026-11-01` is `November 1, 2026`. */
function dateInWords(date, language) {
    // Left alone, engines guess at other forms, and take `Section 1` for a day of 2001.
    const time = /^\d{4}-\d\d-\d\d$/.test(date) && Date.parse(date);
    return time ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time) : date;
}
/** A country by its ISO 3166-1 code: `IE` is `Ireland`. */
function countryInWords(country, language) {
    const isCode = /^[a-z]{2}$/i.test(country);
    return (isCode && new Intl.DisplayNames(language, { type: 'region' }).of(country)) || country;
}

export { countryInWords, dateInWords };
//# sourceMappingURL=in-words.js.map
