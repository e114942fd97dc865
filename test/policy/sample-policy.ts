import { LEGAL } from '../../src/policy/numbering.js';
import type { Block, Clause, PolicyDocument } from '../../src/policy/document.js';

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
export const clause = (more: Omit<Clause, 'type'>): Clause => ({ type: 'clause', ...more });

/** A policy of the usual legal shape: uneven depth, clauses that are headings or sentences, text that goes on below one. */
export const sample: PolicyDocument = {
  title: 'Privacy Policy',
  lang: 'en',
  numbering: LEGAL,
  breadcrumb: { prefix: 'Your position: ', items: [{ text: 'Home', href: '/' }, { text: 'Privacy Policy' }] },
  variables: { controller: 'Harbour Books' },
  controller: { name: 'Harbour Books', email: 'books@example.org' },
  intro: [paragraph('{controller} handles your data with care.')],
  sections: [
    clause({
      id: 'share',
      heading: 'How we share data',
      body: [
        clause({
          id: 'sharing',
          aliases: ['old-sharing'],
          heading: 'Sharing',
          body: [
            paragraph('We do not share, except:'),
            clause({ lead: 'With your consent:', text: 'you said yes before.' }),
            clause({ text: 'A court orders it.' }),
            paragraph('None of this is a sale.'),
            clause({ text: 'You asked us to, see section 5.' }),
          ],
        }),
        clause({ heading: 'Transfer', body: [paragraph('Only inside the Union.')] }),
      ],
    }),
    clause({
      id: 'protect',
      heading: 'How we protect data',
      body: [
        clause({ text: 'All traffic is encrypted.' }),
        clause({ text: 'We tell you of a breach.', body: [paragraph('By mail, within three days.')] }),
      ],
    }),
    clause({ heading: 'Contact', body: [paragraph('Write to the shop.')] }),
  ],
};

/** Its sentences with their labels, line by line. */
export const sampleLines: readonly string[] = [
  'Privacy Policy',
  'Harbour Books handles your data with care.',
  '1. How we share data',
  '(1) Sharing',
  'We do not share, except:',
  '-1. With your consent: you said yes before.',
  '-2. A court orders it.',
  'None of this is a sale.',
  '-3. You asked us to, see section 5.',
  '(2) Transfer',
  'Only inside the Union.',
  '2. How we protect data',
  '(1) All traffic is encrypted.',
  '(2) We tell you of a breach.',
  'By mail, within three days.',
  '3. Contact',
  'Write to the shop.',
];
