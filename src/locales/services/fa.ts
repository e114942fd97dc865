import type { ServiceTexts } from './texts.js';

const texts: ServiceTexts = {
  sends: 'هنگام بارگیری، نشانی IP شما، نشانی این وب‌سایت و مشخصات مرورگرتان فرستاده می‌شود به: {provider}.',
  stores: 'همچنین ممکن است داده‌هایی مانند کوکی در دستگاه شما ذخیره و از آن خوانده شود.',
  loadOnce: 'فقط یک بار بارگیری شود',
  allowAlways: '{service} همیشه مجاز باشد',
  deleted: 'از دستگاه شما حذف شد: {items}.',
  kept: 'از اینجا حذف نشد: {items}.',
  keptHow: 'می‌توانید آن را در تنظیمات مرورگر خود حذف کنید.',
  reload: 'برای توقف آنچه اکنون در حال اجراست، صفحه را دوباره بارگیری کنید.',
  reloadNow: 'بارگیری دوباره',
};

export default texts;
