/** Whether the page is on its developer's own machine, where advice finds the one whom it concerns. */
export declare const isDevelopment: () => boolean;
