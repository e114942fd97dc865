/** The dialog around the settings, or around the first layer in the layout `dialog`. */
export declare const bannerDialogStyles: string;
