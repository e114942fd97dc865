import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Su privacidad',
  text: '{controller} utiliza cookies y tecnologías similares. Lo que el sitio necesita está siempre activo. Con su consentimiento, también se utilizan para estas finalidades: {categories}. Puede cambiar su elección en cualquier momento.',
  site: 'Este sitio web',
  list: '{0}, {1} y {2}',
  notice:
    '{controller} utiliza cookies y tecnologías similares para estas finalidades: {categories}. Puede oponerse en cualquier momento desde la configuración.',
  providers: {
    one: 'Los datos se comunican a {count} proveedor.',
    many: 'Los datos se comunican a {count} de proveedores.',
    other: 'Los datos se comunican a {count} proveedores.',
  },
  changed: 'Lo que solicita este sitio ha cambiado desde su última elección.',
  gpc: 'Solicitud de exclusión respetada',
  gpcText:
    'Su navegador pide a los sitios que no vendan ni compartan sus datos (Global Privacy Control). Lo que se vea afectado permanece desactivado, salvo que lo active en la configuración.',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  settings: 'Configuración',
  save: 'Guardar elección',
  close: 'Cerrar',
  policy: 'Política de privacidad',
  settingsTitle: 'Configuración de privacidad',
  settingsText: 'Elija lo que puede utilizar este sitio. Nada cambiará hasta que guarde su elección.',
  alwaysOn: 'Siempre activas',
  services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
  servicePolicy: 'Política de privacidad del proveedor',
  provider: 'Proveedor',
  country: 'País',
  storage: 'Qué se almacena en su dispositivo',
  storageName: 'Nombre',
  storageKind: 'Tipo',
  storagePurpose: 'Finalidad',
  duration: 'Duración',
  session: 'Hasta que cierre el navegador',
  setNow: 'presente ahora',
  lastChoice: 'Su última elección: {date}, versión {version}',
  copy: 'Copiar el registro',
  copied: 'Copiado',
  saved: 'Su elección se ha guardado.',
  choices: 'Sus opciones de privacidad',
  categories: {
    necessary: {
      label: 'Estrictamente necesarias',
      purpose: 'Para que el sitio funcione: seguridad, formularios, memorización de esta elección.',
    },
    functional: { label: 'Funcionalidad', purpose: 'Recuerda sus preferencias y ofrece funciones adicionales.' },
    analytics: { label: 'Estadística', purpose: 'Mide cómo se utiliza el sitio para mejorarlo.' },
    marketing: { label: 'Publicidad', purpose: 'Muestra anuncios y contenidos acordes con sus intereses.' },
  },
};

export default texts;
