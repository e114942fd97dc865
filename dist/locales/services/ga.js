const texts = {
    sends: 'Nuair a lódálfar é seo, seolfar do sheoladh IP, seoladh an tsuímh seo agus sonraí faoi do bhrabhsálaí chuig: {provider}.',
    stores: 'D’fhéadfaí sonraí a stóráil ar do ghléas freisin, ar nós fianán, agus iad a léamh uaidh.',
    loadOnce: 'Lódáil uair amháin',
    allowAlways: 'Ceadaigh {service} i gcónaí',
    deleted: 'Scriosta ó do ghléas: {items}.',
    kept: 'Níorbh fhéidir é seo a scriosadh as seo: {items}.',
    keptHow: 'Is féidir leat é a scriosadh i socruithe do bhrabhsálaí.',
    reload: 'Athlódáil an leathanach chun a bhfuil ar siúl cheana a stopadh.',
    reloadNow: 'Athlódáil',
};

export { texts as default };
//# sourceMappingURL=ga.js.map
