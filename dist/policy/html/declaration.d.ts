import type { Config } from '../../core/config.js';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Texts } from '../../locales/texts.js';
import { type TreeNode } from './tree-node.js';
/** What the services of some categories store, all where none are named: what a visitor reads without a script. */
export declare function declarationOf({ categories }: Config, ids: readonly string[] | undefined, texts: Texts, language: string): TreeNode[];
/** Who receives data, where, and what for. */
export declare function recipientsOf({ categories, policy }: Config, texts: PolicyTexts, language: string): TreeNode[];
