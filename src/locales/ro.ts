import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Confidențialitatea dumneavoastră',
  text: '{controller} folosește cookie-uri și tehnologii similare. Cele necesare pentru funcționarea site-ului sunt mereu active. Cu consimțământul dvs., aceste tehnologii servesc și următoarelor scopuri: {categories}. Vă puteți schimba alegerea în orice moment.',
  site: 'Acest site',
  list: '{0}, {1} și {2}',
  notice:
    '{controller} folosește cookie-uri și tehnologii similare în următoarele scopuri: {categories}. Vă puteți opune în orice moment, din setări.',
  providers: {
    one: 'Datele ajung la {count} furnizor.',
    few: 'Datele ajung la {count} furnizori.',
    other: 'Datele ajung la {count} de furnizori.',
  },
  changed: 'Ceea ce solicită acest site s-a schimbat de la ultima dvs. alegere.',
  gpc: 'Cerere de opoziție respectată',
  gpcText:
    'Browserul dvs. cere site-urilor să nu vândă și să nu partajeze datele dvs. (Global Privacy Control). Tot ce vizează această cerere rămâne dezactivat până când îl activați din setări.',
  accept: 'Acceptați toate',
  reject: 'Refuzați toate',
  settings: 'Setări',
  save: 'Salvați alegerile',
  close: 'Închideți',
  policy: 'Politica de confidențialitate',
  settingsTitle: 'Setări de confidențialitate',
  settingsText: 'Alegeți ce poate folosi acest site. Nimic nu se schimbă înainte de salvare.',
  alwaysOn: 'Mereu active',
  services: { one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii' },
  servicePolicy: 'Politica de confidențialitate a furnizorului',
  provider: 'Furnizor',
  country: 'Țară',
  storage: 'Ce se stochează pe dispozitivul dvs.',
  storageName: 'Nume',
  storageKind: 'Tip',
  storagePurpose: 'Scop',
  duration: 'Durată',
  session: 'Până închideți browserul',
  setNow: 'acum în browser',
  lastChoice: 'Ultima dvs. alegere: {date}, versiunea {version}',
  copy: 'Copiați înregistrarea',
  copied: 'Copiat',
  saved: 'Alegerea dvs. a fost salvată.',
  choices: 'Opțiunile dvs. de confidențialitate',
  categories: {
    necessary: {
      label: 'Strict necesare',
      purpose: 'Funcționarea site-ului: securitate, formulare, reținerea acestei alegeri.',
    },
    functional: { label: 'Funcționalitate', purpose: 'Reținerea preferințelor dvs. și funcții suplimentare.' },
    analytics: { label: 'Statistică', purpose: 'Măsurarea utilizării site-ului, pentru a-l îmbunătăți.' },
    marketing: { label: 'Marketing', purpose: 'Reclame și conținut adaptate intereselor dvs.' },
  },
};

export default texts;
