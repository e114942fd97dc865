// Registers the placeholder for embeds under its own name. It is apart because few pages have one.
import { PrivacyEmbed } from './elements/embed/embed.js';

PrivacyEmbed.define();
