/**
 * What every button looks like, in one rule, so that none can be made weightier than another. Those in the light DOM
 * are the page's own nodes; what is `!important` in a shadow tree wins over all that the page says of them, important or
 * not (CSS Cascade 4, section 6.1).
 */
export declare const controls: string;
