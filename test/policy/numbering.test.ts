import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LabelStyle, Numbering } from '../../src/policy/document.js';
import { LEGAL, writeLabel, writeNumber } from '../../src/policy/numbering.js';

describe('writeNumber', () => {
  const cases: readonly [kind: LabelStyle['kind'], number: number, text: string][] = [
    ['decimal', 12, '12'],
    ['lower-alpha', 1, 'a'],
    ['lower-alpha', 26, 'z'],
    ['lower-alpha', 27, 'aa'],
    ['lower-alpha', 702, 'zz'],
    ['lower-alpha', 703, 'aaa'],
    ['upper-alpha', 28, 'AB'],
    ['lower-roman', 4, 'iv'],
    ['lower-roman', 9, 'ix'],
    ['lower-roman', 1994, 'mcmxciv'],
    ['upper-roman', 40, 'XL'],
    ['upper-roman', 88, 'LXXXVIII'],
  ];
  for (const [kind, number, text] of cases) {
    it(`writes ${number} as ${text} in ${kind}`, () => expect(writeNumber(kind, number)).to.equal(text));
  }

  it('writes no two numbers alike', () => {
    const kinds = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const;
    const number = fc.integer({ min: 1, max: 3999 });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), number, number, (kind, one, other) => {
        expect(writeNumber(kind, one) === writeNumber(kind, other)).to.equal(one === other);
      }),
    );
  });
});

describe('writeLabel', () => {
  it('R140: writes 1., (1) and -1.', () => {
    expect(writeLabel(LEGAL, [2])).to.equal('2.');
    expect(writeLabel(LEGAL, [2, 5])).to.equal('(5)');
    expect(writeLabel(LEGAL, [2, 5, 1])).to.equal('-1.');
  });

  it('joins the numbers above where the style says so, each in its own kind', () => {
    const numbering: Numbering = [
      { kind: 'upper-roman', before: 'Article ' },
      { kind: 'decimal', compound: true },
      { kind: 'lower-alpha', compound: true, after: ')' },
    ];
    expect(writeLabel(numbering, [3])).to.equal('Article III');
    expect(writeLabel(numbering, [3, 2])).to.equal('III.2');
    expect(writeLabel(numbering, [3, 2, 4])).to.equal('III.2.d)');
  });

  it('writes nothing where a depth has no style', () => expect(writeLabel(LEGAL, [1, 1, 1, 1])).to.equal(''));
});
