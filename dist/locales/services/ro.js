const texts = {
    sends: 'La încărcare, adresa dvs. IP, adresa acestui site și detalii despre browserul dvs. sunt trimise către: {provider}.',
    stores: 'De asemenea, pe dispozitivul dvs. pot fi stocate și citite date, de exemplu module cookie.',
    loadOnce: 'Încarcă o dată',
    allowAlways: 'Permite mereu {service}',
    deleted: 'Șters de pe dispozitivul dvs.: {items}.',
    kept: 'Nu s-a putut șterge de aici: {items}.',
    keptHow: 'Îl puteți șterge din setările browserului.',
    reload: 'Reîncărcați pagina pentru a opri ceea ce rulează deja.',
    reloadNow: 'Reîncarcă',
};

export { texts as default };
//# sourceMappingURL=ro.js.map
