import { render } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';

/** An element that renders itself with Lit whenever the page's consent or the language changes. */
class RenderedElement extends ConsentElement {
    update(consent, texts) {
        this.willRender?.(consent);
        render(this.render(consent, texts), this.root);
        this.rendered?.(consent, texts);
    }
}

export { RenderedElement };
//# sourceMappingURL=rendered-element.js.map
