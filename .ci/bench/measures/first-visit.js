import { longestTask, scriptTime, trace } from '../trace.js';
import { asVisitor, pass } from '../visit.js';

/** What a first visit costs until the banner is there, in three visits: watching it is work too. */
export const firstVisit = {
  name: 'first',
  rows: {
    'First visit: script, ms': { over: true },
    'First visit: banner on screen, ms': {},
    'First visit: longest task at 6×, ms': { blank: true },
    'First visit: layout shift': { digits: 3 },
  },
  runs: (n) => n,
  async run(lab, adapter) {
    const seen = await asVisitor(lab, async (open) => {
      const tab = await open({ slowdown: 4, watch: adapter });
      await tab.visit(adapter);
      if (!adapter.banner) return { settled: await tab.ask('performance.now()') };
      const frame = await tab.until('banner');
      const settled = await tab.until('banner settled');
      await pass(100);
      return { frame, settled, shift: await tab.ask('watched.shift') };
    });
    const traced = (slowdown) =>
      asVisitor(lab, async (open) => {
        const tab = await open({ slowdown });
        return trace(tab, async () => {
          await tab.visit(adapter);
          await pass(500 + (seen.settled * slowdown) / 4);
        });
      });
    return [scriptTime(await traced(4)), seen.frame, longestTask(await traced(6)), seen.shift];
  },
};
