/** The category that needs no consent (ePrivacy Directive Art. 5(3), second sentence). */
const NECESSARY = 'necessary';
/** The ids that the visitor decides on: every category but `necessary`, each followed by its services. */
function optionalIds(config) {
    return config.categories.flatMap(({ id, services }) => (id === NECESSARY ? [] : [id, ...services.map((s) => s.id)]));
}
/** The ids that Global Privacy Control is about: those that the configuration names, and the services of its categories. */
function gpcIds({ categories, gpc }) {
    return categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)].filter((one) => gpc.includes(id) || gpc.includes(one)));
}

export { NECESSARY, gpcIds, optionalIds };
//# sourceMappingURL=config.js.map
