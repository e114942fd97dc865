// Colours as they are seen: what is transparent mixes with what lies behind it.

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Of anything that CSS knows as a colour. */
function colour(css: string): Colour {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const mix = (over: Colour, under: Colour): Colour => {
  const [alpha] = over.slice(3) as [number];
  const [red, green, blue] = [0, 1, 2].map((at) => over[at]! * alpha + under[at]! * (1 - alpha));
  return [red!, green!, blue!, 1];
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The element around another as it is shown: slots and shadow trees are no borders. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/** What lies behind the text of an element. */
function background(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : mix(own, background(parentOf(element)));
}

/** Contrast of a colour with what lies behind an element. */
export function contrast(css: string, behind: Element | null): number {
  const under = background(behind);
  const [light, dark] = [luminance(mix(colour(css), under)), luminance(under)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
