import type { ServiceTexts } from './texts.js';
declare const texts: ServiceTexts;
export default texts;
