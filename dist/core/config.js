/** The category that needs no consent (ePrivacy Directive Art. 5(3), second sentence). */
const NECESSARY = 'necessary';
/** The ids that the visitor decides on: every category but `necessary`, each followed by its services. */
function optionalIds(config) {
    return config.categories.flatMap(({ id, services }) => (id === NECESSARY ? [] : [id, ...services.map((s) => s.id)]));
}

export { NECESSARY, optionalIds };
//# sourceMappingURL=config.js.map
