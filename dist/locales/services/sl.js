const texts = {
    sends: 'Ob nalaganju se vaš naslov IP, naslov tega spletnega mesta in podatki o vašem brskalniku pošljejo prejemniku: {provider}.',
    stores: 'V vaši napravi se lahko tudi shranjujejo in iz nje berejo podatki, na primer piškotki.',
    loadOnce: 'Naloži enkrat',
    allowAlways: 'Vedno dovoli {service}',
    deleted: 'Izbrisano iz vaše naprave: {items}.',
    kept: 'Od tukaj ni bilo mogoče izbrisati: {items}.',
    keptHow: 'To lahko izbrišete v nastavitvah brskalnika.',
    reload: 'Znova naložite stran, da ustavite, kar že teče.',
    reloadNow: 'Znova naloži',
};

export { texts as default };
//# sourceMappingURL=sl.js.map
