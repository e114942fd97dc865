const texts = {
    sends: 'Þegar þetta hleðst fara IP-talan þín, slóð þessa vefs og upplýsingar um vafrann þinn til: {provider}.',
    stores: 'Einnig kunna gögn, til dæmis vafrakökur, að vera vistuð í tækinu þínu og lesin úr því.',
    loadOnce: 'Hlaða einu sinni',
    allowAlways: 'Leyfa alltaf {service}',
    deleted: 'Eytt úr tækinu þínu: {items}.',
    kept: 'Ekki var hægt að eyða héðan: {items}.',
    keptHow: 'Þú getur eytt því í stillingum vafrans.',
    reload: 'Endurhladdu síðunni til að stöðva það sem þegar keyrir.',
    reloadNow: 'Endurhlaða',
};

export { texts as default };
//# sourceMappingURL=is.js.map
