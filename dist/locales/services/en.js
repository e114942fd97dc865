const texts = {
    sends: 'When this loads, your IP address, the address of this website and details of your browser go to: {provider}.',
    stores: 'It may also store data on your device, such as cookies, and read it.',
    loadOnce: 'Load once',
    allowAlways: 'Always allow {service}',
    deleted: 'Deleted on your device: {items}.',
    kept: 'Could not be deleted from here: {items}.',
    keptHow: 'You can delete it in your browser’s settings.',
    reload: 'Reload the page to stop what already runs.',
    reloadNow: 'Reload',
};

export { texts as default };
//# sourceMappingURL=en.js.map
