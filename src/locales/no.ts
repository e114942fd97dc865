import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Ditt personvern',
  text: '{controller} bruker informasjonskapsler og lignende teknologier. Det nettstedet trenger for å fungere, er alltid på. Med ditt samtykke brukes de også til: {categories}. Du kan endre valget ditt når som helst.',
  site: 'Dette nettstedet',
  list: '{0}, {1} og {2}',
  notice:
    '{controller} bruker informasjonskapsler og lignende teknologier til: {categories}. Du kan når som helst protestere mot dette i innstillingene.',
  providers: {
    one: 'Opplysninger sendes til {count} leverandør.',
    other: 'Opplysninger sendes til {count} leverandører.',
  },
  changed: 'Det nettstedet ber om, har endret seg siden ditt siste valg.',
  gpc: 'Nettleserens reservasjon respekteres',
  gpcText:
    'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Det dette gjelder, forblir slått av med mindre du slår det på i innstillingene.',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  settings: 'Innstillinger',
  save: 'Lagre valg',
  close: 'Lukk',
  policy: 'Personvernerklæring',
  settingsTitle: 'Personverninnstillinger',
  settingsText: 'Velg hva nettstedet kan bruke. Ingenting endres før du lagrer.',
  alwaysOn: 'Alltid på',
  services: { one: '{count} tjeneste', other: '{count} tjenester' },
  servicePolicy: 'Leverandørens personvernerklæring',
  provider: 'Leverandør',
  country: 'Land',
  storage: 'Hva som lagres på enheten din',
  storageName: 'Navn',
  storageKind: 'Type',
  storagePurpose: 'Formål',
  duration: 'Lagringstid',
  session: 'Til du lukker nettleseren',
  setNow: 'i nettleseren nå',
  lastChoice: 'Ditt siste valg: {date}, versjon {version}',
  copy: 'Kopier registreringen',
  copied: 'Kopiert',
  saved: 'Valget ditt er lagret.',
  choices: 'Dine personvernvalg',
  categories: {
    necessary: {
      label: 'Strengt nødvendig',
      purpose: 'Får nettstedet til å fungere: sikkerhet, skjemaer, lagring av dette valget.',
    },
    functional: { label: 'Funksjonalitet', purpose: 'Husker preferansene dine og gir ekstra funksjoner.' },
    analytics: { label: 'Statistikk', purpose: 'Måler hvordan nettstedet brukes, slik at det kan forbedres.' },
    marketing: { label: 'Markedsføring', purpose: 'Viser annonser og innhold som passer til interessene dine.' },
  },
};

export default texts;
