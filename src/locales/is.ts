import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Persónuvernd þín',
  text: '{controller} notar vafrakökur og svipaða tækni. Það sem vefurinn þarf til að starfa er alltaf virkt. Með þínu samþykki er tæknin einnig notuð í eftirfarandi tilgangi: {categories}. Þú getur breytt vali þínu hvenær sem er.',
  site: 'Þessi vefur',
  list: '{0}, {1} og {2}',
  notice:
    '{controller} notar vafrakökur og svipaða tækni í eftirfarandi tilgangi: {categories}. Þú getur andmælt hvenær sem er í stillingunum.',
  providers: { one: 'Gögn fara til {count} þjónustuveitanda.', other: 'Gögn fara til {count} þjónustuveitenda.' },
  changed: 'Það sem þessi vefur biður um hefur breyst síðan þú valdir síðast.',
  gpc: 'Andmæli vafrans eru virt',
  gpcText:
    'Vafrinn þinn biður vefi um að selja hvorki gögn þín né deila þeim (Global Privacy Control). Það sem þetta varðar er áfram óvirkt nema þú virkir það í stillingunum.',
  accept: 'Samþykkja allt',
  reject: 'Afþakka allt',
  settings: 'Stillingar',
  save: 'Vista val',
  close: 'Loka',
  policy: 'Persónuverndarstefna',
  settingsTitle: 'Persónuverndarstillingar',
  settingsText: 'Veldu hvað þessi vefur má nota. Ekkert breytist fyrr en þú vistar.',
  alwaysOn: 'Alltaf virkt',
  services: { one: '{count} þjónusta', other: '{count} þjónustur' },
  servicePolicy: 'Persónuverndarstefna þjónustuveitanda',
  provider: 'Þjónustuveitandi',
  country: 'Land',
  storage: 'Hvað er vistað í tækinu þínu',
  storageName: 'Heiti',
  storageKind: 'Gerð',
  storagePurpose: 'Tilgangur',
  duration: 'Geymslutími',
  session: 'Þar til þú lokar vafranum',
  setNow: 'í vafranum núna',
  lastChoice: 'Síðasta val þitt: {date}, útgáfa {version}',
  copy: 'Afrita skráninguna',
  copied: 'Afritað',
  saved: 'Val þitt hefur verið vistað.',
  choices: 'Val þitt um persónuvernd',
  categories: {
    necessary: { label: 'Nauðsynlegt', purpose: 'Tryggir að vefurinn virki: öryggi, eyðublöð, geymsla þessa vals.' },
    functional: { label: 'Virkni', purpose: 'Man stillingar þínar og veitir viðbótareiginleika.' },
    analytics: { label: 'Tölfræði', purpose: 'Mælir hvernig vefurinn er notaður svo að bæta megi hann.' },
    marketing: { label: 'Markaðssetning', purpose: 'Sýnir auglýsingar og efni sem hæfa áhugasviði þínu.' },
  },
};

export default texts;
