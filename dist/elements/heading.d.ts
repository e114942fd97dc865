import { type TemplateResult } from 'lit/html.js';
/** A heading of a level; below 6 there is none. */
export declare function heading(level: number, content: unknown): TemplateResult;
