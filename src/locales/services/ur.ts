import type { ServiceTexts } from './texts.js';

const texts: ServiceTexts = {
  sends: 'لوڈ ہونے پر آپ کا آئی پی ایڈریس، اس ویب سائٹ کا پتہ اور آپ کے براؤزر کی تفصیلات یہاں جاتی ہیں: {provider}۔',
  stores: 'یہ آپ کے آلے پر کوکیز جیسا ڈیٹا محفوظ بھی کر سکتا ہے اور اسے پڑھ بھی سکتا ہے۔',
  loadOnce: 'ایک بار لوڈ کریں',
  allowAlways: 'ہمیشہ {service} کی اجازت دیں',
  deleted: 'آپ کے آلے سے حذف کیا گیا: {items}۔',
  kept: 'یہاں سے حذف نہیں ہو سکا: {items}۔',
  keptHow: 'آپ اسے اپنے براؤزر کی ترتیبات میں حذف کر سکتے ہیں۔',
  reload: 'جو پہلے سے چل رہا ہے اسے روکنے کے لیے صفحہ دوبارہ لوڈ کریں۔',
  reloadNow: 'دوبارہ لوڈ کریں',
};

export default texts;
