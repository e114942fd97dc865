import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Teie privaatsus',
  text: '{controller} kasutab küpsiseid ja sarnaseid tehnoloogiaid. Saidi tööks vajalik on alati aktiivne. Teie nõusolekul kasutatakse neid ka järgmistel eesmärkidel: {categories}. Saate oma valikut igal ajal muuta.',
  site: 'See veebisait',
  list: '{0}, {1} ja {2}',
  notice:
    '{controller} kasutab küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel: {categories}. Saate seadetes igal ajal vastuväite esitada.',
  providers: {
    one: 'Andmed edastatakse {count} teenusepakkujale.',
    other: 'Andmed edastatakse {count} teenusepakkujale.',
  },
  changed: 'See, milleks veebisait luba küsib, on pärast teie viimast valikut muutunud.',
  gpc: 'Brauseri keeldumisega arvestatakse',
  gpcText:
    'Teie brauser palub saitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). Kõik sellega seotu jääb välja lülitatuks, kui te seda seadetes sisse ei lülita.',
  accept: 'Luba kõik',
  reject: 'Keela kõik',
  settings: 'Seaded',
  save: 'Salvesta valik',
  close: 'Sulge',
  policy: 'Andmekaitsetingimused',
  settingsTitle: 'Privaatsusseaded',
  settingsText: 'Valige, mida see veebisait tohib kasutada. Enne salvestamist midagi ei muutu.',
  alwaysOn: 'Alati aktiivne',
  services: { one: '{count} teenus', other: '{count} teenust' },
  servicePolicy: 'Teenusepakkuja andmekaitsetingimused',
  provider: 'Teenusepakkuja',
  country: 'Riik',
  storage: 'Mida teie seadmesse salvestatakse',
  storageName: 'Nimi',
  storageKind: 'Liik',
  storagePurpose: 'Eesmärk',
  duration: 'Kestus',
  session: 'Kuni brauseri sulgemiseni',
  setNow: 'praegu salvestatud',
  lastChoice: 'Teie viimane valik: {date}, versioon {version}',
  copy: 'Kopeeri tõend',
  copied: 'Kopeeritud',
  saved: 'Teie valik on salvestatud.',
  choices: 'Teie privaatsusvalikud',
  categories: {
    necessary: {
      label: 'Hädavajalik',
      purpose: 'Tagab saidi toimimise: turvalisus, vormid, selle valiku meelespidamine.',
    },
    functional: { label: 'Funktsionaalsus', purpose: 'Jätab meelde teie eelistused ja pakub lisafunktsioone.' },
    analytics: { label: 'Statistika', purpose: 'Mõõdab saidi kasutamist, et saiti paremaks muuta.' },
    marketing: { label: 'Turundus', purpose: 'Näitab teie huvidele vastavat reklaami ja sisu.' },
  },
};

export default texts;
