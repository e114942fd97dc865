const texts = {
    sends: 'Podczas wczytywania Twój adres IP, adres tej strony i dane o Twojej przeglądarce trafiają do odbiorcy: {provider}.',
    stores: 'Na Twoim urządzeniu mogą też być zapisywane i odczytywane dane, na przykład pliki cookie.',
    loadOnce: 'Wczytaj raz',
    allowAlways: 'Zawsze zezwalaj na {service}',
    deleted: 'Usunięto z Twojego urządzenia: {items}.',
    kept: 'Nie można było usunąć stąd: {items}.',
    keptHow: 'Możesz to usunąć w ustawieniach przeglądarki.',
    reload: 'Odśwież stronę, aby zatrzymać to, co już działa.',
    reloadNow: 'Odśwież',
};

export { texts as default };
//# sourceMappingURL=pl.js.map
