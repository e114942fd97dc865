// It gates no markup: every script is a service of its own, told to it as a function.
import { readPeer } from '../peers.js';

const read = (file) => readPeer(`tarteaucitronjs/${file}`);
const types = { functional: 'other', analytics: 'analytic', marketing: 'ads' };

export default {
  name: 'tarteaucitronjs',
  title: 'tarteaucitron',
  files: Object.fromEntries(
    [
      'tarteaucitron.min.js',
      'tarteaucitron.services.min.js',
      'css/tarteaucitron.min.css',
      'lang/tarteaucitron.en.min.js',
    ].map((file) => [file, read(file)]),
  ),
  declares: ['services'],
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  settings: '#tarteaucitronCloseAlert',
  panel: '#tarteaucitron',
  // It listens to its buttons only half a second after it shows them.
  clickDelay: 700,
  page({ gated, services, text }) {
    const config = { privacyUrl: '/privacy', orientation: 'bottom', showIcon: false, highPrivacy: true };
    const choices = { DenyAllCta: true, AcceptAllCta: true };
    const consentModes = { googleConsentMode: false, bingConsentMode: false, pianoConsentMode: false };
    const texts = {
      alertBigPrivacy: text.description,
      acceptAll: text.accept,
      denyAll: text.reject,
      personalize: text.settings,
    };
    const declare = ({ id, category, title = id, cookie, src, code = '' }) => {
      const key = `site${id}`;
      const service = {
        key,
        type: types[category],
        name: title,
        cookies: cookie ? [cookie] : [],
        needConsent: true,
        uri: '',
      };
      const run = src ? `tarteaucitron.addScript(${JSON.stringify(src)})` : code;
      return `tarteaucitron.services.${key}=Object.assign(${JSON.stringify(service)},{js(){${run}},fallback(){}});(tarteaucitron.job=tarteaucitron.job||[]).push("${key}")`;
    };
    const all = [...gated, { id: 'other', category: 'functional', title: 'Functional' }, ...services];
    return {
      head: `<script src="tarteaucitron.min.js"></script>
<script>tarteaucitronForceLanguage='en';tarteaucitronCustomText=${JSON.stringify(texts)};tarteaucitron.init(${JSON.stringify({ ...config, ...choices, ...consentModes })})</script>`,
      body: `<script>${all.map(declare).join('\n')}</script>`,
    };
  },
};
