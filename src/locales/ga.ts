import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Do phríobháideachas',
  text: '{controller}: úsáidtear fianáin agus teicneolaíochtaí comhchosúla anseo. Bíonn a bhfuil de dhíth ar an suíomh gníomhach i gcónaí. Le do thoiliú, úsáidtear iad chun na gcríoch seo freisin: {categories}. Is féidir leat do rogha a athrú am ar bith.',
  site: 'An suíomh seo',
  list: '{0}, {1} agus {2}',
  notice:
    '{controller}: úsáidtear fianáin agus teicneolaíochtaí comhchosúla anseo. Críocha: {categories}. Is féidir leat agóid a dhéanamh am ar bith sna socruithe.',
  providers: {
    one: 'Cuirtear sonraí chuig {count} soláthraí.',
    two: 'Cuirtear sonraí chuig {count} sholáthraí.',
    few: 'Cuirtear sonraí chuig {count} sholáthraí.',
    many: 'Cuirtear sonraí chuig {count} soláthraí.',
    other: 'Cuirtear sonraí chuig {count} soláthraí.',
  },
  changed: 'Tá an méid a iarrann an suíomh seo athraithe ó rinne tú do rogha dheireanach.',
  gpc: 'Urramaítear diúltú an bhrabhsálaí',
  gpcText:
    'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt (Global Privacy Control). Fanann a mbaineann leis sin díchumasaithe mura gcumasaíonn tú sna socruithe é.',
  accept: 'Ceadaigh gach ceann',
  reject: 'Diúltaigh gach ceann',
  settings: 'Socruithe',
  save: 'Sábháil na roghanna',
  close: 'Dún',
  policy: 'Beartas príobháideachais',
  settingsTitle: 'Socruithe príobháideachais',
  settingsText: 'Roghnaigh cad is féidir leis an suíomh seo a úsáid. Ní athraíonn aon rud sula sábhálann tú.',
  alwaysOn: 'Gníomhach i gcónaí',
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  servicePolicy: 'Beartas príobháideachais an tsoláthraí',
  provider: 'Soláthraí',
  country: 'Tír',
  storage: 'An méid a stóráiltear ar do ghléas',
  storageName: 'Ainm',
  storageKind: 'Cineál',
  storagePurpose: 'Críoch',
  duration: 'Fad',
  session: 'Go dtí go ndúnfaidh tú an brabhsálaí',
  setNow: 'stóráilte faoi láthair',
  lastChoice: 'Do rogha dheireanach: {date}, leagan {version}',
  copy: 'Cóipeáil an taifead',
  copied: 'Cóipeáilte',
  saved: 'Sábháladh do rogha.',
  choices: 'Do roghanna príobháideachais',
  categories: {
    necessary: {
      label: 'Fíor-riachtanach',
      purpose: 'Chun go n-oibreoidh an suíomh: slándáil, foirmeacha, cuimhneamh ar an rogha seo.',
    },
    functional: {
      label: 'Feidhmiúlacht',
      purpose: 'Cuimhnítear ar do shainroghanna agus cuirtear gnéithe breise ar fáil.',
    },
    analytics: { label: 'Staitisticí', purpose: 'Tomhaistear conas a úsáidtear an suíomh, chun é a fheabhsú.' },
    marketing: { label: 'Margaíocht', purpose: 'Taispeántar fógraí agus ábhar a thagann le do spéiseanna.' },
  },
};

export default texts;
