import { PrivacyEmbed } from './elements/embed/embed.js';

// Registers the placeholder for embeds under its own name. It is apart because few pages have one.
PrivacyEmbed.define();
//# sourceMappingURL=define-embed.js.map
