import type { SettingsLayout } from '../core/config.js';
import type { View } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
/** The modal dialog of a banner: for the settings, and for the first layer in the layout `dialog`. */
export declare class BannerDialog {
    #private;
    /** @param leave called when the visitor leaves it by Escape, or the browser closes it */
    constructor(root: ShadowRoot, leave: () => void);
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
