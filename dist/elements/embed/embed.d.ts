import { type TemplateResult } from 'lit/html.js';
import type { Actions } from '../consent-element.js';
import { RenderedElement } from '../rendered-element.js';
/**
 * Stands for a video, a map, a post or any other frame of somebody else's, and loads it with consent only: at once where
 * its service is granted, or when the visitor says so. Until then nothing is asked of anyone. It says what leaves the
 * device when it loads, and for whom, in the words of the configuration; where that has none, in those of its preset.
 *
 * "Load once" loads this one until the page goes or the visitor refuses, and is no consent. "Always allow" grants the
 * service, and is there where the configuration declares that. Withdrawn, the frame goes, and with it whatever plays.
 *
 * It keeps its size whatever it shows. What stands in it, such as a link, is shown without JavaScript.
 *
 * @element privacy-embed
 * @attr {string} service - Id of the service in the configuration; the provider's name where it is left out.
 * @attr {string} provider - `youtube` (with `video`), `vimeo` (`video`), `google-maps` (`map`), `openstreetmap` (`bbox`),
 *   `x` (`post`), `instagram` (`post`), `spotify` (`kind`, `item`); none with a `src` of anybody's.
 * @attr {string} video - Of `youtube` and `vimeo`: the video.
 * @attr {string} map - Of `google-maps`: what follows `pb=` in the address that its "Embed a map" gives.
 * @attr {string} bbox - Of `openstreetmap`: the part of the map.
 * @attr {string} post - Of `x` and `instagram`: the post.
 * @attr {string} kind - Of `spotify`: `album`, `artist`, `episode`, `playlist`, `show` or `track`.
 * @attr {string} item - Of `spotify`: which one.
 * @attr {string} src - Address of the frame, in place of the one that the provider's attributes make.
 * @attr {string} title - What it is, for everybody: name of the frame and heading of the placeholder.
 * @attr {string} ratio - Width by height, such as `16/9`; the provider's usual one where it is left out.
 * @attr {string} poster - Address of a picture from the page's own server.
 * @attr {string} allow - As of an iframe, in place of the provider's usual one.
 * @attr {string} sandbox - Likewise.
 *
 * @slot - What is shown until this works.
 * @slot poster - A picture, in place of `poster`.
 *
 * @csspart base - The box.
 * @csspart poster - The picture.
 * @csspart placeholder - Around text and buttons.
 * @csspart text - Title, text and links.
 * @csspart actions - Around the buttons.
 * @csspart frame - What was loaded.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
export declare class PrivacyEmbed extends RenderedElement {
    #private;
    static tag: string;
    static readonly observedAttributes: readonly string[];
    static styles: string;
    protected readonly actions: Actions;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
    /** Renders soon, and also where no consent runs. */
    requestUpdate(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-embed': PrivacyEmbed;
    }
}
