const texts = {
    sends: 'Når dette indlæses, sendes din IP-adresse, adressen på denne hjemmeside og oplysninger om din browser til: {provider}.',
    stores: 'Der kan også gemmes data på din enhed, for eksempel cookies, og læses fra den.',
    loadOnce: 'Indlæs én gang',
    allowAlways: 'Tillad altid {service}',
    deleted: 'Slettet på din enhed: {items}.',
    kept: 'Kunne ikke slettes herfra: {items}.',
    keptHow: 'Du kan slette det i browserens indstillinger.',
    reload: 'Genindlæs siden for at stoppe det, der allerede kører.',
    reloadNow: 'Genindlæs',
};

export { texts as default };
//# sourceMappingURL=da.js.map
