// What is not a date or a country is shown as it is: a policy with a mistake in it is still readable.

/** A day as its language writes it: `2026-11-01` is `November 1, 2026`. */
export function dateInWords(date: string, language: string): string {
  // Left alone, engines guess at other forms, and take `Section 1` for a day of 2001.
  const time = /^\d{4}-\d\d-\d\d$/.test(date) && Date.parse(date);
  return time ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time) : date;
}

/** A country by its ISO 3166-1 code: `IE` is `Ireland`. */
export function countryInWords(country: string, language: string): string {
  const isCode = /^[a-z]{2}$/i.test(country);
  return (isCode && new Intl.DisplayNames(language, { type: 'region' }).of(country)) || country;
}
