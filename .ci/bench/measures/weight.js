import { inlineBytes } from '../site.js';
import { acceptOnce, asVisitor, pass } from '../visit.js';

/** Bytes, requests and function calls: the same in each run. */
export const weight = {
  name: 'weight',
  rows: {
    'First visit: KiB': {},
    'First visit: requests': {},
    'First visit: function calls': { over: true },
    'Return visit: KiB, nothing cached': {},
    'Return visit: requests': {},
    'Return visit: function calls': { over: true },
  },
  runs: () => 1,
  run: (lab, adapter) =>
    asVisitor(lab, async (open) => {
      const first = await count(open, adapter, {});
      await acceptOnce(open, adapter);
      const back = await count(open, adapter, { returning: 1 });
      return [...first, ...back];
    }),
};

async function count(open, adapter, query) {
  const tab = await open({ watch: adapter });
  const { devtools } = tab;
  const isOf = (url) => new URL(url).pathname.startsWith(`/${adapter.name}/`);
  const requests = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (type !== 'Document' && isOf(request.url)) requests.set(requestId, 0);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.set(requestId, encodedDataLength);
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await tab.visit(adapter, query);
  if (adapter.banner && !query.returning) {
    await tab.until('banner settled');
    await pass(adapter.takeover ?? 0);
  } else await pass(500);
  const { result } = await devtools.send('Profiler.takePreciseCoverage');
  await tab.close();
  const calls = result
    .filter(({ url }) => url.startsWith('http') && isOf(url))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0].count));
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return [(sum([...requests.values()]) + (await inlineBytes(adapter, query))) / 1024, requests.size, sum(calls)];
}
