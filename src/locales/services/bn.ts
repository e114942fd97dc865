import type { ServiceTexts } from './texts.js';

const texts: ServiceTexts = {
  sends: 'এটি লোড হলে আপনার আইপি ঠিকানা, এই ওয়েবসাইটের ঠিকানা ও আপনার ব্রাউজারের তথ্য এই প্রাপকের কাছে যায়: {provider}।',
  stores: 'এটি আপনার ডিভাইসে কুকির মতো তথ্য সংরক্ষণ করতে এবং তা পড়তেও পারে।',
  loadOnce: 'একবার লোড করুন',
  allowAlways: 'সব সময় {service} অনুমোদন করুন',
  deleted: 'আপনার ডিভাইস থেকে মুছে ফেলা হয়েছে: {items}।',
  kept: 'এখান থেকে মোছা যায়নি: {items}।',
  keptHow: 'আপনি ব্রাউজারের সেটিংস থেকে এটি মুছতে পারেন।',
  reload: 'যা এখনও চলছে তা থামাতে পৃষ্ঠাটি আবার লোড করুন।',
  reloadNow: 'আবার লোড করুন',
};

export default texts;
