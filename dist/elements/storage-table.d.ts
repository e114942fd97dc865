import { type TemplateResult } from 'lit/html.js';
import type { StorageItem } from '../core/config.js';
import type { Texts } from '../locales/texts.js';
/**
 * What a service keeps on the visitor's device, as a table that scrolls by itself where it is too wide. What the browser
 * holds at this moment is marked.
 *
 * @param provider whose items they are, where the table is to say so itself
 */
export declare function storageTable(items: readonly StorageItem[], texts: Texts, language: string, held: ReadonlySet<StorageItem>, provider?: string): TemplateResult;
