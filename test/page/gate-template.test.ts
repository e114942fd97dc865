import { expect } from '@open-wc/testing';
import { newSite } from '../browsers/site.js';
import { place, settled, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const text = (host: Element) => host.textContent.replace(/\s+/g, ' ').trim();

describe('gate: templates', () => {
  it('R071: the content comes on consent, goes on withdrawal, and comes back with its scripts not run again', async () => {
    const host = place(`<p>before</p>
      <template data-consent="analytics"><p class="in">inside</p><script>ran.push('inside')</script></template>
      <p>after</p>`);
    const page = start();
    expect(text(host)).to.equal('before after');
    await page.acceptAll();
    expect(text(host)).to.match(/^before inside.*after$/);
    expect(ran).to.deep.equal(['inside']);
    const inside = host.querySelector('.in');
    await page.rejectAll();
    expect(text(host)).to.equal('before after');
    await page.acceptAll();
    expect(host.querySelectorAll('.in')).to.have.length(1);
    expect(host.querySelector('.in'), 'the same node').to.equal(inside);
    expect(text(host)).to.match(/^before inside.*after$/);
    expect(ran).to.deep.equal(['inside']);
  });

  it('R071: scripts in a template keep their order among those around it', async () => {
    const site = await newSite();
    const script = (id: string) => `<script>ran.push('${id}')</script>`;
    const gated = (id: string) => `<script type="text/plain" data-consent="analytics">ran.push('${id}')</script>`;
    const external = (id: string, delay: number) => `<script src="${site.url('x.js', { id, delay })}"></script>`;
    await start().acceptAll();
    place(`${gated('1')}
      <template data-consent="analytics">${external('2', 40)}${script('3')}
        <script type="module">ran.push('module')</script>
        <template data-consent="analytics">${script('4')}${external('5', 10)}</template>
        <div>${script('6')}</div></template>
      ${gated('7')}`);
    await until(() => ran.includes('module'), 'the last one runs');
    expect(ran).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', 'module']);
  });

  it('R043: a template within a template needs its own consent too, and goes with the outer one', async () => {
    const host = place(`<template data-consent="analytics">outer
      <template data-consent="marketing">inner <script>ran.push('inner')</script></template></template>`);
    // Scripts count as text, and stay where they were.
    const seen = () =>
      text(host)
        .replace(/ran.*$/, '')
        .trim();
    const page = start();
    await page.decide({ marketing: 'granted' });
    expect(seen(), 'marketing alone').to.equal('');
    await page.decide({ analytics: 'granted' });
    expect(seen(), 'both').to.equal('outer inner');
    await page.decide({ analytics: 'denied' });
    expect(seen(), 'the outer one withdrawn').to.equal('');
    await page.decide({ marketing: 'denied' });
    await page.decide({ analytics: 'granted' });
    await settled();
    expect(seen(), 'the inner one withdrawn meanwhile').to.equal('outer');
    await page.decide({ marketing: 'granted' });
    expect(seen(), 'both again').to.equal('outer inner');
    expect(ran).to.deep.equal(['inner']);
  });

  it('R043: a frame in a template that comes back does not load without its own consent', async () => {
    const site = await newSite();
    place(`<template data-consent="analytics">
      <iframe data-consent="marketing" data-src="${site.url('frame.html', { id: 'frame' })}"></iframe></template>`);
    const page = start();
    await page.acceptAll();
    await until(() => document.querySelector('iframe')?.contentDocument?.querySelector('#frame'), 'the frame loads');
    await page.rejectAll();
    const { length } = await site.ids();
    await page.decide({ analytics: 'granted' });
    await settled();
    expect(document.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
    expect(await site.ids()).to.have.length(length);
  });

  it('R071: a choice about something else leaves what is shown alone', async () => {
    const site = await newSite();
    const host = place(`<template data-consent="analytics">
      <iframe src="${site.url('frame.html', { id: 'frame' })}"></iframe></template>`);
    const page = start();
    await page.decide({ analytics: 'granted' });
    await until(() => host.querySelector('iframe')?.contentDocument?.querySelector('#frame'), 'the frame loads');
    const shown = host.querySelector('iframe')!.contentDocument;
    await page.decide({ marketing: 'granted' });
    await settled();
    // A frame that was moved loads anew.
    expect(host.querySelector('iframe')!.contentDocument === shown).to.equal(true);
  });

  it('R071: a node that the page took out of what was shown does not come back by another choice', async () => {
    const host = place('<template data-consent="analytics"><p>one</p><p>two</p></template>');
    const page = start();
    await page.decide({ analytics: 'granted' });
    host.querySelector('p')!.remove();
    await page.decide({ marketing: 'granted' });
    expect(text(host)).to.equal('two');
  });

  it('R043: what the page put elsewhere stays there, and the rest of the page in its place', async () => {
    const host = place('<template data-consent="analytics"><p>shown</p></template><p>after</p>');
    const page = start();
    await page.decide({ analytics: 'granted' });
    host.replaceChildren(...[...host.childNodes].reverse());
    await page.decide({ analytics: 'denied' });
    expect(text(host)).to.equal('aftershown');
  });

  it('R043, R072: what comes in two steps, and is told of twice, is shown once and goes', async () => {
    const page = start();
    await page.acceptAll();
    const host = place('');
    const box = document.createElement('p');
    host.append(box);
    box.innerHTML = '<template data-consent="analytics"><b>shown</b></template>';
    await settled();
    expect(text(host)).to.equal('shown');
    await page.rejectAll();
    expect(text(host)).to.equal('');
    await page.acceptAll();
    expect(text(host)).to.equal('shown');
  });
});
