import { expect } from '@open-wc/testing';
import { find, type FindingKind } from '../../src/inspector/find.js';
import type { Observations } from '../../src/inspector/sighting.js';
import { before, config, granted, observed, refused, seen } from './sample.js';

const found = (more: Partial<Observations>, kind: FindingKind, input = config()) =>
  find(input, observed(more)).filter((one) => one.kind === kind);
const names = (more: Partial<Observations>, kind: FindingKind) => found(more, kind).map(({ what }) => what);

describe('what is found', () => {
  it('is nothing where what is stored may be, and is declared', () => {
    const sightings = [
      seen('cookie', 'cart'),
      seen('cookie', '_ga_1', { phase: 1 }),
      seen('indexedDB', 'ga-queue', { phase: 1 }),
    ];
    expect(find(config(), observed({ phases: [before, granted], sightings }))).to.deep.equal([]);
  });

  it('is what a service stores before the choice, and after a refusal, with who stored it', () => {
    const by = '/page.html:12';
    const sightings = [seen('cookie', '_ga', { by }), seen('cookie', '_ga', { by, phase: 1 })];
    expect(found({ phases: [before, refused], sightings }, 'early')).to.deep.equal([
      {
        kind: 'early',
        what: 'cookie "_ga"',
        where: by,
        when: ['before the choice', 'after a refusal'],
        better: 'data-consent="ga" on the tag of what stores it',
      },
    ]);
  });

  it('is what a service stores while another one is granted', () => {
    const other = { ...granted, allowed: ['necessary', 'shop', 'marketing'] };
    expect(names({ phases: [other], sightings: [seen('cookie', '_ga')] }, 'early')).to.deep.equal(['cookie "_ga"']);
  });

  it('is what nobody declares: early while nothing optional may run, undeclared in any case', () => {
    const sightings = [seen('cookie', 'x'), seen('localStorage', 'y', { phase: 1 }), seen('cache', 'z', { phase: 1 })];
    const more = { phases: [before, granted], sightings };
    expect(names(more, 'early')).to.deep.equal(['cookie "x"']);
    expect(names(more, 'undeclared')).to.deep.equal(['cookie "x"', 'localStorage "y"', 'cache "z"']);
  });

  it('tells what was there from before from what this page stores', () => {
    const [old] = found({ sightings: [seen('cookie', '_ga', { isNew: false })] }, 'early');
    expect(old?.where).to.equal('there from before');
    expect(old?.better).to.include('empty the storage');
  });

  it('is a declared kind of storage only: a cookie of the name of a database is another thing', () => {
    expect(names({ phases: [granted], sightings: [seen('cookie', 'ga-queue')] }, 'undeclared')).to.have.length(1);
  });

  it('is a request to another host before consent, in one with all that asked', () => {
    const address = 'https://maps.example/tile';
    const sightings = [
      seen('request', 'maps.example', { by: 'script', address }),
      seen('request', 'maps.example', { by: 'img', address: 'https://maps.example/2' }),
    ];
    const [early, ...more] = found({ sightings }, 'early');
    expect(more).to.be.empty;
    expect(early).to.deep.include({ what: 'request to maps.example (script, img)', where: address });
    expect(names({ sightings }, 'unnamed')).to.deep.equal(['request to maps.example (script, img)']);
  });

  it('knows the host of a service by its names and its policy', () => {
    for (const host of ['www.google-analytics.com', 'accounts.google.com']) {
      const sightings = [seen('request', host, { by: 'script' })];
      expect(found({ sightings }, 'early')[0]?.better, host).to.include('data-consent="ga"');
      expect(found({ phases: [granted], sightings }, 'early'), host).to.be.empty;
      expect(found({ sightings }, 'unnamed'), host).to.be.empty;
    }
  });

  it('knows the host of a service by the tags that it gates; a category alone names nobody', () => {
    const sightings = [seen('request', 'cdn.example', { by: 'script' })];
    const gatedBy = (id: string) => ({ phases: [granted], sightings, gated: new Map([['cdn.example', [id]]]) });
    for (const kind of ['early', 'unnamed'] as const) expect(found(gatedBy('ga'), kind)).to.be.empty;
    expect(names(gatedBy('analytics'), 'unnamed')).to.have.length(1);
    expect(names(gatedBy('marketing'), 'early')).to.have.length(1);
  });

  it('is what is declared and does not come, some seconds after the grant', () => {
    const more = { phases: [before, granted], sightings: [seen('cookie', '_ga', { phase: 1 })] };
    expect(found({ ...more, now: 6000 }, 'unseen')).to.be.empty;
    expect(found({ ...more, now: 9000 }, 'unseen').map(({ what, where }) => [what, where])).to.deep.equal([
      ['cookie "cart"', 'shop'],
      ['indexedDB "ga-queue"', 'ga'],
    ]);
  });

  it('is nothing of what may not come yet', () => {
    expect(found({ phases: [before, refused] }, 'unseen')).to.be.empty;
    const quick = { ...refused, at: 5500 };
    expect(found({ phases: [before, granted, quick] }, 'unseen')).to.be.empty;
  });

  it('is nothing of the library’s own that is declared', () => {
    const storage = ['privacy', 'privacy-policy'].map((name) => ({ kind: 'cookie', name }) as const);
    const input = config({ categories: [{ id: 'necessary', services: [{ id: 'choice', storage }] }, 'analytics'] });
    expect(found({ phases: [granted] }, 'unseen', input)).to.be.empty;
  });

  it('is every tag that holds nothing back', () => {
    const tags = [{ tag: '<script>', better: '<script type="text/plain">' }];
    expect(found({ tags }, 'tag')).to.deep.equal([
      { kind: 'tag', what: '<script>', where: '', when: [], better: '<script type="text/plain">' },
    ]);
  });
});
