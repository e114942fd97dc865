import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Il-privatezza tiegħek',
  text: '{controller}: hawn jintużaw cookies u teknoloġiji simili. Dak li jeħtieġ is-sit huwa dejjem attiv. Bil-kunsens tiegħek jintużaw ukoll għal dawn l-iskopijiet: {categories}. Tista’ tibdel l-għażla tiegħek fi kwalunkwe ħin.',
  site: 'Dan is-sit',
  list: '{0}, {1} u {2}',
  notice:
    '{controller}: hawn jintużaw cookies u teknoloġiji simili. Skopijiet: {categories}. Tista’ toġġezzjona fi kwalunkwe ħin fil-preferenzi.',
  providers: {
    one: 'Id-data tintbagħat lil {count} fornitur.',
    two: 'Id-data tintbagħat lil {count} fornituri.',
    few: 'Id-data tintbagħat lil {count} fornituri.',
    many: 'Id-data tintbagħat lil {count}-il fornitur.',
    other: 'Id-data tintbagħat lil {count} fornitur.',
  },
  changed: 'Dak li jitlob dan is-sit inbidel wara l-aħħar għażla tiegħek.',
  gpc: 'Oġġezzjoni tal-brawżer rispettata',
  gpcText:
    'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Dak li hu kkonċernat jibqa’ mhux attiv sakemm ma tattivahx fil-preferenzi.',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  settings: 'Preferenzi',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq',
  policy: 'Politika dwar il-privatezza',
  settingsTitle: 'Preferenzi tal-privatezza',
  settingsText: 'Agħżel x’jista’ juża dan is-sit. Xejn ma jinbidel qabel ma tissejvja.',
  alwaysOn: 'Dejjem attiv',
  services: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  servicePolicy: 'Politika dwar il-privatezza tal-fornitur',
  provider: 'Fornitur',
  country: 'Pajjiż',
  storage: 'X’jinħażen fuq l-apparat tiegħek',
  storageName: 'Isem',
  storageKind: 'Tip',
  storagePurpose: 'Skop',
  duration: 'Durata',
  session: 'Sakemm tagħlaq il-brawżer',
  setNow: 'preżenti bħalissa',
  lastChoice: 'L-aħħar għażla tiegħek: {date}, verżjoni {version}',
  copy: 'Ikkopja r-rekord',
  copied: 'Ikkupjat',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  choices: 'L-għażliet tal-privatezza tiegħek',
  categories: {
    necessary: {
      label: 'Strettament meħtieġ',
      purpose: 'Biex jaħdem is-sit: sigurtà, formoli, żamma ta’ din l-għażla.',
    },
    functional: {
      label: 'Funzjonalità',
      purpose: 'Tiftakar il-preferenzi tiegħek u toffri funzjonijiet addizzjonali.',
    },
    analytics: { label: 'Statistika', purpose: 'Tkejjel kif jintuża s-sit biex ikun jista’ jittejjeb.' },
    marketing: { label: 'Reklamar', purpose: 'Juri reklami u kontenut skont l-interessi tiegħek.' },
  },
};

export default texts;
