/**
 * Lets the browser have its turn, so that what goes before and what comes after are no long task together. At once in
 * WebKit, which has no scheduler, and in a task that the page aborted.
 */
export declare function breathe(): Promise<void>;
