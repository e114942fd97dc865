const texts = {
    sends: 'Når dette lastes inn, sendes IP-adressen din, adressen til dette nettstedet og opplysninger om nettleseren din til: {provider}.',
    stores: 'Det kan også lagres og leses data på enheten din, for eksempel informasjonskapsler.',
    loadOnce: 'Last inn én gang',
    allowAlways: 'Tillat alltid {service}',
    deleted: 'Slettet fra enheten din: {items}.',
    kept: 'Kunne ikke slettes herfra: {items}.',
    keptHow: 'Du kan slette det i innstillingene i nettleseren.',
    reload: 'Last inn siden på nytt for å stoppe det som allerede kjører.',
    reloadNow: 'Last inn på nytt',
};

export { texts as default };
//# sourceMappingURL=no.js.map
