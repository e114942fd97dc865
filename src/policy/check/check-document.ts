import type { Block, PolicyDocument } from '../document.js';
import { checkShape } from './document-shape.js';
import { PolicyError } from './policy-error.js';

/**
 * Checks a document that was written as JSON or as an object, to the last key, and hands it back as it is.
 *
 * @throws {PolicyError} at the first thing that is wrong.
 */
export function checkPolicy(input: unknown): PolicyDocument {
  checkShape(input, '');
  const { sections, versions = [] } = input as PolicyDocument;

  const taken = new Set<string>();
  const claim = (id: string, path: string): void => {
    if (taken.has(id)) throw new PolicyError(path, id, 'an id that no other clause has');
    taken.add(id);
  };
  // The same places as in the outline: an id that is declared must not be what another clause is called by its place.
  const claimAll = (blocks: readonly Block[], path: string, place: string): void => {
    let number = 0;
    blocks.forEach((block, at) => {
      if (block.type !== 'clause') return;
      const here = `${path}[${at}]`;
      const own = `${place}${++number}`;
      claim(block.id ?? own, `${here}.id`);
      block.aliases?.forEach((alias, index) => claim(alias, `${here}.aliases[${index}]`));
      claimAll(block.body ?? [], `${here}.body`, `${own}-`);
    });
  };
  claimAll(sections, 'sections', 's');

  versions.forEach(({ version }, at) => {
    const newer = versions[at - 1]?.version ?? Infinity;
    if (version >= newer) throw new PolicyError(`versions[${at}].version`, version, 'a number below the one before');
  });
  return input as PolicyDocument;
}
