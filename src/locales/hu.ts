import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Az Ön adatainak védelme',
  text: '{controller} sütiket és hasonló technológiákat használ. Ami a webhely működéséhez kell, mindig aktív. Az Ön hozzájárulásával a technológiák a következő célokat is szolgálják: {categories}. Választását bármikor módosíthatja.',
  site: 'Ez a webhely',
  list: '{0}, {1} és {2}',
  notice:
    '{controller} sütiket és hasonló technológiákat használ a következő célokra: {categories}. A beállításokban bármikor tiltakozhat.',
  providers: { one: 'Az adatokat {count} szolgáltató kapja meg.', other: 'Az adatokat {count} szolgáltató kapja meg.' },
  changed: 'Legutóbbi választása óta megváltozott, hogy mit kér ez a webhely.',
  gpc: 'A böngésző tiltakozása érvényesül',
  gpcText:
    'Az Ön böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az Ön adatait (Global Privacy Control). Amit ez érint, kikapcsolva marad, hacsak be nem kapcsolja a beállításokban.',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  settings: 'Beállítások',
  save: 'Választás mentése',
  close: 'Bezárás',
  policy: 'Adatkezelési tájékoztató',
  settingsTitle: 'Adatvédelmi beállítások',
  settingsText: 'Válassza ki, mit használhat ez a webhely. A mentésig semmi sem változik.',
  alwaysOn: 'Mindig aktív',
  services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
  servicePolicy: 'A szolgáltató adatkezelési tájékoztatója',
  provider: 'Szolgáltató',
  country: 'Ország',
  storage: 'Az Ön eszközén tárolt adatok',
  storageName: 'Név',
  storageKind: 'Típus',
  storagePurpose: 'Cél',
  duration: 'Időtartam',
  session: 'A böngésző bezárásáig',
  setNow: 'jelenleg tárolva',
  lastChoice: 'Legutóbbi választása: {date}, {version}. verzió',
  copy: 'Igazolás másolása',
  copied: 'Másolva',
  saved: 'Választása elmentve.',
  choices: 'Az Ön adatvédelmi választásai',
  categories: {
    necessary: {
      label: 'Feltétlenül szükséges',
      purpose: 'A webhely működéséhez: biztonság, űrlapok, e választás megjegyzése.',
    },
    functional: { label: 'Funkcionalitás', purpose: 'Megjegyzi az Ön beállításait, és további funkciókat kínál.' },
    analytics: { label: 'Statisztika', purpose: 'Méri, hogyan használják a webhelyet, hogy az fejleszthető legyen.' },
    marketing: {
      label: 'Marketing',
      purpose: 'Az Ön érdeklődésének megfelelő hirdetéseket és tartalmakat jelenít meg.',
    },
  },
};

export default texts;
