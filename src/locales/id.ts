import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Privasi Anda',
  text: '{controller} menggunakan cookie dan teknologi serupa. Yang dibutuhkan situs selalu aktif. Dengan persetujuan Anda, cookie dan teknologi ini juga digunakan untuk tujuan berikut: {categories}. Anda dapat mengubah pilihan kapan saja.',
  site: 'Situs ini',
  list: '{0}, {1} dan {2}',
  notice:
    '{controller} menggunakan cookie dan teknologi serupa untuk tujuan berikut: {categories}. Anda dapat mengajukan keberatan kapan saja di pengaturan.',
  providers: { other: 'Data dikirim ke {count} penyedia.' },
  changed: 'Hal yang diminta situs ini telah berubah sejak pilihan terakhir Anda.',
  gpc: 'Permintaan penolakan dari peramban dipatuhi',
  gpcText:
    'Peramban Anda meminta situs agar tidak menjual atau membagikan data Anda (Global Privacy Control). Hal yang tercakup tetap nonaktif, kecuali Anda mengaktifkannya di pengaturan.',
  accept: 'Terima semua',
  reject: 'Tolak semua',
  settings: 'Pengaturan',
  save: 'Simpan pilihan',
  close: 'Tutup',
  policy: 'Kebijakan privasi',
  settingsTitle: 'Pengaturan privasi',
  settingsText: 'Pilih apa yang boleh digunakan situs ini. Tidak ada yang berubah sebelum Anda menyimpan.',
  alwaysOn: 'Selalu aktif',
  services: { other: '{count} layanan' },
  servicePolicy: 'Kebijakan privasi penyedia',
  provider: 'Penyedia',
  country: 'Negara',
  storage: 'Yang disimpan di perangkat Anda',
  storageName: 'Nama',
  storageKind: 'Jenis',
  storagePurpose: 'Tujuan',
  duration: 'Durasi',
  session: 'Sampai Anda menutup peramban',
  setNow: 'saat ini tersimpan',
  lastChoice: 'Pilihan terakhir Anda: {date}, versi {version}',
  copy: 'Salin catatan pilihan',
  copied: 'Tersalin',
  saved: 'Pilihan Anda telah disimpan.',
  choices: 'Pilihan privasi Anda',
  categories: {
    necessary: {
      label: 'Mutlak diperlukan',
      purpose: 'Membuat situs berfungsi: keamanan, formulir, dan penyimpanan pilihan ini.',
    },
    functional: { label: 'Fungsional', purpose: 'Mengingat preferensi Anda dan menyediakan fitur tambahan.' },
    analytics: { label: 'Statistik', purpose: 'Mengukur penggunaan situs agar dapat ditingkatkan.' },
    marketing: { label: 'Pemasaran', purpose: 'Menampilkan iklan dan konten yang sesuai dengan minat Anda.' },
  },
};

export default texts;
