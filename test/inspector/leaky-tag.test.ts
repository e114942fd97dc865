import { expect } from '@open-wc/testing';
import { leakyTag } from '../../src/inspector/leaky-tag.js';

/** The first element of some HTML, of which nothing runs or loads. */
function tag(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

describe('a tag that carries data-consent', () => {
  const leaks = {
    '<script data-consent="a" src="x.js"></script>': '<script type="text/plain" data-consent="a" src="x.js">',
    '<script type="text/javascript" data-consent="a"></script>': '<script type="text/plain" data-consent="a">',
    '<script type="module" data-consent="a"></script>':
      '<script type="text/plain" data-type="module" data-consent="a">',
    '<iframe data-consent="a" src="/x"></iframe>': '<iframe data-consent="a" data-src="/x">',
    '<img data-consent="a" src="/1" srcset="/2 2x">': '<img data-consent="a" data-src="/1" data-srcset="/2 2x">',
    '<link data-consent="a" rel="stylesheet" href="/x">': '<link data-consent="a" rel="stylesheet" data-href="/x">',
  };
  for (const [html, better] of Object.entries(leaks)) {
    it(`holds nothing back as ${html}`, () => {
      expect(leakyTag(tag(html))).to.deep.equal({ tag: html.replace(/<\/.*/, ''), better });
    });
  }

  const sound = [
    '<script type="text/plain" data-consent="a" src="x.js"></script>',
    '<script type="application/json" data-consent="a"></script>',
    '<template data-consent="a"><script src="x.js"></script></template>',
    '<iframe data-consent="a" data-src="/x"></iframe>',
    '<iframe data-consent="a" data-src="/x" src="/x"></iframe>',
    '<iframe data-consent="a" src="about:blank"></iframe>',
    '<img data-consent="a" data-src="/1" src="data:image/gif;base64,R0">',
    '<a data-consent="a" href="/x">A link loads nothing</a>',
  ];
  for (const html of sound) {
    it(`is sound as ${html}`, () => {
      expect(leakyTag(tag(html))).to.equal(undefined);
    });
  }
});
