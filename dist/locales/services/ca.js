const texts = {
    sends: 'En carregar-se, la vostra adreça IP, l’adreça d’aquest lloc web i dades del vostre navegador s’envien a: {provider}.',
    stores: 'També pot desar dades al vostre dispositiu, com ara galetes, i llegir-les.',
    loadOnce: 'Carrega una vegada',
    allowAlways: 'Permet sempre {service}',
    deleted: 'S’ha suprimit del vostre dispositiu: {items}.',
    kept: 'No s’ha pogut suprimir des d’aquí: {items}.',
    keptHow: 'Ho podeu suprimir a la configuració del navegador.',
    reload: 'Torneu a carregar la pàgina per aturar el que ja s’executa.',
    reloadNow: 'Torna a carregar',
};

export { texts as default };
//# sourceMappingURL=ca.js.map
