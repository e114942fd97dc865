const texts = {
    sends: '読み込むと、あなたのIPアドレス、このサイトのアドレス、ブラウザーの情報が次の提供元に送信されます：{provider}。',
    stores: 'また、Cookieなどのデータがお使いの端末に保存され、読み取られることがあります。',
    loadOnce: '今回だけ読み込む',
    allowAlways: '{service}を常に許可',
    deleted: '端末から削除しました：{items}。',
    kept: 'ここからは削除できませんでした：{items}。',
    keptHow: 'ブラウザーの設定で削除できます。',
    reload: 'すでに動作しているものを止めるには、ページを再読み込みしてください。',
    reloadNow: '再読み込み',
};

export { texts as default };
//# sourceMappingURL=ja.js.map
