/** SHA-256 of a text in UTF-8, in hexadecimal. Empty on an insecure page, where browsers have no digest. */
export declare function sha256(content: string): Promise<string>;
