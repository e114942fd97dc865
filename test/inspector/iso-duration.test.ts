import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CONFIG_SHAPE, fits } from '../../src/core/config-shape.js';
import { isoDuration } from '../../src/inspector/iso-duration.js';

const DAY = 86_400;

describe('a time as a duration', () => {
  it('is in the largest whole unit, though some of it has passed', () => {
    expect(isoDuration(2 * 365 * DAY)).to.equal('P2Y');
    expect(isoDuration(400 * DAY - 3)).to.equal('P400D');
    expect(isoDuration(DAY - 1)).to.equal('P1D');
    expect(isoDuration(36 * 3600)).to.equal('PT36H');
    expect(isoDuration(1799.4)).to.equal('PT30M');
    expect(isoDuration(90)).to.equal('PT90S');
    expect(isoDuration(0.2)).to.equal('PT1S');
  });

  it('is always one that a declaration may have', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (seconds) => {
        const storage = [{ kind: 'cookie', name: 'x', duration: isoDuration(seconds) }];
        const categories = [{ id: 'a', services: [{ id: 'b', storage }] }];
        expect(fits({ categories }, CONFIG_SHAPE), storage[0]?.duration).to.equal(true);
      }),
    );
  });
});
