// What the page's own thread did, from a trace of the browser. Its plain metrics leave out what promises continue with,
// which is where Lit renders and where other libraries start.
const SCRIPT =
  /^(EvaluateScript|v8\.evaluateModule|FunctionCall|RunMicrotasks|v8\.callFunction|v8\.run|v8\.compile(Module)?)$/;
const OTHER =
  /^(Layout|UpdateLayoutTree|RecalculateStyles|ParseHTML|ParseAuthorStyleSheet|PrePaint|Paint|Layerize|Commit|MinorGC|MajorGC)$/;

/** Traces what happens in a tab while it acts, from where it leaves for another page. */
export async function trace(tab, act) {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
  await tab.page.tracing.start({ categories });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from(await tab.page.tracing.stop()).toString());
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const start = traceEvents
    .filter(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL)
    .at(-1);
  return traceEvents
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start.pid && main.has(`${pid} ${tid}`) && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** Milliseconds of processor time that scripts took, without the layouts and styles that they asked for. */
export function scriptTime(events) {
  let sum = 0;
  const within = [];
  for (const event of events) {
    const isScript = SCRIPT.test(event.name);
    if (!isScript && !OTHER.test(event.name)) continue;
    while (within.length > 0 && within.at(-1).ts + within.at(-1).dur <= event.ts) within.pop();
    const isWithinScript = within.length > 0 && SCRIPT.test(within.at(-1).name);
    const time = event.tdur ?? event.dur;
    if (isScript && !isWithinScript) sum += time;
    if (!isScript && isWithinScript) sum -= time;
    within.push(event);
  }
  return sum / 1000;
}

/** Milliseconds of the longest task. */
export const longestTask = (events) =>
  Math.max(...events.filter(({ name }) => name.endsWith('RunTask')).map(({ dur }) => dur)) / 1000;
