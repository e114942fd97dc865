/** Which way the texts of a language run. */
export declare const directionOf: (language: string) => "ltr" | "rtl";
