const texts = {
    sends: 'Meta jitgħabba dan, l-indirizz IP tiegħek, l-indirizz ta’ dan is-sit u dettalji tal-brawżer tiegħek jintbagħtu lil: {provider}.',
    stores: 'Jista’ wkoll jaħżen data fuq l-apparat tiegħek, bħal cookies, u jaqraha.',
    loadOnce: 'Għabbi darba',
    allowAlways: 'Dejjem ippermetti {service}',
    deleted: 'Imħassar minn fuq l-apparat tiegħek: {items}.',
    kept: 'Ma setax jitħassar minn hawn: {items}.',
    keptHow: 'Tista’ tħassru fis-settings tal-brawżer tiegħek.',
    reload: 'Erġa’ għabbi l-paġna biex twaqqaf dak li diġà qed jaħdem.',
    reloadNow: 'Erġa’ għabbi',
};

export { texts as default };
//# sourceMappingURL=mt.js.map
