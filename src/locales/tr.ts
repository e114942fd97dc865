import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Gizliliğiniz',
  text: '{controller}, çerez ve benzeri teknolojiler kullanır. Sitenin çalışması için gerekli olanlar her zaman etkindir. Açık rızanızla bu teknolojiler şu amaçlar için de kullanılır: {categories}. Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
  site: 'Bu site',
  list: '{0}, {1} ve {2}',
  notice:
    '{controller}, şu amaçlarla çerez ve benzeri teknolojiler kullanır: {categories}. Ayarlardan istediğiniz zaman itiraz edebilirsiniz.',
  providers: { one: 'Veriler {count} sağlayıcıya aktarılır.', other: 'Veriler {count} sağlayıcıya aktarılır.' },
  changed: 'Son seçiminizden bu yana bu sitenin sizden istedikleri değişti.',
  gpc: 'Tarayıcınızın itirazına uyuldu',
  gpcText:
    'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Bu kapsama girenler, siz ayarlardan açmadıkça kapalı kalır.',
  accept: 'Tümünü onayla',
  reject: 'Tümünü reddet',
  settings: 'Ayarlar',
  save: 'Seçimleri kaydet',
  close: 'Kapat',
  policy: 'Gizlilik politikası',
  settingsTitle: 'Gizlilik ayarları',
  settingsText: 'Bu sitenin neleri kullanabileceğini seçin. Siz kaydetmeden hiçbir şey değişmez.',
  alwaysOn: 'Her zaman etkin',
  services: { one: '{count} hizmet', other: '{count} hizmet' },
  servicePolicy: 'Sağlayıcının gizlilik politikası',
  provider: 'Sağlayıcı',
  country: 'Ülke',
  storage: 'Cihazınızda saklananlar',
  storageName: 'Ad',
  storageKind: 'Tür',
  storagePurpose: 'Amaç',
  duration: 'Süre',
  session: 'Tarayıcı kapatılana kadar',
  setNow: 'şu anda tarayıcıda',
  lastChoice: 'Son seçiminiz: {date}, sürüm {version}',
  copy: 'Kaydı kopyala',
  copied: 'Kopyalandı',
  saved: 'Seçiminiz kaydedildi.',
  choices: 'Gizlilik tercihleriniz',
  categories: {
    necessary: {
      label: 'Kesinlikle gerekli',
      purpose: 'Sitenin çalışmasını sağlar: güvenlik, formlar, bu seçimin hatırlanması.',
    },
    functional: { label: 'İşlevsellik', purpose: 'Tercihlerinizi hatırlar ve ek özellikler sunar.' },
    analytics: { label: 'İstatistik', purpose: 'Siteyi iyileştirmek için nasıl kullanıldığını ölçer.' },
    marketing: { label: 'Pazarlama', purpose: 'İlgi alanlarınıza uygun reklam ve içerik gösterir.' },
  },
};

export default texts;
