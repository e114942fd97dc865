/** A text as it stands in HTML, between tags or in an attribute's double quotes. */
export declare const escape: (text: string) => string;
