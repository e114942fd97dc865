/** 128 random bits in hexadecimal. An insecure page has no `crypto.randomUUID`. */
export declare const randomId: () => string;
