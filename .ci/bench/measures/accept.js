import { asVisitor } from '../visit.js';

const accept = (what, query) => ({
  name: 'accept',
  rows: { [`Accept all, ${what}: click to next paint, ms`]: {} },
  runs: (n) => n,
  takes: (adapter) => 'accept' in adapter,
  run: (lab, adapter) =>
    asVisitor(lab, async (open) => {
      const tab = await open({ slowdown: 4, watch: adapter });
      await tab.visit(adapter, query);
      await tab.accept(adapter);
      await tab.until('all ran');
      return [await tab.until('painted')];
    }),
});

/** How soon the page answers who accepts all. */
export const accepting = [accept('3 tags', {}), accept('20 tags of 50 ms', { scripts: 20, work: 50 })];
