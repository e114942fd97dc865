import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Jūsu privātums',
  text: '{controller} izmanto sīkdatnes un līdzīgas tehnoloģijas. Vietnei nepieciešamais vienmēr ir ieslēgts. Ar jūsu piekrišanu tās izmanto arī šādiem nolūkiem: {categories}. Savu izvēli varat mainīt jebkurā laikā.',
  site: 'Šī tīmekļvietne',
  list: '{0}, {1} un {2}',
  notice:
    '{controller} izmanto sīkdatnes un līdzīgas tehnoloģijas šādiem nolūkiem: {categories}. Jūs varat jebkurā laikā iebilst iestatījumos.',
  providers: {
    zero: 'Datus saņem {count} pakalpojumu sniedzēju.',
    one: 'Datus saņem {count} pakalpojumu sniedzējs.',
    other: 'Datus saņem {count} pakalpojumu sniedzēji.',
  },
  changed: 'Kopš jūsu pēdējās izvēles ir mainījies tas, ko šī vietne lūdz.',
  gpc: 'Pārlūka iebildums tiek ievērots',
  gpcText:
    'Jūsu pārlūks lūdz vietnēm nepārdot un nekopīgot jūsu datus (Global Privacy Control). Viss, uz ko lūgums attiecas, paliek izslēgts, ja vien to neieslēdzat iestatījumos.',
  accept: 'Pieņemt visu',
  reject: 'Noraidīt visu',
  settings: 'Iestatījumi',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  policy: 'Privātuma politika',
  settingsTitle: 'Privātuma iestatījumi',
  settingsText: 'Izvēlieties, ko šī vietne drīkst izmantot. Kamēr nesaglabājat, nekas nemainās.',
  alwaysOn: 'Vienmēr ieslēgtas',
  services: { zero: '{count} pakalpojumu', one: '{count} pakalpojums', other: '{count} pakalpojumi' },
  servicePolicy: 'Pakalpojumu sniedzēja privātuma politika',
  provider: 'Pakalpojumu sniedzējs',
  country: 'Valsts',
  storage: 'Kas tiek glabāts jūsu ierīcē',
  storageName: 'Nosaukums',
  storageKind: 'Veids',
  storagePurpose: 'Nolūks',
  duration: 'Ilgums',
  session: 'Līdz pārlūka aizvēršanai',
  setNow: 'pašlaik saglabāts',
  lastChoice: 'Jūsu pēdējā izvēle: {date}, {version}. versija',
  copy: 'Kopēt ierakstu',
  copied: 'Nokopēts',
  saved: 'Jūsu izvēle ir saglabāta.',
  choices: 'Jūsu privātuma izvēles',
  categories: {
    necessary: {
      label: 'Obligāti nepieciešamās',
      purpose: 'Lai vietne darbotos: drošība, veidlapas, šīs izvēles iegaumēšana.',
    },
    functional: { label: 'Funkcionalitāte', purpose: 'Atceras jūsu vēlmes un piedāvā papildu funkcijas.' },
    analytics: { label: 'Statistika', purpose: 'Mēra, kā vietni izmanto, lai to uzlabotu.' },
    marketing: { label: 'Mārketings', purpose: 'Rāda jūsu interesēm atbilstošu reklāmu un saturu.' },
  },
};

export default texts;
