import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'La tua privacy',
  text: '{controller} utilizza cookie e tecnologie simili. Ciò che serve al sito è sempre attivo. Con il tuo consenso usiamo cookie anche per queste finalità: {categories}. Puoi modificare la tua scelta in qualsiasi momento.',
  site: 'Questo sito',
  list: '{0}, {1} e {2}',
  notice:
    '{controller} utilizza cookie e tecnologie simili per queste finalità: {categories}. Puoi opporti in qualsiasi momento nelle impostazioni.',
  providers: {
    one: 'I dati vengono comunicati a {count} fornitore.',
    many: 'I dati vengono comunicati a {count} di fornitori.',
    other: 'I dati vengono comunicati a {count} fornitori.',
  },
  changed: 'Ciò che questo sito chiede è cambiato dopo la tua ultima scelta.',
  gpc: 'Richiesta di opposizione rispettata',
  gpcText:
    'Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati (Global Privacy Control). Ciò che la richiesta riguarda resta disattivato, a meno che tu non lo attivi nelle impostazioni.',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  settings: 'Impostazioni',
  save: 'Salva le scelte',
  close: 'Chiudi',
  policy: 'Informativa sulla privacy',
  settingsTitle: 'Impostazioni sulla privacy',
  settingsText: 'Scegli che cosa può usare questo sito. Nulla cambia finché non salvi.',
  alwaysOn: 'Sempre attivi',
  services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
  servicePolicy: 'Informativa sulla privacy del fornitore',
  provider: 'Fornitore',
  country: 'Paese',
  storage: 'Che cosa viene memorizzato sul tuo dispositivo',
  storageName: 'Nome',
  storageKind: 'Tipo',
  storagePurpose: 'Finalità',
  duration: 'Durata',
  session: 'Fino alla chiusura del browser',
  setNow: 'presente ora',
  lastChoice: 'La tua ultima scelta: {date}, versione {version}',
  copy: 'Copia i dati della scelta',
  copied: 'Copiati',
  saved: 'La tua scelta è stata salvata.',
  choices: 'Le tue scelte sulla privacy',
  categories: {
    necessary: {
      label: 'Strettamente necessari',
      purpose: 'Per il funzionamento del sito: sicurezza, moduli, memorizzazione di questa scelta.',
    },
    functional: { label: 'Funzionalità', purpose: 'Ricorda le tue preferenze e offre funzioni aggiuntive.' },
    analytics: { label: 'Statistica', purpose: 'Misura come viene usato il sito per migliorarlo.' },
    marketing: { label: 'Marketing', purpose: 'Mostra pubblicità e contenuti in linea con i tuoi interessi.' },
  },
};

export default texts;
