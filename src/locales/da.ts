import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Dit privatliv',
  text: '{controller} bruger cookies og lignende teknologier. Det nødvendige er altid slået til. Med dit samtykke bruges de også til disse formål: {categories}. Du kan til enhver tid ændre dit valg.',
  site: 'Denne hjemmeside',
  list: '{0}, {1} og {2}',
  notice:
    '{controller} bruger cookies og lignende teknologier til disse formål: {categories}. Du kan til enhver tid gøre indsigelse i indstillingerne.',
  providers: { one: 'Data sendes til {count} udbyder.', other: 'Data sendes til {count} udbydere.' },
  changed: 'Det, som denne hjemmeside beder om, er ændret siden dit seneste valg.',
  gpc: 'Browserens fravalg respekteres',
  gpcText:
    'Din browser beder hjemmesider om hverken at sælge eller dele dine data (Global Privacy Control). Det, som dette vedrører, forbliver slået fra, medmindre du slår det til i indstillingerne.',
  accept: 'Tillad alle',
  reject: 'Afvis alle',
  settings: 'Indstillinger',
  save: 'Gem valg',
  close: 'Luk',
  policy: 'Privatlivspolitik',
  settingsTitle: 'Privatlivsindstillinger',
  settingsText: 'Vælg, hvad denne hjemmeside må bruge. Intet ændres, før du gemmer.',
  alwaysOn: 'Altid slået til',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  servicePolicy: 'Udbyderens privatlivspolitik',
  provider: 'Udbyder',
  country: 'Land',
  storage: 'Hvad der gemmes på din enhed',
  storageName: 'Navn',
  storageKind: 'Type',
  storagePurpose: 'Formål',
  duration: 'Varighed',
  session: 'Indtil du lukker browseren',
  setNow: 'gemt i øjeblikket',
  lastChoice: 'Dit seneste valg: {date}, version {version}',
  copy: 'Kopiér dokumentationen',
  copied: 'Kopieret',
  saved: 'Dit valg er gemt.',
  choices: 'Dine privatlivsvalg',
  categories: {
    necessary: {
      label: 'Strengt nødvendige',
      purpose: 'Får hjemmesiden til at fungere: sikkerhed, formularer, lagring af dette valg.',
    },
    functional: { label: 'Funktionalitet', purpose: 'Husker dine præferencer og giver ekstra funktioner.' },
    analytics: { label: 'Statistik', purpose: 'Måler, hvordan hjemmesiden bruges, så den kan forbedres.' },
    marketing: { label: 'Markedsføring', purpose: 'Viser annoncer og indhold, der passer til dine interesser.' },
  },
};

export default texts;
