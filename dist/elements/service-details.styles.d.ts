/** What opens below a category: its services, and tables of what they store. */
export declare const serviceDetailsStyles: string;
