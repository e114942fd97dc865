const texts = {
    sends: 'Pri učitavanju se vaša IP adresa, adresa ove stranice i podaci o vašem pregledniku šalju primatelju: {provider}.',
    stores: 'Na vaš se uređaj mogu i pohranjivati podaci, na primjer kolačići, te se s njega čitati.',
    loadOnce: 'Učitaj jednom',
    allowAlways: 'Uvijek dopusti {service}',
    deleted: 'Izbrisano s vašeg uređaja: {items}.',
    kept: 'Nije se moglo izbrisati odavde: {items}.',
    keptHow: 'To možete izbrisati u postavkama svojeg preglednika.',
    reload: 'Ponovno učitajte stranicu da biste zaustavili ono što već radi.',
    reloadNow: 'Ponovno učitaj',
};

export { texts as default };
//# sourceMappingURL=hr.js.map
