/** The cookie declaration: categories one below the other, a switch beside each, tables that scroll by themselves. */
export declare const cookiesStyles: string;
