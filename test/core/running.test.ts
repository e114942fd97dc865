import { expect } from '@open-wc/testing';
import { runningConsent, seatOf, whenRunning, type RunningConsent } from '../../src/core/running.js';

// A page that loads the library twice, from two addresses, has two copies of this module.
const address = new URL('../../src/core/running.ts?copy', import.meta.url).href;
const copy = (await import(address)) as typeof import('../../src/core/running.js');

const setRunning = (host: object, consent: RunningConsent | undefined, find = copy.seatOf): void => {
  const seat = find(host);
  seat.consent = consent;
  if (consent) for (const follow of seat.followers) follow(consent);
};
const made = (): RunningConsent => ({}) as RunningConsent;

describe('running', () => {
  it('R083: two copies of the library share the one consent of a page', () => {
    expect(copy.seatOf).not.to.equal(seatOf);
    const host = {};
    const consent = made();
    setRunning(host, consent, seatOf);
    expect(copy.runningConsent(host)).to.equal(consent);
    setRunning(host, undefined);
    expect(runningConsent(host)).to.equal(undefined);
  });

  it('R083: one copy tells those that wait in the other', () => {
    const host = {};
    const told: RunningConsent[] = [];
    whenRunning(host, (consent) => told.push(consent));
    copy.whenRunning(host, (consent) => told.push(consent));
    const consent = made();
    setRunning(host, consent);
    expect(told).to.deep.equal([consent, consent]);
  });

  it('keeps pages apart', () => {
    const host = {};
    setRunning(host, made());
    expect(runningConsent({})).to.equal(undefined);
  });

  it('R074: calls back at once where consent runs already', () => {
    const host = {};
    const consent = made();
    setRunning(host, consent);
    const told: RunningConsent[] = [];
    whenRunning(host, (running) => told.push(running));
    expect(told).to.deep.equal([consent]);
  });

  it('calls back for each consent that starts, in order, and nobody who has stopped', () => {
    const host = {};
    const told: string[] = [];
    const stops = [whenRunning(host, () => told.push('stopped'))];
    whenRunning(host, () => told.push('first'));
    stops.push(whenRunning(host, () => told.push('stopped too')));
    whenRunning(host, () => told.push('last'));
    // Stopping twice does no harm to the others.
    for (const stop of [...stops, ...stops]) stop();
    setRunning(host, undefined);
    expect(told).to.deep.equal([]);
    setRunning(host, made());
    expect(told).to.deep.equal(['first', 'last']);
    setRunning(host, undefined);
    setRunning(host, made());
    expect(told).to.deep.equal(['first', 'last', 'first', 'last']);
  });

  it('adds nothing to a page that a loop over it would find', () => {
    const host = {};
    setRunning(host, made());
    expect(Object.keys(host)).to.deep.equal([]);
  });
});
