import { type TemplateResult } from 'lit/html.js';
import type { Service, StorageItem } from '../core/config.js';
import type { Holdings } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
export { serviceDetailsStyles as styles } from './service-details.styles.js';
/** What the details of a service are made with. */
export interface DetailOptions {
    readonly texts: Texts;
    readonly language: string;
    /** Makes a service's switch; left out where the visitor has no choice. */
    readonly switchFor: ((id: string, name: string) => TemplateResult | Element) | undefined;
    /** What the browser holds of it. */
    readonly held: ReadonlySet<StorageItem>;
    /** Makes the heading, where it is another one than in the settings. */
    readonly headingFor?: (content: unknown) => TemplateResult;
    /** Whether each row of a table says whose the item is, so that it can be read by itself. */
    readonly namesProvider?: boolean;
}
/** Those items of some services that the browser holds at this moment. */
export declare function heldItems(services: readonly Service[], holds: Holdings['holds']): Promise<ReadonlySet<StorageItem>>;
/** What visitors may want to know of services: who provides them, where, what for, and what they store. */
export declare function serviceDetails(services: readonly Service[], options: DetailOptions): TemplateResult[];
/** Shows them in a place of its own. */
export declare const showServiceDetails: (place: HTMLElement, services: readonly Service[], options: DetailOptions) => unknown;
