/**
 * The text of a policy, for the page or the shadow tree that it stands in, and for pages without scripts. Nearly all
 * selectors weigh nothing, so that any rule of the page goes before; colours and fonts are the page's.
 */
export declare const policyTextStyles: string;
