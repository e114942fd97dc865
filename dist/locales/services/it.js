const texts = {
    sends: 'Al caricamento, il tuo indirizzo IP, l’indirizzo di questo sito e informazioni sul tuo browser vengono inviati a: {provider}.',
    stores: 'Sul tuo dispositivo possono anche essere memorizzati e letti dati, per esempio cookie.',
    loadOnce: 'Carica una volta',
    allowAlways: 'Consenti sempre {service}',
    deleted: 'Eliminato dal tuo dispositivo: {items}.',
    kept: 'Non è stato possibile eliminare da qui: {items}.',
    keptHow: 'Puoi eliminarlo nelle impostazioni del browser.',
    reload: 'Ricarica la pagina per fermare ciò che è già in esecuzione.',
    reloadNow: 'Ricarica',
};

export { texts as default };
//# sourceMappingURL=it.js.map
