/** Which way the texts of a language run. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr');
