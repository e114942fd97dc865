import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'La vostra privadesa',
  text: '{controller} utilitza galetes i tecnologies similars. El que el lloc web necessita està sempre actiu. Amb el vostre consentiment utilitzem galetes també per a aquestes finalitats: {categories}. Podeu canviar la selecció en qualsevol moment.',
  site: 'Aquest lloc web',
  list: '{0}, {1} i {2}',
  notice:
    '{controller} utilitza galetes i tecnologies similars per a aquestes finalitats: {categories}. Podeu oposar-vos-hi en qualsevol moment a la configuració.',
  providers: {
    one: 'Les dades s’envien a {count} proveïdor.',
    many: 'Les dades s’envien a {count} de proveïdors.',
    other: 'Les dades s’envien a {count} proveïdors.',
  },
  changed: 'El que demana aquest lloc web ha canviat des de la vostra darrera selecció.',
  gpc: 'Es respecta l’oposició del navegador',
  gpcText:
    'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades (Global Privacy Control). Tot el que en queda afectat roman desactivat, tret que ho activeu a la configuració.',
  accept: 'Accepta-ho tot',
  reject: 'Rebutja-ho tot',
  settings: 'Configuració',
  save: 'Desa la selecció',
  close: 'Tanca',
  policy: 'Política de privadesa',
  settingsTitle: 'Configuració de privadesa',
  settingsText: 'Trieu què pot utilitzar aquest lloc web. Res no canvia fins que no deseu la selecció.',
  alwaysOn: 'Sempre actiu',
  services: { one: '{count} servei', many: '{count} de serveis', other: '{count} serveis' },
  servicePolicy: 'Política de privadesa del proveïdor',
  provider: 'Proveïdor',
  country: 'País',
  storage: 'Què es desa al vostre dispositiu',
  storageName: 'Nom',
  storageKind: 'Tipus',
  storagePurpose: 'Finalitat',
  duration: 'Durada',
  session: 'Fins que tanqueu el navegador',
  setNow: 'present ara mateix',
  lastChoice: 'La vostra darrera selecció: {date}, versió {version}',
  copy: 'Copia el registre',
  copied: 'S’ha copiat',
  saved: 'S’ha desat la vostra selecció.',
  choices: 'Les vostres opcions de privadesa',
  categories: {
    necessary: {
      label: 'Estrictament necessari',
      purpose: 'Fa funcionar el lloc web: seguretat, formularis i memòria d’aquesta selecció.',
    },
    functional: { label: 'Funcionalitat', purpose: 'Recorda les vostres preferències i ofereix funcions addicionals.' },
    analytics: { label: 'Estadística', purpose: 'Mesura com s’utilitza el lloc web per millorar-lo.' },
    marketing: { label: 'Màrqueting', purpose: 'Mostra publicitat i continguts d’acord amb els vostres interessos.' },
  },
};

export default texts;
