import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Vaše soukromí',
  text: '{controller} používá soubory cookie a podobné technologie. To, co web potřebuje, je vždy aktivní. S vaším souhlasem se používají také k těmto účelům: {categories}. Svou volbu můžete kdykoli změnit.',
  site: 'Tento web',
  list: '{0}, {1} a {2}',
  notice:
    '{controller} používá soubory cookie a podobné technologie k těmto účelům: {categories}. V nastavení můžete kdykoli vznést námitku.',
  providers: {
    one: 'Údaje se předávají {count} poskytovateli.',
    few: 'Údaje se předávají {count} poskytovatelům.',
    many: 'Údaje se předávají {count} poskytovatele.',
    other: 'Údaje se předávají {count} poskytovatelům.',
  },
  changed: 'To, o co vás tento web žádá, se od vaší poslední volby změnilo.',
  gpc: 'Námitka prohlížeče je respektována',
  gpcText:
    'Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely (Global Privacy Control). To, čeho se to týká, zůstane vypnuté, dokud to v nastavení nezapnete.',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  settings: 'Nastavení',
  save: 'Uložit volbu',
  close: 'Zavřít',
  policy: 'Zásady ochrany osobních údajů',
  settingsTitle: 'Nastavení soukromí',
  settingsText: 'Zvolte, co smí tento web používat. Dokud volbu neuložíte, nic se nezmění.',
  alwaysOn: 'Vždy aktivní',
  services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb' },
  servicePolicy: 'Zásady ochrany osobních údajů poskytovatele',
  provider: 'Poskytovatel',
  country: 'Země',
  storage: 'Co se ukládá do vašeho zařízení',
  storageName: 'Název',
  storageKind: 'Druh',
  storagePurpose: 'Účel',
  duration: 'Doba uložení',
  session: 'Do zavření prohlížeče',
  setNow: 'nyní uloženo',
  lastChoice: 'Vaše poslední volba: {date}, verze {version}',
  copy: 'Zkopírovat záznam',
  copied: 'Zkopírováno',
  saved: 'Vaše volba byla uložena.',
  choices: 'Vaše volby ochrany soukromí',
  categories: {
    necessary: {
      label: 'Nezbytně nutné',
      purpose: 'Aby web fungoval: zabezpečení, formuláře, zapamatování této volby.',
    },
    functional: { label: 'Funkčnost', purpose: 'Pamatuje si vaše předvolby a nabízí další funkce.' },
    analytics: { label: 'Statistika', purpose: 'Měří, jak se web používá, aby ho bylo možné zlepšovat.' },
    marketing: { label: 'Marketing', purpose: 'Zobrazuje reklamu a obsah podle vašich zájmů.' },
  },
};

export default texts;
