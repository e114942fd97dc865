const texts = {
    sends: 'Ielādējot jūsu IP adrese, šīs vietnes adrese un ziņas par jūsu pārlūku tiek nosūtītas saņēmējam: {provider}.',
    stores: 'Jūsu ierīcē var arī glabāt un no tās nolasīt datus, piemēram, sīkdatnes.',
    loadOnce: 'Ielādēt vienreiz',
    allowAlways: 'Vienmēr atļaut {service}',
    deleted: 'Izdzēsts no jūsu ierīces: {items}.',
    kept: 'No šejienes nevarēja izdzēst: {items}.',
    keptHow: 'To varat izdzēst pārlūka iestatījumos.',
    reload: 'Pārlādējiet lapu, lai apturētu to, kas jau darbojas.',
    reloadNow: 'Pārlādēt',
};

export { texts as default };
//# sourceMappingURL=lv.js.map
