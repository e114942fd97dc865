import { type TemplateResult } from 'lit/html.js';
import type { ServiceTexts } from '../../locales/services/texts.js';
import type { Texts } from '../../locales/texts.js';
import type { EmbedSource } from './embed-source.js';
/** What visitors are told before an embed loads, and what they can do. */
export interface PlaceholderOptions {
    readonly source: EmbedSource;
    readonly texts: Texts;
    readonly services: ServiceTexts;
    readonly language: string;
    /** Whether the service can be granted from here. */
    readonly canGrant: boolean;
    /** Whether there are settings to open. */
    readonly hasSettings: boolean;
}
/** What stands in the place of an embed: what it is, what leaves the device when it loads, and two equal buttons. */
export declare function placeholder(options: PlaceholderOptions): TemplateResult;
