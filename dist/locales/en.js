const texts = {
    title: 'Your privacy',
    text: '{controller} uses cookies and similar technologies. What the site needs is always on. With your consent they also serve: {categories}. You can change your choice at any time.',
    site: 'This site',
    notice: '{controller} uses cookies and similar technologies for: {categories}. You can object at any time in the settings.',
    accept: 'Accept all',
    reject: 'Reject all',
    settings: 'Settings',
    save: 'Save choices',
    close: 'Close',
    policy: 'Privacy policy',
    settingsTitle: 'Privacy settings',
    settingsText: 'Choose what this site may use. Nothing changes before you save.',
    alwaysOn: 'Always on',
    services: 'Services ({count})',
    servicePolicy: 'Provider’s privacy policy',
    provider: 'Provider',
    country: 'Country',
    storage: 'What it stores on your device',
    storageName: 'Name',
    storageKind: 'Kind',
    storagePurpose: 'Purpose',
    duration: 'Duration',
    session: 'Until you close the browser',
    saved: 'Your choice has been saved.',
    categories: {
        necessary: {
            label: 'Strictly necessary',
            purpose: 'Makes the site work: security, forms, the memory of this choice.',
        },
        functional: { label: 'Functional', purpose: 'Remembers your preferences and offers extra features.' },
        analytics: { label: 'Statistics', purpose: 'Measures how the site is used, so that it can be improved.' },
        marketing: { label: 'Marketing', purpose: 'Shows advertising and content that fit your interests.' },
    },
};

export { texts as default };
//# sourceMappingURL=en.js.map
