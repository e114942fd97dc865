/** The fields that say something: what is undefined or empty is left out, in the object as in its JSON. */
export declare function onlyKnown(fields: Readonly<Record<string, unknown>>): Record<string, unknown>;
