const texts = {
    sends: 'Yüklendiğinde IP adresiniz, bu sitenin adresi ve tarayıcınıza ilişkin bilgiler şu alıcıya gider: {provider}.',
    stores: 'Ayrıca cihazınızda çerez gibi veriler saklanabilir ve okunabilir.',
    loadOnce: 'Bir kez yükle',
    allowAlways: '{service} için her zaman izin ver',
    deleted: 'Cihazınızdan silindi: {items}.',
    kept: 'Buradan silinemedi: {items}.',
    keptHow: 'Bunu tarayıcınızın ayarlarından silebilirsiniz.',
    reload: 'Hâlihazırda çalışanı durdurmak için sayfayı yeniden yükleyin.',
    reloadNow: 'Yeniden yükle',
};

export { texts as default };
//# sourceMappingURL=tr.js.map
