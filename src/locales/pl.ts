import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Twoja prywatność',
  text: '{controller} używa plików cookie i podobnych technologii. To, co jest niezbędne do działania strony, jest zawsze włączone. Za Twoją zgodą technologie te służą także następującym celom: {categories}. Swój wybór możesz zmienić w każdej chwili.',
  site: 'Ta strona',
  list: '{0}, {1} i {2}',
  notice:
    '{controller} używa plików cookie i podobnych technologii w następujących celach: {categories}. W ustawieniach możesz w każdej chwili wnieść sprzeciw.',
  providers: {
    one: 'Dane trafiają do {count} dostawcy.',
    few: 'Dane trafiają do {count} dostawców.',
    many: 'Dane trafiają do {count} dostawców.',
    other: 'Dane trafiają do {count} dostawcy.',
  },
  changed: 'Od Twojego ostatniego wyboru zmieniło się to, o co prosi ta strona.',
  gpc: 'Uwzględniono sprzeciw z przeglądarki',
  gpcText:
    'Twoja przeglądarka prosi strony, aby nie sprzedawały ani nie udostępniały Twoich danych (Global Privacy Control). Wszystko, czego to dotyczy, pozostaje wyłączone, dopóki nie włączysz tego w ustawieniach.',
  accept: 'Zaakceptuj wszystkie',
  reject: 'Odrzuć wszystkie',
  settings: 'Ustawienia',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  policy: 'Polityka prywatności',
  settingsTitle: 'Ustawienia prywatności',
  settingsText: 'Wybierz, czego może używać ta strona. Nic się nie zmieni, dopóki nie zapiszesz wyboru.',
  alwaysOn: 'Zawsze włączone',
  services: { one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi' },
  servicePolicy: 'Polityka prywatności dostawcy',
  provider: 'Dostawca',
  country: 'Kraj',
  storage: 'Co jest zapisywane na Twoim urządzeniu',
  storageName: 'Nazwa',
  storageKind: 'Rodzaj',
  storagePurpose: 'Cel',
  duration: 'Okres przechowywania',
  session: 'Do zamknięcia przeglądarki',
  setNow: 'teraz w przeglądarce',
  lastChoice: 'Twój ostatni wybór: {date}, wersja {version}',
  copy: 'Skopiuj zapis wyboru',
  copied: 'Skopiowano',
  saved: 'Twój wybór został zapisany.',
  choices: 'Twoje wybory dotyczące prywatności',
  categories: {
    necessary: {
      label: 'Niezbędne',
      purpose: 'Działanie strony: bezpieczeństwo, formularze, zapamiętanie tego wyboru.',
    },
    functional: { label: 'Funkcjonalność', purpose: 'Zapamiętywanie Twoich preferencji i dodatkowe funkcje.' },
    analytics: { label: 'Statystyka', purpose: 'Pomiar korzystania ze strony w celu jej ulepszania.' },
    marketing: { label: 'Marketing', purpose: 'Reklamy i treści dopasowane do Twoich zainteresowań.' },
  },
};

export default texts;
