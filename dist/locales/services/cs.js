const texts = {
    sends: 'Při načtení se vaše IP adresa, adresa tohoto webu a údaje o vašem prohlížeči odešlou příjemci: {provider}.',
    stores: 'Do vašeho zařízení se také mohou ukládat data, například soubory cookie, a číst se z něj.',
    loadOnce: 'Načíst jednou',
    allowAlways: 'Vždy povolit {service}',
    deleted: 'Smazáno z vašeho zařízení: {items}.',
    kept: 'Odsud nebylo možné smazat: {items}.',
    keptHow: 'Smazat to můžete v nastavení prohlížeče.',
    reload: 'Obnovte stránku, aby se zastavilo to, co už běží.',
    reloadNow: 'Obnovit stránku',
};

export { texts as default };
//# sourceMappingURL=cs.js.map
