import type { SettingsLayout } from '../core/config.js';
import type { View } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import type { ConsentElement } from './consent-element.js';
/** The modal dialog of a banner: for the settings, and for the first layer in the layout `dialog`. */
export declare class BannerDialog {
    #private;
    constructor(host: ConsentElement);
    /**
     * Puts in what shows: the first layer, or the settings.
     *
     * @param asked the text of the first layer
     */
    fill(view: View | undefined, base: Element, lang: string, texts: Texts, layout: SettingsLayout | undefined, asked: string): void;
    /**
     * Opens it, with the focus on no control but the one that opened the settings: a key pressed by chance decides nothing.
     */
    open(opener: HTMLElement | null | false): void;
    close(): void;
}
