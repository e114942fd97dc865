import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Vaša zasebnost',
  text: '{controller} uporablja piškotke in podobne tehnologije. Kar je potrebno za delovanje strani, je vedno vklopljeno. Z vašo privolitvijo služijo tudi naslednjim namenom: {categories}. Svojo izbiro lahko kadar koli spremenite.',
  site: 'Ta spletna stran',
  list: '{0}, {1} in {2}',
  notice:
    '{controller} uporablja piškotke in podobne tehnologije za naslednje namene: {categories}. V nastavitvah lahko kadar koli ugovarjate.',
  providers: {
    one: 'Podatke prejema {count} ponudnik.',
    two: 'Podatke prejemata {count} ponudnika.',
    few: 'Podatke prejemajo {count} ponudniki.',
    other: 'Podatke prejema {count} ponudnikov.',
  },
  changed: 'Od vaše zadnje izbire se je spremenilo to, za kar vas prosi ta stran.',
  gpc: 'Ugovor brskalnika je upoštevan',
  gpcText:
    'Vaš brskalnik prosi strani, naj vaših podatkov ne prodajajo in ne delijo z drugimi (Global Privacy Control). Vse, na kar se to nanaša, ostane izklopljeno, dokler tega ne vklopite v nastavitvah.',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  settings: 'Nastavitve',
  save: 'Shrani izbiro',
  close: 'Zapri',
  policy: 'Politika zasebnosti',
  settingsTitle: 'Nastavitve zasebnosti',
  settingsText: 'Izberite, kaj sme uporabljati ta stran. Nič se ne spremeni, dokler izbire ne shranite.',
  alwaysOn: 'Vedno vklopljeno',
  services: { one: '{count} storitev', two: '{count} storitvi', few: '{count} storitve', other: '{count} storitev' },
  servicePolicy: 'Politika zasebnosti ponudnika',
  provider: 'Ponudnik',
  country: 'Država',
  storage: 'Kaj se shranjuje v vaši napravi',
  storageName: 'Ime',
  storageKind: 'Vrsta',
  storagePurpose: 'Namen',
  duration: 'Trajanje',
  session: 'Do zaprtja brskalnika',
  setNow: 'zdaj v brskalniku',
  lastChoice: 'Vaša zadnja izbira: {date}, različica {version}',
  copy: 'Kopiraj zapis',
  copied: 'Kopirano',
  saved: 'Vaša izbira je shranjena.',
  choices: 'Vaše izbire glede zasebnosti',
  categories: {
    necessary: { label: 'Nujno potrebno', purpose: 'Delovanje strani: varnost, obrazci, shranjevanje te izbire.' },
    functional: { label: 'Funkcionalnost', purpose: 'Pomnjenje vaših nastavitev in dodatne funkcije.' },
    analytics: { label: 'Statistika', purpose: 'Merjenje uporabe strani za njeno izboljšanje.' },
    marketing: { label: 'Trženje', purpose: 'Oglasi in vsebine, ki ustrezajo vašim zanimanjem.' },
  },
};

export default texts;
