const EXPORTS = /(?<=export\{)[^{}]*(?=\};?\s*$)/;
const namesIn = (list) =>
  list.split(',').map((one) => {
    const [name, other = name] = one.split(' as ');
    return [name, other];
  });
const write = (pairs) => pairs.map(([name, other]) => (name === other ? name : `${name} as ${other}`)).join(',');

/**
 * A Rollup plugin that lets what a chunk shares with others go by the name that it has inside: Rollup gives out names
 * before the minifier does, and each pair of them costs a visitor bytes. The map of a chunk stays as it is; that of one that
 * imports is off by five columns for each name that needs no second one any more, or needs one now.
 */
export const ownNames = {
  name: 'own-names',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks) {
      const [, file] = chunk.fileName.match(/([^/]+)$/);
      const fetched = new RegExp(`import\\("\\./${file}"\\)\\.then\\((\\w+)=>\\1\\.(\\w+)\\)`, 'g');
      const asked = chunks.flatMap(({ code }) => [...code.matchAll(fetched)].map(([, , name]) => name));
      const pairs = namesIn(EXPORTS.exec(chunk.code)?.[0] ?? '');
      const isFree = ([own, name]) => own.length === name.length && !asked.includes(name);
      const names = new Map(pairs.map((pair) => [pair[1], isFree(pair) ? pair[0] : pair[1]]));
      // Two would go by one name: then all keep those that they have.
      if (new Set(names.values()).size < names.size) continue;
      chunk.code = chunk.code.replace(EXPORTS, () => write(pairs.map(([own, name]) => [own, names.get(name)]).sort()));
      const imports = new RegExp(`(?<=import\\{)[^{}]*(?=\\}from"\\./${file}")`, 'g');
      for (const other of chunks) {
        other.code = other.code.replace(imports, (list) =>
          write(namesIn(list).map(([name, as]) => [names.get(name), as])),
        );
      }
    }
  },
};
