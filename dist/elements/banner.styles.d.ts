/** The first layer along the bottom edge, and the dialog around the settings. */
export declare const bannerStyles: string;
