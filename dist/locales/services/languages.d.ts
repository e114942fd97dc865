import type { ServiceTexts } from './texts.js';
/** The languages that the texts around single services are in, beside English, each fetched when it is needed. */
export declare const SERVICE_LANGUAGES: Readonly<Record<string, () => Promise<{
    default: ServiceTexts;
}>>>;
