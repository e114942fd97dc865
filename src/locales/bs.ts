import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Vaša privatnost',
  text: '{controller} koristi kolačiće i slične tehnologije. Ono što je potrebno za rad stranice uvijek je uključeno. Uz vašu saglasnost koriste se i u sljedeće svrhe: {categories}. Svoj izbor možete promijeniti u svakom trenutku.',
  site: 'Ova stranica',
  list: '{0}, {1} i {2}',
  notice:
    '{controller} koristi kolačiće i slične tehnologije u sljedeće svrhe: {categories}. U postavkama možete u svakom trenutku podnijeti prigovor.',
  providers: {
    one: 'Podatke prima {count} pružalac usluga.',
    few: 'Podatke primaju {count} pružaoca usluga.',
    other: 'Podatke prima {count} pružalaca usluga.',
  },
  changed: 'Od vašeg posljednjeg izbora promijenilo se ono što ova stranica traži.',
  gpc: 'Prigovor preglednika je uvažen',
  gpcText:
    'Vaš preglednik traži od stranica da ne prodaju i ne dijele vaše podatke (Global Privacy Control). Sve na šta se to odnosi ostaje isključeno dok to ne uključite u postavkama.',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  settings: 'Postavke',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  policy: 'Politika privatnosti',
  settingsTitle: 'Postavke privatnosti',
  settingsText: 'Odaberite šta ova stranica smije koristiti. Ništa se ne mijenja dok ne sačuvate izbor.',
  alwaysOn: 'Uvijek uključeno',
  services: { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga' },
  servicePolicy: 'Politika privatnosti pružaoca usluga',
  provider: 'Pružalac usluga',
  country: 'Država',
  storage: 'Šta se čuva na vašem uređaju',
  storageName: 'Naziv',
  storageKind: 'Vrsta',
  storagePurpose: 'Svrha',
  duration: 'Trajanje',
  session: 'Do zatvaranja preglednika',
  setNow: 'sada u pregledniku',
  lastChoice: 'Vaš posljednji izbor: {date}, verzija {version}',
  copy: 'Kopiraj zapis',
  copied: 'Kopirano',
  saved: 'Vaš izbor je sačuvan.',
  choices: 'Vaš izbor u vezi s privatnošću',
  categories: {
    necessary: { label: 'Neophodno', purpose: 'Rad stranice: sigurnost, obrasci, čuvanje ovog izbora.' },
    functional: { label: 'Funkcionalnost', purpose: 'Pamćenje vaših postavki i dodatne funkcije.' },
    analytics: { label: 'Statistika', purpose: 'Mjerenje korištenja stranice radi njenog poboljšanja.' },
    marketing: { label: 'Marketing', purpose: 'Oglasi i sadržaj u skladu s vašim interesima.' },
  },
};

export default texts;
