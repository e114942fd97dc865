import { type LitElement, type TemplateResult } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
/** The form of the search. What searches is fetched when the visitor goes there. */
export interface SearchForm {
    readonly render: (texts: PolicyTexts, language: string) => TemplateResult;
    /** To be called when the text has changed. */
    readonly refresh: () => void;
    /** Takes all marks away. */
    readonly end: () => void;
}
/**
 * Makes the form of a search.
 *
 * @param host whose text is searched, and what renders again when something was found
 * @param reveal makes a place in the text visible
 */
export declare function searchForm(host: LitElement, reveal: (node: Node) => void): SearchForm;
