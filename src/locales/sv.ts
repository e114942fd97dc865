import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Din integritet',
  text: '{controller} använder kakor och liknande tekniker. Det som webbplatsen behöver är alltid på. Med ditt samtycke används de även för: {categories}. Du kan ändra ditt val när som helst.',
  site: 'Den här webbplatsen',
  list: '{0}, {1} och {2}',
  notice:
    '{controller} använder kakor och liknande tekniker för: {categories}. I inställningarna kan du när som helst invända mot detta.',
  providers: { one: 'Uppgifter lämnas till {count} leverantör.', other: 'Uppgifter lämnas till {count} leverantörer.' },
  changed: 'Det som webbplatsen ber om har ändrats sedan ditt senaste val.',
  gpc: 'Webbläsarens invändning respekteras',
  gpcText:
    'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Det som berörs förblir avstängt om du inte slår på det i inställningarna.',
  accept: 'Godkänn alla',
  reject: 'Avvisa alla',
  settings: 'Inställningar',
  save: 'Spara val',
  close: 'Stäng',
  policy: 'Integritetspolicy',
  settingsTitle: 'Integritetsinställningar',
  settingsText: 'Välj vad webbplatsen får använda. Inget ändras förrän du sparar.',
  alwaysOn: 'Alltid på',
  services: { one: '{count} tjänst', other: '{count} tjänster' },
  servicePolicy: 'Leverantörens integritetspolicy',
  provider: 'Leverantör',
  country: 'Land',
  storage: 'Vad som lagras på din enhet',
  storageName: 'Namn',
  storageKind: 'Typ',
  storagePurpose: 'Ändamål',
  duration: 'Lagringstid',
  session: 'Tills du stänger webbläsaren',
  setNow: 'i webbläsaren nu',
  lastChoice: 'Ditt senaste val: {date}, version {version}',
  copy: 'Kopiera registreringen',
  copied: 'Kopierat',
  saved: 'Ditt val har sparats.',
  choices: 'Dina integritetsval',
  categories: {
    necessary: {
      label: 'Nödvändiga',
      purpose: 'Får webbplatsen att fungera: säkerhet, formulär, lagring av detta val.',
    },
    functional: { label: 'Funktionalitet', purpose: 'Kommer ihåg dina inställningar och ger extra funktioner.' },
    analytics: { label: 'Statistik', purpose: 'Mäter hur webbplatsen används så att den kan förbättras.' },
    marketing: { label: 'Marknadsföring', purpose: 'Visar annonser och innehåll som passar dina intressen.' },
  },
};

export default texts;
