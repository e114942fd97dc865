import { longestTask, scriptTime, trace } from '../trace.js';
import { asVisitor, pass } from '../visit.js';

/** What a first visit costs until the banner is there, in four visits: watching it is work too. */
export const firstVisit = {
  name: 'first',
  rows: {
    'First visit: script, ms': { over: true },
    'First visit: first contentful paint, ms': { blank: true },
    'First visit: banner on screen, ms': {},
    'First visit, 150 ms away: first contentful paint, ms': { blank: true },
    'First visit, 150 ms away: banner on screen, ms': {},
    'First visit: longest task at 6×, ms': { blank: true },
    'First visit: layout shift': { digits: 3 },
  },
  runs: (n) => n,
  async run(lab, adapter) {
    const watched = (options) =>
      asVisitor(lab, async (open) => {
        const tab = await open({ slowdown: 4, watch: adapter, ...options });
        await tab.visit(adapter);
        const paint = await tab.until('contentful paint');
        if (!adapter.banner) return { paint, settled: await tab.ask('performance.now()') };
        // The browser may hold frames back until there is something to see.
        const frame = Math.max(paint, await tab.until('banner'));
        const settled = await tab.until('banner settled');
        await pass(100);
        return { paint, frame, settled, shift: await tab.ask('watched.shift') };
      });
    const seen = await watched();
    const far = await watched({ isFar: true });
    const traced = (slowdown) =>
      asVisitor(lab, async (open) => {
        const tab = await open({ slowdown });
        return trace(tab, async () => {
          await tab.visit(adapter);
          await pass(500 + (seen.settled * slowdown) / 4);
        });
      });
    const script = scriptTime(await traced(4));
    return [script, seen.paint, seen.frame, far.paint, far.frame, longestTask(await traced(6)), seen.shift];
  },
};
