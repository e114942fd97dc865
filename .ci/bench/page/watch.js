/**
 * Watches a page from its start: runs in it, in visits that measure no work, and offers what it sees as `watched`.
 *
 * @param banner selector of what asks the visitor; ` >>> ` enters an open shadow root
 */
export function watch(banner) {
  const done = {};
  const awaited = {};
  const mark = (name, time) => {
    done[name] ??= time;
    awaited[name]?.resolve(time);
  };
  const until = (name) => done[name] ?? (awaited[name] ??= Promise.withResolvers()).promise;
  const afterPaint = (tell) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage(0);
  };

  const find = (selector) =>
    selector
      .split(' >>> ')
      .reduce((root, inner, i) => root && (i ? root.shadowRoot : root)?.querySelector(inner), document);
  const opacityOf = (element) => {
    let opacity = 1;
    for (let node = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
      if (node instanceof Element) opacity *= getComputedStyle(node).opacity;
    }
    return opacity;
  };
  /** Where it is, once it is on screen. */
  const look = (selector) => {
    const element = find(selector);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
    const { x, y, width, height } = element.getBoundingClientRect();
    const isInside = width && height && x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight;
    return isInside ? { x, y, width, height } : undefined;
  };
  /** Marks the first frame that shows it as `name`, and the first in which it neither fades nor moves as `name settled`. */
  const expect = (name, selector) => {
    let last;
    const frame = () => {
      const box = look(selector);
      if (box) afterPaint((time) => mark(name, time));
      const now = JSON.stringify(box);
      if (box && now === last && opacityOf(find(selector)) > 0.99) {
        afterPaint((time) => mark(`${name} settled`, time));
        return;
      }
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  const watched = { until, look, expect, shift: 0, click: 0 };
  globalThis.watched = watched;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) watched.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') mark('contentful paint', startTime);
    }
  }).observe({ type: 'paint', buffered: true });
  addEventListener('all-ran', () => mark('all ran', performance.now()));
  // Event Timing tells of no click in headless Chromium whose listeners take long: the frame after it is timed here.
  addEventListener(
    'click',
    ({ timeStamp }) => {
      watched.click = timeStamp;
      requestAnimationFrame(() => afterPaint((time) => mark('painted', time - timeStamp)));
    },
    true,
  );
  if (banner) expect('banner', banner);
}
