import { expect } from '@open-wc/testing';
import { call, queue } from '../../src/integrations/queue.js';
import { forget, onPage } from './visits.js';

afterEach(() => forget({ globals: ['vendorQueue'] }));

describe('queue', () => {
  it('is made where the tag is still to come, and is then what the tag put there', () => {
    queue('vendorQueue').push('a', 'b');
    queue('vendorQueue').push('c');
    expect(onPage('vendorQueue')).to.deep.equal(['a', 'b', 'c']);
    const taken: unknown[] = [];
    Object.assign(window, { vendorQueue: { push: (...calls: unknown[]) => taken.push(...calls) } });
    queue('vendorQueue').push('d');
    expect(taken).to.deep.equal(['d']);
  });

  it('keeps a call for an object that is still to come, and calls one that is there', () => {
    const calls: unknown[] = [];
    call(calls, 'track', 'decided', {});
    expect(calls).to.deep.equal([['track', 'decided', {}]]);
    const vendor = {
      own: 'self',
      track(this: { own: string }, ...values: unknown[]) {
        calls.push(this.own, ...values);
      },
    };
    call(vendor, 'track', 1);
    expect(calls.slice(1)).to.deep.equal(['self', 1]);
  });
});
