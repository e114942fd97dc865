const texts = {
    sends: 'Kur kjo ngarkohet, adresa juaj IP, adresa e kësaj faqeje dhe të dhëna për shfletuesin tuaj i dërgohen: {provider}.',
    stores: 'Në pajisjen tuaj mund edhe të ruhen e të lexohen të dhëna, si p.sh. cookie.',
    loadOnce: 'Ngarko një herë',
    allowAlways: 'Lejo gjithmonë {service}',
    deleted: 'U fshi nga pajisja juaj: {items}.',
    kept: 'Nuk mund të fshihej nga këtu: {items}.',
    keptHow: 'Mund ta fshini te cilësimet e shfletuesit.',
    reload: 'Ringarkoni faqen për të ndaluar atë që tashmë po punon.',
    reloadNow: 'Ringarko',
};

export { texts as default };
//# sourceMappingURL=sq.js.map
