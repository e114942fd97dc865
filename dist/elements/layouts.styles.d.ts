/** The layouts but for the bar, and the settings as a side sheet: fetched where the configuration names one. */
export declare const layoutsStyles: string;
