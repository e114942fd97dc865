import type { ServiceTexts } from './texts.js';

const texts: ServiceTexts = {
  sends: 'लोड होने पर आपका IP पता, इस वेबसाइट का पता और आपके ब्राउज़र की जानकारी इन्हें भेजी जाती है: {provider}।',
  stores: 'यह आपके डिवाइस पर कुकी जैसा डेटा सहेज और पढ़ भी सकता है।',
  loadOnce: 'एक बार लोड करें',
  allowAlways: '{service} को हमेशा अनुमति दें',
  deleted: 'आपके डिवाइस से हटाया गया: {items}।',
  kept: 'यहाँ से हटाया नहीं जा सका: {items}।',
  keptHow: 'आप इसे अपने ब्राउज़र की सेटिंग में हटा सकते हैं।',
  reload: 'जो पहले से चल रहा है, उसे रोकने के लिए पेज फिर से लोड करें।',
  reloadNow: 'फिर से लोड करें',
};

export default texts;
