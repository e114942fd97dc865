import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Uw privacy',
  text: '{controller} gebruikt cookies en vergelijkbare technieken. Wat de website nodig heeft, staat altijd aan. Met uw toestemming worden ze ook gebruikt voor: {categories}. U kunt uw keuze op elk moment wijzigen.',
  site: 'Deze website',
  list: '{0}, {1} en {2}',
  notice:
    '{controller} gebruikt cookies en vergelijkbare technieken voor: {categories}. U kunt op elk moment bezwaar maken via de instellingen.',
  providers: { one: 'Gegevens gaan naar {count} aanbieder.', other: 'Gegevens gaan naar {count} aanbieders.' },
  changed: 'Wat deze website u vraagt, is sinds uw laatste keuze veranderd.',
  gpc: 'Bezwaar van uw browser gehonoreerd',
  gpcText:
    'Uw browser vraagt websites uw gegevens niet te verkopen of te delen (Global Privacy Control). Wat daaronder valt, blijft uit, tenzij u het in de instellingen aanzet.',
  accept: 'Alles toestaan',
  reject: 'Alles weigeren',
  settings: 'Instellingen',
  save: 'Keuzes opslaan',
  close: 'Sluiten',
  policy: 'Privacyverklaring',
  settingsTitle: 'Privacy-instellingen',
  settingsText: 'Kies wat deze website mag gebruiken. Er verandert niets voordat u opslaat.',
  alwaysOn: 'Altijd aan',
  services: { one: '{count} dienst', other: '{count} diensten' },
  servicePolicy: 'Privacyverklaring van de aanbieder',
  provider: 'Aanbieder',
  country: 'Land',
  storage: 'Wat er op uw apparaat wordt opgeslagen',
  storageName: 'Naam',
  storageKind: 'Soort',
  storagePurpose: 'Doel',
  duration: 'Duur',
  session: 'Tot u de browser sluit',
  setNow: 'nu aanwezig',
  lastChoice: 'Uw laatste keuze: {date}, versie {version}',
  copy: 'Bewijs kopiëren',
  copied: 'Gekopieerd',
  saved: 'Uw keuze is opgeslagen.',
  choices: 'Uw privacykeuzes',
  categories: {
    necessary: {
      label: 'Strikt noodzakelijk',
      purpose: 'Laat de website werken: beveiliging, formulieren, het onthouden van deze keuze.',
    },
    functional: { label: 'Voorkeuren', purpose: 'Onthoudt uw instellingen en biedt extra functies.' },
    analytics: { label: 'Statistieken', purpose: 'Meet hoe de website wordt gebruikt om die te verbeteren.' },
    marketing: { label: 'Marketing', purpose: 'Toont advertenties en inhoud die bij uw interesses passen.' },
  },
};

export default texts;
