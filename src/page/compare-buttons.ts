/** What has to be the same of Accept and Reject (EDPB Cookie Banner Taskforce, practices C to E). */
const BOX = ['display', 'visibility', 'opacity', 'background-color', 'border-top', 'box-shadow'] as const;
const TEXT = ['font-size', 'font-weight', 'color', 'text-decoration-line'] as const;

/** In what two buttons differ, as a visitor sees them: `width: 240px, 120px`. Nothing where they are alike. */
export function compareButtons(accept: Element, reject: Element): string[] {
  const both = [accept, reject];
  const boxes = both.map((button) => button.getBoundingClientRect());
  const pairs: [string, ...string[]][] = [
    ['element', ...both.map(({ localName }) => localName)],
    // Rows of a grid may differ by a fraction.
    ...(['width', 'height'] as const).map((side): [string, ...string[]] => [
      side,
      ...boxes.map((box) => `${Math.round(box[side])}px`),
    ]),
    ...BOX.map((name): [string, ...string[]] => [name, ...both.map((button) => valueOf(button, name))]),
    ...TEXT.map((name): [string, ...string[]] => [name, ...both.map((button) => valueOf(innermost(button), name))]),
  ];
  return pairs.flatMap(([name, one, other]) => (one === other ? [] : `${name}: ${one}, ${other}`));
}

const valueOf = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);

/** The element that a label's letters are in. */
const innermost = (element: Element): Element =>
  element.firstElementChild ? innermost(element.firstElementChild) : element;
