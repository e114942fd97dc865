import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Jūsų privatumas',
  text: '{controller} naudoja slapukus ir panašias technologijas. Tai, ko reikia svetainei, visada įjungta. Gavus jūsų sutikimą, jie naudojami ir šiais tikslais: {categories}. Savo pasirinkimą galite bet kada pakeisti.',
  site: 'Ši svetainė',
  list: '{0}, {1} ir {2}',
  notice:
    '{controller} naudoja slapukus ir panašias technologijas šiais tikslais: {categories}. Nustatymuose galite bet kada tam paprieštarauti.',
  providers: {
    one: 'Duomenis gauna {count} paslaugų teikėjas.',
    few: 'Duomenis gauna {count} paslaugų teikėjai.',
    many: 'Duomenis gauna {count} paslaugų teikėjo.',
    other: 'Duomenis gauna {count} paslaugų teikėjų.',
  },
  changed: 'Po paskutinio jūsų pasirinkimo pasikeitė tai, ko ši svetainė prašo.',
  gpc: 'Naršyklės prieštaravimo paisoma',
  gpcText:
    'Jūsų naršyklė prašo svetainių neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Tai, ką šis prašymas apima, lieka išjungta, nebent tai įjungsite nustatymuose.',
  accept: 'Priimti viską',
  reject: 'Atmesti viską',
  settings: 'Nustatymai',
  save: 'Išsaugoti pasirinkimą',
  close: 'Užverti',
  policy: 'Privatumo politika',
  settingsTitle: 'Privatumo nustatymai',
  settingsText: 'Pasirinkite, ką ši svetainė gali naudoti. Kol neišsaugosite, niekas nepasikeis.',
  alwaysOn: 'Visada įjungti',
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  servicePolicy: 'Paslaugų teikėjo privatumo politika',
  provider: 'Paslaugų teikėjas',
  country: 'Šalis',
  storage: 'Kas saugoma jūsų įrenginyje',
  storageName: 'Pavadinimas',
  storageKind: 'Rūšis',
  storagePurpose: 'Tikslas',
  duration: 'Trukmė',
  session: 'Kol užversite naršyklę',
  setNow: 'šiuo metu įrašyta',
  lastChoice: 'Paskutinis jūsų pasirinkimas: {date}, {version} versija',
  copy: 'Kopijuoti įrašą',
  copied: 'Nukopijuota',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  choices: 'Jūsų privatumo pasirinkimai',
  categories: {
    necessary: { label: 'Būtinieji', purpose: 'Kad svetainė veiktų: saugumas, formos, šio pasirinkimo įsiminimas.' },
    functional: { label: 'Funkcionalumas', purpose: 'Įsimena jūsų nuostatas ir siūlo papildomų funkcijų.' },
    analytics: { label: 'Statistika', purpose: 'Matuoja, kaip svetainė naudojama, kad ją būtų galima tobulinti.' },
    marketing: { label: 'Rinkodara', purpose: 'Rodo jūsų pomėgius atitinkančią reklamą ir turinį.' },
  },
};

export default texts;
