const texts = {
    sends: 'Beim Laden gehen Ihre IP-Adresse, die Adresse dieser Website und Angaben zu Ihrem Browser an: {provider}.',
    stores: 'Dabei können auch Daten auf Ihrem Gerät gespeichert und gelesen werden, zum Beispiel Cookies.',
    loadOnce: 'Einmal laden',
    allowAlways: '{service} immer erlauben',
    deleted: 'Auf Ihrem Gerät gelöscht: {items}.',
    kept: 'Von hier aus nicht zu löschen: {items}.',
    keptHow: 'Sie können es in den Einstellungen Ihres Browsers löschen.',
    reload: 'Laden Sie die Seite neu, um zu beenden, was schon läuft.',
    reloadNow: 'Neu laden',
};

export { texts as default };
//# sourceMappingURL=de.js.map
