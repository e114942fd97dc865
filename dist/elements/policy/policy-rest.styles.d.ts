/**
 * What can wait until a plain text is there to be read: what it looks like in use and on paper, and what it never has, as
 * tables. This weighs nothing either.
 */
export declare const policyRestStyles: string;
