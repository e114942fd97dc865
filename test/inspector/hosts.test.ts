import { expect } from '@open-wc/testing';
import { isOwnHost, namesHost, siteWord } from '../../src/inspector/hosts.js';

describe('the hosts of a page', () => {
  it('are its own, those below and above it, and those that share its record', () => {
    for (const host of ['example.com', 'www.example.com', 'cdn.example.com']) {
      expect(isOwnHost(host, 'www.example.com'), host).to.equal(true);
    }
    expect(isOwnHost('example.com', 'shop.example.com')).to.equal(true);
    expect(isOwnHost('cdn.example.com', 'shop.example.com')).to.equal(false);
    expect(isOwnHost('cdn.example.com', 'shop.example.com', 'example.com')).to.equal(true);
    for (const host of ['notexample.com', 'example.org', 'example.com.evil.example']) {
      expect(isOwnHost(host, 'example.com'), host).to.equal(false);
    }
    expect(isOwnHost('127.0.0.1', 'localhost')).to.equal(false);
  });

  it('are known by the word that their owner registered', () => {
    expect(siteWord('www.googletagmanager.com')).to.equal('googletagmanager');
    expect(siteWord('news.bbc.co.uk')).to.equal('bbc');
    expect(siteWord('t.co')).to.equal('t');
    expect(siteWord('127.0.0.1')).to.equal('127.0.0.1');
    expect(siteWord('localhost')).to.equal('localhost');
  });

  it('are named by a service in its id, label, provider or policy', () => {
    expect(namesHost({ id: 'google-tag-manager' }, 'www.googletagmanager.com')).to.equal(true);
    expect(namesHost({ id: 'map', label: 'OpenStreetMap' }, 'tile.openstreetmap.org')).to.equal(true);
    expect(
      namesHost({ id: 'pixel', provider: 'Meta', policy: 'https://www.facebook.com/p' }, 'www.facebook.com'),
    ).to.equal(true);
    expect(namesHost({ id: 'pixel', policy: '/privacy' }, 'www.facebook.com')).to.equal(false);
    expect(namesHost({ id: 'box' }, 'x.com')).to.equal(false);
    expect(namesHost({ id: 'box', policy: 'https:' }, 'x.com')).to.equal(false);
    expect(namesHost({ id: 'posts', label: 'X (Twitter)' }, 'x.com')).to.equal(true);
    expect(namesHost({ id: 'own', label: 'a-a.example' }, 'a-a.example')).to.equal(true);
  });
});
