/** The visitor's last choice, with its button beside it. */
export declare const lastChoiceStyles: string;
