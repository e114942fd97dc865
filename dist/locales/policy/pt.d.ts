import type { PolicyTexts } from './texts.js';
declare const texts: PolicyTexts;
export default texts;
