const texts = {
    sends: 'När detta laddas skickas din IP-adress, webbplatsens adress och uppgifter om din webbläsare till: {provider}.',
    stores: 'Uppgifter kan också lagras på din enhet, till exempel kakor, och läsas från den.',
    loadOnce: 'Ladda en gång',
    allowAlways: 'Tillåt alltid {service}',
    deleted: 'Raderat från din enhet: {items}.',
    kept: 'Kunde inte raderas härifrån: {items}.',
    keptHow: 'Du kan radera det i webbläsarens inställningar.',
    reload: 'Ladda om sidan för att stoppa det som redan körs.',
    reloadNow: 'Ladda om',
};

export { texts as default };
//# sourceMappingURL=sv.js.map
