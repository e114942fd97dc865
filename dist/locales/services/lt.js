const texts = {
    sends: 'Įkeliant jūsų IP adresas, šios svetainės adresas ir duomenys apie jūsų naršyklę siunčiami gavėjui: {provider}.',
    stores: 'Jūsų įrenginyje taip pat gali būti saugomi ir iš jo skaitomi duomenys, pavyzdžiui, slapukai.',
    loadOnce: 'Įkelti vieną kartą',
    allowAlways: 'Visada leisti {service}',
    deleted: 'Ištrinta iš jūsų įrenginio: {items}.',
    kept: 'Iš čia ištrinti nepavyko: {items}.',
    keptHow: 'Tai galite ištrinti naršyklės nustatymuose.',
    reload: 'Įkelkite puslapį iš naujo, kad sustabdytumėte tai, kas jau veikia.',
    reloadNow: 'Įkelti iš naujo',
};

export { texts as default };
//# sourceMappingURL=lt.js.map
