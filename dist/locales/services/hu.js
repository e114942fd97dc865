const texts = {
    sends: 'Betöltéskor az Ön IP-címe, e webhely címe és a böngészője adatai a következő címzetthez kerülnek: {provider}.',
    stores: 'Ilyenkor adatok, például sütik is tárolódhatnak az Ön eszközén, és kiolvashatók onnan.',
    loadOnce: 'Betöltés egyszer',
    allowAlways: '{service} engedélyezése mindig',
    deleted: 'Törölve az Ön eszközéről: {items}.',
    kept: 'Innen nem törölhető: {items}.',
    keptHow: 'A böngészője beállításaiban törölheti.',
    reload: 'Töltse be újra az oldalt, hogy leálljon, ami már fut.',
    reloadNow: 'Újratöltés',
};

export { texts as default };
//# sourceMappingURL=hu.js.map
