import type { Consent } from '../core/consent.js';
/** What the site says of itself; all of it text, as a script tag's attributes are. */
export interface GppOptions {
    /**
     * The category or service that is a sale of personal information, or several, separated by spaces. Default `marketing`;
     * empty where the site sells none.
     */
    readonly sale?: string;
    /** The same for sharing, in California's sense: advertising across sites. */
    readonly sharing?: string;
    /** The same for targeted advertising. */
    readonly advertising?: string;
    /** Whether the site gave the notices that the states' laws ask for. Default `no`. */
    readonly notice?: 'yes' | 'no';
    /**
     * The mode in which a signatory of IAB's Multi-State Privacy Agreement covers its transactions by it. Left out by all
     * others.
     */
    readonly mspa?: 'opt-out-option' | 'service-provider';
}
/**
 * Checks the options against a configuration and returns what says the fields of the section `usnat` at any moment: the
 * opt-outs, the notices and Global Privacy Control. Of sensitive data, children and secondary use the library knows
 * nothing: these fields stay `not applicable`.
 *
 * What may not run is told as opted out, be it refused or not yet asked for: the section has no other word for it. That
 * it may run is told only where notice was given, as the section wants it.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
 * @throws {RangeError} if an option is not one of those allowed, or names what is not in the configuration
 */
export declare function usnatFields(options: GppOptions, consent: Consent): () => Readonly<Record<string, number | boolean>>;
