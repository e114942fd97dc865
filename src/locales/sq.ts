import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Privatësia juaj',
  text: '{controller} përdor kuki dhe teknologji të ngjashme. Ato që i duhen faqes për të funksionuar janë gjithmonë aktive. Me pëlqimin tuaj, teknologjitë shërbejnë edhe për këto qëllime: {categories}. Zgjedhjen tuaj mund ta ndryshoni në çdo kohë.',
  site: 'Kjo faqe',
  list: '{0}, {1} dhe {2}',
  notice:
    '{controller} përdor kuki dhe teknologji të ngjashme për këto qëllime: {categories}. Mund të kundërshtoni në çdo kohë te cilësimet.',
  providers: { one: 'Të dhënat i merr {count} ofrues.', other: 'Të dhënat i marrin {count} ofrues.' },
  changed: 'Ajo që kërkon kjo faqe ka ndryshuar që nga zgjedhja juaj e fundit.',
  gpc: 'Kundërshtimi i shfletuesit respektohet',
  gpcText:
    'Shfletuesi juaj u kërkon faqeve të mos i shesin dhe të mos i ndajnë me të tjerë të dhënat tuaja (Global Privacy Control). Gjithçka që lidhet me këtë mbetet joaktive, derisa ta aktivizoni te cilësimet.',
  accept: 'Prano të gjitha',
  reject: 'Refuzo të gjitha',
  settings: 'Cilësimet',
  save: 'Ruaj zgjedhjet',
  close: 'Mbyll',
  policy: 'Politika e privatësisë',
  settingsTitle: 'Cilësimet e privatësisë',
  settingsText: 'Zgjidhni se çfarë mund të përdorë kjo faqe. Asgjë nuk ndryshon pa i ruajtur zgjedhjet.',
  alwaysOn: 'Gjithmonë aktive',
  services: { one: '{count} shërbim', other: '{count} shërbime' },
  servicePolicy: 'Politika e privatësisë e ofruesit',
  provider: 'Ofruesi',
  country: 'Shteti',
  storage: 'Çfarë ruhet në pajisjen tuaj',
  storageName: 'Emri',
  storageKind: 'Lloji',
  storagePurpose: 'Qëllimi',
  duration: 'Kohëzgjatja',
  session: 'Deri në mbylljen e shfletuesit',
  setNow: 'tani në shfletues',
  lastChoice: 'Zgjedhja juaj e fundit: {date}, versioni {version}',
  copy: 'Kopjo regjistrimin',
  copied: 'U kopjua',
  saved: 'Zgjedhja juaj u ruajt.',
  choices: 'Zgjedhjet tuaja të privatësisë',
  categories: {
    necessary: {
      label: 'Të domosdoshme',
      purpose: 'Funksionimi i faqes: siguria, formularët, ruajtja e kësaj zgjedhjeje.',
    },
    functional: { label: 'Funksionalitet', purpose: 'Ruajtja e preferencave tuaja dhe funksione shtesë.' },
    analytics: { label: 'Statistika', purpose: 'Matja e përdorimit të faqes, për ta përmirësuar atë.' },
    marketing: { label: 'Marketing', purpose: 'Reklama dhe përmbajtje sipas interesave tuaja.' },
  },
};

export default texts;
