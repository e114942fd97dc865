const texts = {
    sends: '載入時，您的 IP 位址、本網站的網址和瀏覽器資訊會傳送給：{provider}。',
    stores: '它也可能在您的裝置上儲存並讀取資料，例如 Cookie。',
    loadOnce: '僅載入這一次',
    allowAlways: '一律允許 {service}',
    deleted: '已從您的裝置刪除：{items}。',
    kept: '無法從這裡刪除：{items}。',
    keptHow: '您可以在瀏覽器的設定中刪除。',
    reload: '重新載入頁面，即可停止已在執行的內容。',
    reloadNow: '重新載入',
};

export { texts as default };
//# sourceMappingURL=zh-Hant.js.map
