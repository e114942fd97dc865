import { expect } from '@open-wc/testing';
import texts from '../../src/locales/policy/en.js';
import { mailFor, mailTo, replyDays, REPLY_DAYS } from '../../src/policy/rights.js';
import { sample } from './sample-policy.js';

describe('replyDays', () => {
  it('R155: is what the strictest of the laws says', () => {
    expect(replyDays(sample)).to.equal(30);
    expect(replyDays({ ...sample, regimes: [] })).to.equal(30);
    expect(replyDays({ ...sample, regimes: ['ccpa'] })).to.equal(45);
    expect(replyDays({ ...sample, regimes: ['ccpa', 'gdpr', 'lgpd'] })).to.equal(15);
  });

  it('R155: is what the site promises, if it does', () => {
    expect(replyDays({ ...sample, replyDays: 10, regimes: ['lgpd'] })).to.equal(10);
  });

  it('R155: knows a time for every law', () => {
    expect(Object.values(REPLY_DAYS).every((days) => days >= 15 && days <= 45)).to.be.true;
  });
});

describe('mailFor', () => {
  /** The mail as a program reads it. */
  const read = (address: string | undefined) => {
    const { protocol, pathname, search } = new URL(address!);
    // Unlike in forms, a plus is a plus.
    const [, subject = '', body = ''] = /^\?subject=(.*)&body=(.*)$/.exec(search) ?? [];
    return {
      to: protocol + decodeURIComponent(pathname),
      subject: decodeURIComponent(subject),
      body: decodeURIComponent(body),
    };
  };

  it('R153: writes a request in the words of the texts', () => {
    const mail = read(mailFor('erasure', sample, texts));
    expect(mail.to).to.equal('mailto:books@example.org');
    expect(mail.subject).to.equal('Data protection request: Erasure');
    expect(mail.body).to.match(/^To Harbour Books\r\n\r\nI wish to exercise this right: Erasure\.\r\n/);
    expect(mail.body).not.to.match(/[^\r]\n/);
  });

  it('R153: goes to the data protection officer where there is one', () => {
    const dpo = { name: 'Ann', email: '{mail}' };
    expect(read(mailFor('access', { ...sample, dpo, variables: { mail: 'ann@example.org' } }, texts)).to).to.equal(
      'mailto:ann@example.org',
    );
    expect(read(mailFor('access', { ...sample, dpo: { name: 'Ann' } }, texts)).to).to.equal('mailto:books@example.org');
  });

  it('R153: is encoded as RFC 6068 has it: no plus for a space, CRLF for a line end', () => {
    const address = mailFor('access', { ...sample, controller: { name: 'A & B = 100% + C?', email: 'a@b.c' } }, texts)!;
    expect(address).to.match(/^mailto:a@b\.c\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/);
    expect(address).to.include('%0D%0A').and.include('A%20%26%20B%20%3D%20100%25%20%2B%20C%3F');
  });

  it('R144: takes no header or recipient from an address', () => {
    expect(mailTo('a@b.c?bcc=d@e.f&body=x, g@h.i')).to.equal('mailto:a@b.c%3Fbcc%3Dd%40e.f%26body%3Dx%2C%20g%40h.i');
    expect(mailTo('\ud800@b.c')).to.equal('mailto:%EF%BF%BD@b.c');
  });

  it('is not there without an address, nor for a complaint, which goes to an authority', () => {
    const { controller, ...rest } = sample;
    expect(mailFor('access', rest, texts)).to.equal(undefined);
    expect(mailFor('access', { ...rest, controller: { name: controller!.name } }, texts)).to.equal(undefined);
    expect(mailFor('complaint', sample, texts)).to.equal(undefined);
  });
});
