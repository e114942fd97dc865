import type { Service } from '../core/config.js';
/** The word by which a host is known: `googletagmanager` for `www.googletagmanager.com`. */
export declare const siteWord: (host: string) => string;
/**
 * Whether a host is the page's own: the same, below it, or above it; `www.` counts for nothing.
 *
 * @param domain what the site shares its record on, if it does: all below that is its own too
 */
export declare function isOwnHost(host: string, page: string, domain?: string): boolean;
/**
 * Whether a service names a host: in its id, label or provider stands the word by which the host is known, or its policy
 * is on the same site. A declaration that does neither does not tell a visitor who receives the request.
 */
export declare function namesHost({ id, label, provider, policy }: Readonly<Service>, host: string): boolean;
