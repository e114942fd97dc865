const texts = {
    sends: 'Pri učitavanju se vaša IP adresa, adresa ove stranice i podaci o vašem pregledniku šalju primaocu: {provider}.',
    stores: 'Na vašem uređaju mogu se i čuvati i čitati podaci, na primjer kolačići.',
    loadOnce: 'Učitaj jednom',
    allowAlways: 'Uvijek dozvoli {service}',
    deleted: 'Obrisano s vašeg uređaja: {items}.',
    kept: 'Nije moglo biti obrisano odavde: {items}.',
    keptHow: 'To možete obrisati u postavkama svog preglednika.',
    reload: 'Ponovo učitajte stranicu da zaustavite ono što već radi.',
    reloadNow: 'Ponovo učitaj',
};

export { texts as default };
//# sourceMappingURL=bs.js.map
