import type { ServiceTexts } from './texts.js';

const texts: ServiceTexts = {
  sends: 'เมื่อโหลด ที่อยู่ IP ของคุณ ที่อยู่ของเว็บไซต์นี้ และรายละเอียดของเบราว์เซอร์จะถูกส่งไปยัง: {provider}',
  stores: 'และอาจมีการจัดเก็บและอ่านข้อมูลในอุปกรณ์ของคุณ เช่น คุกกี้',
  loadOnce: 'โหลดครั้งนี้ครั้งเดียว',
  allowAlways: 'อนุญาต {service} เสมอ',
  deleted: 'ลบจากอุปกรณ์ของคุณแล้ว: {items}',
  kept: 'ลบจากที่นี่ไม่ได้: {items}',
  keptHow: 'คุณลบได้ในการตั้งค่าของเบราว์เซอร์',
  reload: 'โหลดหน้านี้ใหม่เพื่อหยุดสิ่งที่ทำงานอยู่แล้ว',
  reloadNow: 'โหลดใหม่',
};

export default texts;
