const texts = {
    sends: 'Laadimisel saadetakse teie IP-aadress, selle veebisaidi aadress ja teie brauseri andmed järgmisele saajale: {provider}.',
    stores: 'Samuti võidakse teie seadmesse salvestada andmeid, näiteks küpsiseid, ja neid sealt lugeda.',
    loadOnce: 'Laadi üks kord',
    allowAlways: 'Luba alati {service}',
    deleted: 'Teie seadmest kustutatud: {items}.',
    kept: 'Siit ei saanud kustutada: {items}.',
    keptHow: 'Saate selle kustutada oma brauseri seadetes.',
    reload: 'Juba töötava peatamiseks laadige leht uuesti.',
    reloadNow: 'Laadi uuesti',
};

export { texts as default };
//# sourceMappingURL=et.js.map
