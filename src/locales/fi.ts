import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Yksityisyytesi',
  text: '{controller} käyttää evästeitä ja vastaavia tekniikoita. Sivuston tarvitsemat toiminnot ovat aina käytössä. Suostumuksellasi tekniikoita käytetään myös seuraaviin tarkoituksiin: {categories}. Voit muuttaa valintaasi milloin tahansa.',
  site: 'Tämä sivusto',
  list: '{0}, {1} ja {2}',
  notice:
    '{controller} käyttää evästeitä ja vastaavia tekniikoita seuraaviin tarkoituksiin: {categories}. Voit vastustaa käyttöä milloin tahansa asetuksissa.',
  providers: {
    one: 'Tietoja luovutetaan {count} palveluntarjoajalle.',
    other: 'Tietoja luovutetaan {count} palveluntarjoajalle.',
  },
  changed: 'Se, mihin tämä sivusto pyytää lupaa, on muuttunut viimeisimmän valintasi jälkeen.',
  gpc: 'Selaimen kieltopyyntöä noudatetaan',
  gpcText:
    'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Toiminnot, joita pyyntö koskee, pysyvät poissa käytöstä, ellet ota niitä käyttöön asetuksissa.',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  settings: 'Asetukset',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  policy: 'Tietosuojaseloste',
  settingsTitle: 'Yksityisyysasetukset',
  settingsText: 'Valitse, mitä tämä sivusto saa käyttää. Mikään ei muutu ennen tallentamista.',
  alwaysOn: 'Aina käytössä',
  services: { one: '{count} palvelu', other: '{count} palvelua' },
  servicePolicy: 'Palveluntarjoajan tietosuojaseloste',
  provider: 'Palveluntarjoaja',
  country: 'Maa',
  storage: 'Mitä laitteellesi tallennetaan',
  storageName: 'Nimi',
  storageKind: 'Tyyppi',
  storagePurpose: 'Käyttötarkoitus',
  duration: 'Kesto',
  session: 'Kunnes suljet selaimen',
  setNow: 'tallennettuna nyt',
  lastChoice: 'Viimeisin valintasi: {date}, versio {version}',
  copy: 'Kopioi valinnan tiedot',
  copied: 'Kopioitu',
  saved: 'Valintasi on tallennettu.',
  choices: 'Yksityisyysvalintasi',
  categories: {
    necessary: {
      label: 'Välttämättömät',
      purpose: 'Sivuston toimintaa varten: tietoturva, lomakkeet, tämän valinnan muistaminen.',
    },
    functional: { label: 'Toiminnallisuus', purpose: 'Muistaa asetuksesi ja tarjoaa lisätoimintoja.' },
    analytics: { label: 'Tilastointi', purpose: 'Mittaa sivuston käyttöä, jotta sivustoa voidaan parantaa.' },
    marketing: { label: 'Markkinointi', purpose: 'Näyttää kiinnostuksen kohteitasi vastaavia mainoksia ja sisältöä.' },
  },
};

export default texts;
