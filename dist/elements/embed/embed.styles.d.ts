/**
 * A box whose size depends on nothing that it shows, so that the page around it stands still whatever happens in it. What
 * has no room in it scrolls. Outside of it the host is the page's own to place.
 */
export declare const embedStyles: string;
