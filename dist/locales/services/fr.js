const texts = {
    sends: 'Au chargement, votre adresse IP, l’adresse de ce site et des informations sur votre navigateur sont envoyées à : {provider}.',
    stores: 'Des données, comme des cookies, peuvent aussi être stockées sur votre appareil et y être lues.',
    loadOnce: 'Charger une fois',
    allowAlways: 'Toujours autoriser {service}',
    deleted: 'Supprimé de votre appareil : {items}.',
    kept: 'Impossible à supprimer d’ici : {items}.',
    keptHow: 'Vous pouvez le supprimer dans les paramètres de votre navigateur.',
    reload: 'Rechargez la page pour arrêter ce qui s’exécute déjà.',
    reloadNow: 'Recharger',
};

export { texts as default };
//# sourceMappingURL=fr.js.map
