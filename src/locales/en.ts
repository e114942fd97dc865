import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Your privacy',
  text: '{controller} uses cookies and similar technologies. What the site needs is always on. With your consent they also serve: {categories}. You can change your choice at any time.',
  site: 'This site',
  list: '{0}, {1} and {2}',
  notice:
    '{controller} uses cookies and similar technologies for: {categories}. You can object at any time in the settings.',
  providers: { one: 'Data goes to {count} provider.', other: 'Data goes to {count} providers.' },
  changed: 'What this site asks for has changed since your last choice.',
  gpc: 'Opt-out request honoured',
  gpcText:
    'Your browser asks sites not to sell or share your data (Global Privacy Control). What that concerns stays off, unless you switch it on in the settings.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  save: 'Save choices',
  close: 'Close',
  policy: 'Privacy policy',
  settingsTitle: 'Privacy settings',
  settingsText: 'Choose what this site may use. Nothing changes before you save.',
  alwaysOn: 'Always on',
  services: { one: '{count} service', other: '{count} services' },
  servicePolicy: 'Provider’s privacy policy',
  provider: 'Provider',
  country: 'Country',
  storage: 'What it stores on your device',
  storageName: 'Name',
  storageKind: 'Kind',
  storagePurpose: 'Purpose',
  duration: 'Duration',
  session: 'Until you close the browser',
  setNow: 'set right now',
  lastChoice: 'Your last choice: {date}, version {version}',
  copy: 'Copy the record',
  copied: 'Copied',
  saved: 'Your choice has been saved.',
  choices: 'Your Privacy Choices',
  categories: {
    necessary: {
      label: 'Strictly necessary',
      purpose: 'Makes the site work: security, forms, the memory of this choice.',
    },
    functional: { label: 'Functional', purpose: 'Remembers your preferences and offers extra features.' },
    analytics: { label: 'Statistics', purpose: 'Measures how the site is used, so that it can be improved.' },
    marketing: { label: 'Marketing', purpose: 'Shows advertising and content that fit your interests.' },
  },
};

export default texts;
