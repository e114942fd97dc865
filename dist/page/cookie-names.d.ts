/** The names of the cookies that this page can see. Throws in a sandboxed frame. */
export declare function cookieNames(): string[];
