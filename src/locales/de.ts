import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Ihre Privatsphäre',
  text: '{controller} verwendet Cookies und ähnliche Technologien. Was zum Betrieb nötig ist, ist immer aktiv. Mit Ihrer Einwilligung dienen sie auch diesen Zwecken: {categories}. Sie können Ihre Wahl jederzeit ändern.',
  site: 'Diese Website',
  list: '{0}, {1} und {2}',
  notice:
    '{controller} verwendet Cookies und ähnliche Technologien für: {categories}. Sie können in den Einstellungen jederzeit widersprechen.',
  providers: { one: 'Daten gehen an {count} Anbieter.', other: 'Daten gehen an {count} Anbieter.' },
  changed: 'Seit Ihrer letzten Auswahl hat sich geändert, worum diese Website bittet.',
  gpc: 'Widerspruch des Browsers befolgt',
  gpcText:
    'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Was davon betroffen ist, bleibt aus, solange Sie es nicht in den Einstellungen einschalten.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  policy: 'Datenschutzerklärung',
  settingsTitle: 'Datenschutzeinstellungen',
  settingsText: 'Wählen Sie, was diese Website verwenden darf. Erst mit dem Speichern ändert sich etwas.',
  alwaysOn: 'Immer aktiv',
  services: { one: '{count} Dienst', other: '{count} Dienste' },
  servicePolicy: 'Datenschutzerklärung des Anbieters',
  provider: 'Anbieter',
  country: 'Land',
  storage: 'Was auf Ihrem Gerät gespeichert wird',
  storageName: 'Name',
  storageKind: 'Art',
  storagePurpose: 'Zweck',
  duration: 'Dauer',
  session: 'Bis Sie den Browser schließen',
  setNow: 'gerade gesetzt',
  lastChoice: 'Ihre letzte Auswahl: {date}, Version {version}',
  copy: 'Nachweis kopieren',
  copied: 'Kopiert',
  saved: 'Ihre Auswahl wurde gespeichert.',
  choices: 'Ihre Datenschutz-Auswahl',
  categories: {
    necessary: {
      label: 'Unbedingt erforderlich',
      purpose: 'Damit die Website funktioniert: Sicherheit, Formulare, das Speichern dieser Auswahl.',
    },
    functional: { label: 'Funktional', purpose: 'Merkt sich Ihre Einstellungen und bietet zusätzliche Funktionen.' },
    analytics: { label: 'Statistik', purpose: 'Misst, wie die Website genutzt wird, um sie zu verbessern.' },
    marketing: { label: 'Marketing', purpose: 'Zeigt Werbung und Inhalte, die zu Ihren Interessen passen.' },
  },
};

export default texts;
