import { scriptTime, trace } from '../trace.js';
import { acceptOnce, asVisitor, pass } from '../visit.js';

const few = (n) => Math.ceil(n / 3);

const scripts = (count, runs = few) => ({
  name: 'scale',
  rows: { [`Return visit, ${count.toLocaleString('en')} gated scripts: all ran, ms`]: { blank: true, digits: 0 } },
  runs,
  run: (lab, adapter) =>
    asVisitor(lab, async (open) => {
      await acceptOnce(open, adapter, { scripts: count });
      return [await timeUntilAllRan(open, adapter, { scripts: count })];
    }),
});

async function timeUntilAllRan(open, adapter, query) {
  const tab = await open({ slowdown: 4, watch: { ...adapter, banner: undefined } });
  await tab.visit(adapter, { ...query, returning: 1 });
  return (await tab.until('all ran')) - (await tab.ask('globalThis.inserted ?? 0'));
}

const insertedLater = {
  name: 'scale',
  rows: { '5,000 gated scripts inserted later: all ran, ms': { blank: true, digits: 0 } },
  runs: few,
  run: (lab, adapter) =>
    asVisitor(lab, async (open) => {
      await acceptOnce(open, adapter);
      return [await timeUntilAllRan(open, adapter, { later: 5000 })];
    }),
};

/** What it costs to declare much, and to open it. */
const declared = (count, what) => ({
  name: 'scale',
  rows: {
    [`${count} ${what}, first visit: script, ms`]: { over: true },
    [`${count} ${what}: settings on screen after, ms`]: { digits: 0 },
  },
  runs: few,
  takes: ({ name, declares = [] }) => name === 'blank' || declares.includes(what),
  async run(lab, adapter) {
    const query = { [what]: count };
    const opened = await asVisitor(lab, async (open) => {
      if (!adapter.settings) return undefined;
      const tab = await open({ slowdown: 4, watch: adapter });
      await tab.visit(adapter, query);
      await tab.until('banner settled');
      await tab.ask(`watched.expect('panel', ${JSON.stringify(adapter.panel)})`);
      await tab.click(adapter.settings, adapter.clickDelay);
      return (await tab.until('panel')) - (await tab.ask('watched.click'));
    });
    return [await scriptOf(lab, adapter, query, { isFirst: true }), opened];
  },
});

/** What scripts cost on a page, on a return visit unless it is the first. */
const scriptOf = (lab, adapter, query, { isFirst = false, duration = 1500 } = {}) =>
  asVisitor(lab, async (open) => {
    if (!isFirst) await acceptOnce(open, adapter);
    const tab = await open({ slowdown: 4 });
    const events = await trace(tab, async () => {
      await tab.visit(adapter, isFirst ? query : { ...query, returning: 1 });
      await pass(duration);
    });
    return scriptTime(events);
  });

const scriptsOnPage = (title, query, duration) => ({
  name: 'scale',
  rows: { [title]: { over: true } },
  runs: few,
  run: async (lab, adapter) => [await scriptOf(lab, adapter, query, { duration })],
});

/** How all of it grows with the page. */
export const scaling = [
  scripts(10),
  scripts(100),
  scripts(1000),
  // What a limit is set to: its time is spread wide.
  scripts(5000, (n) => n),
  scripts(20000),
  insertedLater,
  declared(500, 'services'),
  declared(50, 'categories'),
  scriptsOnPage('Return visit, 100,000 elements: script, ms', { elements: 100_000 }, 3000),
  scriptsOnPage('Return visit, 3 s of 10,000 new nodes a second: script, ms', { mutations: 10_000 }, 3000),
];
