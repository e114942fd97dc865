import type { SettingsLayout } from '../core/config.js';
import type { View } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import { adoptStyles } from './adopt-styles.js';
import { bannerDialogStyles } from './banner-dialog.styles.js';
import { closeUnseen } from './close-unseen.js';
import type { ConsentElement } from './consent-element.js';
import { create } from './create.js';
import { PrivacySettings } from './settings.js';

/** The modal dialog of a banner: for the settings, and for the first layer in the layout `dialog`. */
export class BannerDialog {
  readonly #dialog = create('dialog', { part: 'dialog', tabindex: '-1' });

  constructor(host: ConsentElement) {
    const root = host.shadowRoot as ShadowRoot;
    adoptStyles(root, bannerDialogStyles);
    root.prepend(this.#dialog);
    PrivacySettings.define();
    for (const type of ['cancel', 'close']) {
      this.#dialog.addEventListener(type, (event) => {
        // What is open is closed by `close`, for the sake of the focus. At a second Escape Chromium closes the dialog
        // without asking, so that the first one heard of it is `close`, and late: it may be open again by then.
        event.preventDefault();
        const isLeft = type === 'cancel' || !this.#dialog.open;
        // Where it was not emptied by `close`, and did not give way to another banner, which the browser tells late, the
        // visitor leaves: the first layer comes back where it has no answer yet, and otherwise the page.
        if (isLeft && this.#dialog.hasChildNodes() && host.consent?.banner === host) host.consent.close();
      });
    }
  }

  /**
   * Puts in what shows: the first layer, or the settings.
   *
   * @param asked the text of the first layer
   */
  fill(
    view: View | undefined,
    base: Element,
    lang: string,
    texts: Texts,
    layout: SettingsLayout | undefined,
    asked: string,
  ): void {
    const dialog = this.#dialog;
    const isSettings = view === 'settings';
    dialog.className = layout ?? '';
    dialog.ariaLabel = isSettings ? texts.settingsTitle : texts.title;
    dialog.ariaDescription = isSettings ? texts.settingsText : asked;
    const content = isSettings ? (dialog.querySelector('privacy-settings') ?? create('privacy-settings', {})) : base;
    if (content.parentNode !== dialog) dialog.replaceChildren(content);
    if (content !== base) content.setAttribute('lang', lang);
  }

  /**
   * Opens it, with the focus on no control but the one that opened the settings: a key pressed by chance decides nothing.
   */
  open(opener: HTMLElement | null | false): void {
    const dialog = this.#dialog;
    if (!dialog.open) {
      dialog.showModal();
      closeUnseen(dialog);
    }
    (opener || dialog).focus();
    // The browser went to the first control before.
    dialog.scrollTop = 0;
  }

  close(): void {
    this.#dialog.close();
    this.#dialog.replaceChildren();
  }
}
