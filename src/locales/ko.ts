import type { Texts } from './texts.js';

const texts: Texts = {
  title: '개인정보 보호',
  text: '{controller}에서는 쿠키 및 이와 유사한 기술을 사용합니다. 사이트에 필요한 항목은 항상 켜져 있습니다. 동의하시면 다음 목적으로도 사용합니다: {categories}. 선택은 언제든지 변경하실 수 있습니다.',
  site: '이 사이트',
  list: '{0}, {1} 및 {2}',
  notice:
    '{controller}에서는 쿠키 및 이와 유사한 기술을 다음 목적으로 사용합니다: {categories}. 설정에서 언제든지 거부하실 수 있습니다.',
  providers: { other: '데이터가 서비스 제공자 {count}곳에 전달됩니다.' },
  changed: '마지막 선택 이후 이 사이트의 요청 내용이 변경되었습니다.',
  gpc: '브라우저의 거부 요청을 반영했습니다',
  gpcText:
    '브라우저가 개인정보를 판매하거나 공유하지 않도록 사이트에 요청합니다(Global Privacy Control). 해당 항목은 설정에서 켜지 않는 한 꺼진 상태로 유지됩니다.',
  accept: '모두 동의',
  reject: '모두 거부',
  settings: '설정',
  save: '선택 저장',
  close: '닫기',
  policy: '개인정보 처리방침',
  settingsTitle: '개인정보 보호 설정',
  settingsText: '이 사이트에서 사용하도록 허용할 항목을 선택해 주십시오. 저장하기 전에는 아무것도 변경되지 않습니다.',
  alwaysOn: '항상 켜짐',
  services: { other: '서비스 {count}개' },
  servicePolicy: '서비스 제공자의 개인정보 처리방침',
  provider: '서비스 제공자',
  country: '국가',
  storage: '기기에 저장되는 항목',
  storageName: '이름',
  storageKind: '종류',
  storagePurpose: '목적',
  duration: '보유 기간',
  session: '브라우저를 닫을 때까지',
  setNow: '현재 저장됨',
  lastChoice: '마지막 선택: {date}, 버전 {version}',
  copy: '기록 복사',
  copied: '복사되었습니다',
  saved: '선택이 저장되었습니다.',
  choices: '개인정보 보호 선택 사항',
  categories: {
    necessary: { label: '필수', purpose: '사이트가 작동하게 합니다: 보안, 양식, 선택 내용 저장.' },
    functional: { label: '기능', purpose: '환경설정을 기억하고 추가 기능을 제공합니다.' },
    analytics: { label: '통계', purpose: '사이트 이용 현황을 측정하여 개선에 활용합니다.' },
    marketing: { label: '마케팅', purpose: '관심사에 맞는 광고와 콘텐츠를 표시합니다.' },
  },
};

export default texts;
