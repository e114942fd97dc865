import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Vaša privatnost',
  text: '{controller} upotrebljava kolačiće i slične tehnologije. Ono što je stranici potrebno uvijek je uključeno. Uz vašu privolu upotrebljavaju se i u ove svrhe: {categories}. Svoj odabir možete promijeniti u svakom trenutku.',
  site: 'Ova internetska stranica',
  list: '{0}, {1} i {2}',
  notice:
    '{controller} upotrebljava kolačiće i slične tehnologije u ove svrhe: {categories}. U postavkama možete u svakom trenutku uložiti prigovor.',
  providers: {
    one: 'Podatke prima {count} pružatelj usluga.',
    few: 'Podatke primaju {count} pružatelja usluga.',
    other: 'Podatke prima {count} pružatelja usluga.',
  },
  changed: 'Od vašeg posljednjeg odabira promijenilo se ono što ova stranica traži.',
  gpc: 'Poštuje se prigovor preglednika',
  gpcText:
    'Vaš preglednik traži od stranica da ne prodaju i ne dijele vaše podatke (Global Privacy Control). Ono na što se to odnosi ostaje isključeno dok ga ne uključite u postavkama.',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  settings: 'Postavke',
  save: 'Spremi odabir',
  close: 'Zatvori',
  policy: 'Politika privatnosti',
  settingsTitle: 'Postavke privatnosti',
  settingsText: 'Odaberite što ova stranica smije upotrebljavati. Ništa se ne mijenja dok ne spremite odabir.',
  alwaysOn: 'Uvijek uključeno',
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  servicePolicy: 'Politika privatnosti pružatelja usluga',
  provider: 'Pružatelj usluga',
  country: 'Država',
  storage: 'Što se pohranjuje na vašem uređaju',
  storageName: 'Naziv',
  storageKind: 'Vrsta',
  storagePurpose: 'Svrha',
  duration: 'Trajanje',
  session: 'Dok ne zatvorite preglednik',
  setNow: 'trenutačno pohranjeno',
  lastChoice: 'Vaš posljednji odabir: {date}, verzija {version}',
  copy: 'Kopiraj zapis',
  copied: 'Kopirano',
  saved: 'Vaš je odabir spremljen.',
  choices: 'Vaše odluke o privatnosti',
  categories: {
    necessary: { label: 'Strogo nužno', purpose: 'Da bi stranica radila: sigurnost, obrasci, pamćenje ovog odabira.' },
    functional: { label: 'Funkcionalnost', purpose: 'Pamti vaše postavke i nudi dodatne mogućnosti.' },
    analytics: { label: 'Statistika', purpose: 'Mjeri kako se stranica upotrebljava radi njezina poboljšanja.' },
    marketing: { label: 'Marketing', purpose: 'Prikazuje oglase i sadržaj u skladu s vašim interesima.' },
  },
};

export default texts;
