/** What a printed banner needs beside the styles of the element: until a script comes, and while one takes it over. */
export declare const printedStyles: string;
