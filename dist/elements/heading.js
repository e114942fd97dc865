import { html } from 'lit/html.js';

/** A heading of a level; below 6 there is none. */
function heading(level, content) {
    switch (level) {
        case 1:
            return html `<h1>${content}</h1>`;
        case 2:
            return html `<h2>${content}</h2>`;
        case 3:
            return html `<h3>${content}</h3>`;
        case 4:
            return html `<h4>${content}</h4>`;
        case 5:
            return html `<h5>${content}</h5>`;
        default:
            return html `<h6>${content}</h6>`;
    }
}

export { heading };
//# sourceMappingURL=heading.js.map
