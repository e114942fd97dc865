const texts = {
    sends: '加载时，您的 IP 地址、本网站的网址和浏览器信息会发送给：{provider}。',
    stores: '它还可能在您的设备上存储并读取数据，例如 Cookie。',
    loadOnce: '仅加载这一次',
    allowAlways: '始终允许 {service}',
    deleted: '已从您的设备中删除：{items}。',
    kept: '无法从这里删除：{items}。',
    keptHow: '您可以在浏览器的设置中删除。',
    reload: '重新加载页面，即可停止已在运行的内容。',
    reloadNow: '重新加载',
};

export { texts as default };
//# sourceMappingURL=zh-Hans.js.map
