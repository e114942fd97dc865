const texts = {
    sends: 'Khi tải, địa chỉ IP của bạn, địa chỉ trang web này và thông tin về trình duyệt của bạn được gửi đến: {provider}.',
    stores: 'Dữ liệu như cookie cũng có thể được lưu trên thiết bị của bạn và được đọc lại.',
    loadOnce: 'Tải một lần',
    allowAlways: 'Luôn cho phép {service}',
    deleted: 'Đã xóa khỏi thiết bị của bạn: {items}.',
    kept: 'Không thể xóa từ đây: {items}.',
    keptHow: 'Bạn có thể xóa trong phần cài đặt của trình duyệt.',
    reload: 'Tải lại trang để dừng những gì đang chạy.',
    reloadNow: 'Tải lại',
};

export { texts as default };
//# sourceMappingURL=vi.js.map
