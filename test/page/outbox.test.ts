import { expect } from '@open-wc/testing';
import { outbox } from '../../src/page/outbox.js';

describe('outbox', () => {
  afterEach(() => localStorage.clear());

  it('keeps what waits, oldest first, for every page', () => {
    outbox('box-').put('2', 'b');
    outbox('box-').put('1', 'a');
    localStorage.setItem('other', '0');
    const box = outbox('box-');
    expect(box.keys()).to.deep.equal(['1', '2']);
    expect(box.get('2')).to.equal('b');
    box.drop('1');
    expect(outbox('box-').keys()).to.deep.equal(['2']);
    expect(box.get('1')).to.equal(undefined);
    expect(localStorage.getItem('other')).to.equal('0');
  });

  it('keeps the newest thousand', () => {
    const box = outbox('box-');
    const key = (index: number): string => String(index).padStart(4, '0');
    for (let index = 0; index < 1003; index++) box.put(key(index), '');
    expect(box.keys()).to.have.lengthOf(1000);
    expect(box.keys()[0]).to.equal(key(3));
    expect(box.keys().at(-1)).to.equal(key(1002));
  });
});
