/** The settings: categories one below the other, a switch beside each. */
export declare const settingsStyles: string;
