const texts = {
    sends: 'Bij het laden gaan uw IP-adres, het adres van deze website en gegevens over uw browser naar: {provider}.',
    stores: 'Er kunnen ook gegevens op uw apparaat worden opgeslagen en gelezen, zoals cookies.',
    loadOnce: 'Eén keer laden',
    allowAlways: '{service} altijd toestaan',
    deleted: 'Verwijderd van uw apparaat: {items}.',
    kept: 'Kon vanaf hier niet worden verwijderd: {items}.',
    keptHow: 'U kunt het verwijderen in de instellingen van uw browser.',
    reload: 'Laad de pagina opnieuw om te stoppen wat al actief is.',
    reloadNow: 'Opnieuw laden',
};

export { texts as default };
//# sourceMappingURL=nl.js.map
