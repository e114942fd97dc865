const texts = {
    sends: 'Kun tämä ladataan, IP-osoitteesi, tämän sivuston osoite ja tietoja selaimestasi lähetetään vastaanottajalle: {provider}.',
    stores: 'Laitteellesi voidaan myös tallentaa tietoja, kuten evästeitä, ja lukea niitä siltä.',
    loadOnce: 'Lataa kerran',
    allowAlways: 'Salli aina: {service}',
    deleted: 'Poistettu laitteeltasi: {items}.',
    kept: 'Ei voitu poistaa täältä: {items}.',
    keptHow: 'Voit poistaa sen selaimesi asetuksissa.',
    reload: 'Lataa sivu uudelleen, jotta jo käynnissä oleva pysähtyy.',
    reloadNow: 'Lataa uudelleen',
};

export { texts as default };
//# sourceMappingURL=fi.js.map
