import type { CheckedCategory } from '../core/config.js';
import type { Answers } from '../core/expression.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
/** What the visitor said of a category: in one sentence, or where its services differ, of each of them. */
export declare function choiceInWords({ id, services }: CheckedCategory, { choice }: Pick<Answers, 'choice'>, texts: PolicyTexts, language: string): string;
