import { scriptTime, trace } from '../trace.js';
import { acceptOnce, asVisitor, pass } from '../visit.js';

/** What a visitor pays who has answered: processor and memory. */
export const returnVisit = {
  name: 'return',
  rows: {
    'Return visit: script, ms': { over: true },
    'Return visit: heap, KiB': { blank: true, digits: 0 },
  },
  runs: (n) => n,
  run: (lab, adapter) =>
    asVisitor(lab, async (open) => {
      await acceptOnce(open, adapter);
      const tab = await open({ slowdown: 4 });
      const events = await trace(tab, async () => {
        await tab.visit(adapter, { returning: 1 });
        await pass(1000);
      });
      await tab.devtools.send('HeapProfiler.collectGarbage');
      await tab.devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await tab.devtools.send('Runtime.getHeapUsage');
      return [scriptTime(events), usedSize / 1024];
    }),
};
