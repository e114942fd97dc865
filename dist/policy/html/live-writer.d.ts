import type { Config } from '../../core/config.js';
import type { Texts } from '../../locales/texts.js';
import type { LiveWriter } from './writing.js';
/** What live blocks are made from, beside the document. */
export interface LiveOptions {
    /** The texts of the interface, in the policy's language. Default English. */
    readonly interfaceTexts?: Texts;
    /** What is said of storage and recipients. Without it their blocks are empty. */
    readonly config?: Config | undefined;
}
/** Makes what of the live blocks is there without a script: all of contact, rights and changes. */
export declare function liveWriter({ config, interfaceTexts }?: LiveOptions): LiveWriter;
