const texts = {
    sends: 'Pri načítaní sa vaša IP adresa, adresa tejto stránky a údaje o vašom prehliadači odošlú príjemcovi: {provider}.',
    stores: 'Do vášho zariadenia sa môžu ukladať aj údaje, napríklad súbory cookie, a čítať sa z neho.',
    loadOnce: 'Načítať raz',
    allowAlways: 'Vždy povoliť {service}',
    deleted: 'Odstránené z vášho zariadenia: {items}.',
    kept: 'Odtiaľto sa nedalo odstrániť: {items}.',
    keptHow: 'Odstrániť to môžete v nastaveniach prehliadača.',
    reload: 'Obnovte stránku, aby sa zastavilo to, čo už beží.',
    reloadNow: 'Obnoviť stránku',
};

export { texts as default };
//# sourceMappingURL=sk.js.map
