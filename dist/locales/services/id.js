const texts = {
    sends: 'Saat dimuat, alamat IP Anda, alamat situs web ini, dan rincian peramban Anda dikirim ke: {provider}.',
    stores: 'Data seperti kuki juga dapat disimpan di perangkat Anda dan dibaca dari sana.',
    loadOnce: 'Muat sekali',
    allowAlways: 'Selalu izinkan {service}',
    deleted: 'Dihapus dari perangkat Anda: {items}.',
    kept: 'Tidak dapat dihapus dari sini: {items}.',
    keptHow: 'Anda dapat menghapusnya di pengaturan peramban.',
    reload: 'Muat ulang halaman untuk menghentikan yang sudah berjalan.',
    reloadNow: 'Muat ulang',
};

export { texts as default };
//# sourceMappingURL=id.js.map
