import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Vaše súkromie',
  text: '{controller} používa súbory cookie a podobné technológie. To, čo je potrebné na fungovanie stránky, je vždy zapnuté. S vaším súhlasom slúžia aj na tieto účely: {categories}. Svoj výber môžete kedykoľvek zmeniť.',
  site: 'Táto stránka',
  list: '{0}, {1} a {2}',
  notice:
    '{controller} používa súbory cookie a podobné technológie na tieto účely: {categories}. V nastaveniach môžete kedykoľvek namietať.',
  providers: {
    one: 'Údaje dostáva {count} poskytovateľ.',
    few: 'Údaje dostávajú {count} poskytovatelia.',
    many: 'Údaje dostáva {count} poskytovateľa.',
    other: 'Údaje dostáva {count} poskytovateľov.',
  },
  changed: 'Od vášho posledného výberu sa zmenilo to, o čo táto stránka žiada.',
  gpc: 'Námietka prehliadača sa rešpektuje',
  gpcText:
    'Váš prehliadač žiada stránky, aby vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Všetko, čoho sa to týka, zostáva vypnuté, kým to nezapnete v nastaveniach.',
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  settings: 'Nastavenia',
  save: 'Uložiť výber',
  close: 'Zavrieť',
  policy: 'Zásady ochrany súkromia',
  settingsTitle: 'Nastavenia ochrany súkromia',
  settingsText: 'Vyberte, čo môže táto stránka používať. Nič sa nezmení, kým výber neuložíte.',
  alwaysOn: 'Vždy zapnuté',
  services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služieb' },
  servicePolicy: 'Zásady ochrany súkromia poskytovateľa',
  provider: 'Poskytovateľ',
  country: 'Krajina',
  storage: 'Čo sa ukladá vo vašom zariadení',
  storageName: 'Názov',
  storageKind: 'Druh',
  storagePurpose: 'Účel',
  duration: 'Doba uchovávania',
  session: 'Do zatvorenia prehliadača',
  setNow: 'teraz v prehliadači',
  lastChoice: 'Váš posledný výber: {date}, verzia {version}',
  copy: 'Kopírovať záznam',
  copied: 'Skopírované',
  saved: 'Váš výber bol uložený.',
  choices: 'Vaše možnosti ochrany súkromia',
  categories: {
    necessary: { label: 'Nevyhnutné', purpose: 'Fungovanie stránky: bezpečnosť, formuláre, zapamätanie tohto výberu.' },
    functional: { label: 'Funkčné', purpose: 'Zapamätanie vašich preferencií a doplnkové funkcie.' },
    analytics: { label: 'Štatistické', purpose: 'Meranie používania stránky s cieľom zlepšovať ju.' },
    marketing: { label: 'Marketingové', purpose: 'Reklama a obsah podľa vašich záujmov.' },
  },
};

export default texts;
