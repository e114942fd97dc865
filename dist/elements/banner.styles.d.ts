/**
 * The first layer as a bar, and what it has in common with the dialog. The host makes no box of its own but where it is in the top layer or
 * in the flow; what it says is read out all the same.
 */
export declare const bannerStyles: string;
