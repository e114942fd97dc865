import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'プライバシーについて',
  text: '{controller}では、Cookieおよび類似の技術を利用しています。サイトに必要なものは常に有効です。同意をいただいた場合は、次の目的にも利用します：{categories}。選択はいつでも変更できます。',
  site: 'このサイト',
  list: '{0}、{1}、{2}',
  notice:
    '{controller}では、Cookieおよび類似の技術を次の目的で利用しています：{categories}。設定からいつでも拒否できます。',
  providers: { other: 'データの送信先は{count}社です。' },
  changed: '前回の選択の後、このサイトがお願いする内容が変わりました。',
  gpc: 'オプトアウト要求に対応済み',
  gpcText:
    'お使いのブラウザーは、データを販売・共有しないようサイトに求めています（Global Privacy Control）。対象となるものは、設定で有効にしない限り無効のままです。',
  accept: 'すべて許可',
  reject: 'すべて拒否',
  settings: '設定',
  save: '選択を保存する',
  close: '閉じる',
  policy: 'プライバシーポリシー',
  settingsTitle: 'プライバシー設定',
  settingsText: 'このサイトが利用できるものを選んでください。保存するまで何も変わりません。',
  alwaysOn: '常に有効',
  services: { other: '{count}件のサービス' },
  servicePolicy: '提供元のプライバシーポリシー',
  provider: '提供元',
  country: '国・地域',
  storage: 'お使いの端末に保存されるもの',
  storageName: '名称',
  storageKind: '種類',
  storagePurpose: '利用目的',
  duration: '保存期間',
  session: 'ブラウザーを閉じるまで',
  setNow: '現在保存されています',
  lastChoice: '前回の選択：{date}、バージョン{version}',
  copy: '記録をコピーする',
  copied: 'コピーしました',
  saved: '選択を保存しました。',
  choices: 'プライバシーの選択',
  categories: {
    necessary: { label: '必須', purpose: 'サイトを動作させます：セキュリティ、フォーム、この選択の保存。' },
    functional: { label: '機能向上', purpose: 'お好みの設定を記憶し、追加の機能を提供します。' },
    analytics: { label: '統計', purpose: 'サイトの利用状況を計測し、改善に役立てます。' },
    marketing: { label: 'マーケティング', purpose: '興味・関心に合った広告やコンテンツを表示します。' },
  },
};

export default texts;
