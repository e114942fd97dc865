import { NECESSARY } from '../../core/config.js';
import { onlyKnown } from './only-known.js';
import { nameOf } from '../words.js';

// Not what the id of a service can be.
const CONTROLLER = 'party:controller';
const AUTHORITY = 'party:authority';
/**
 * A consent receipt in the structure of ISO/IEC TS 27560:2023: header, processing, parties and events. Each optional
 * category that was decided on is a purpose, and its services with a provider are recipients. It tells of the moment of
 * the record: a grant that has lapsed since was given all the same, and of a purpose or service that is another since
 * then (`since`) nothing but the id is known.
 *
 * Nothing is made up, so a receipt is short of what the standard wants and no browser knows: an id of the visitor
 * (`pii_principal_id`), kinds of data (`pii_information`), places of storage, jurisdiction, how to withdraw, and how long
 * recipients keep data; the periods are those on the visitor's device. A site that knows them can add them. Beyond the
 * standard are `storage`, `notice_hash` (of the question, not the policy), `indication_method`, and the ids in an event.
 */
function consentReceipt({ id, record, config, policy = {} }) {
    const { choices, version, language } = record;
    const { title, url = config.policy.href, version: policyVersion, sha256, authority } = policy;
    const { controller = config.policy.controller ? { name: config.policy.controller } : undefined } = policy;
    const isAsItWas = ({ since = 0 }) => since <= version;
    const asked = config.categories
        .filter((category) => category.id !== NECESSARY && choices[category.id])
        .map((category) => ({
        category,
        services: category.services.filter((one) => choices[one.id] && isAsItWas(category) && isAsItWas(one)),
    }));
    const isRecipient = ({ provider }) => !!provider && provider !== controller?.name;
    return onlyKnown({
        schema_version: 'ISO/IEC TS 27560:2023',
        record_id: id,
        receipt_id: id,
        pii_processing: onlyKnown({
            privacy_notice: onlyKnown({ title, url, version: policyVersion, sha256 }),
            language,
            purposes: asked.map(({ category, services }) => onlyKnown({
                purpose_id: category.id,
                ...(isAsItWas(category) && { purpose_name: category.label, purpose: category.purpose }),
                // Where a site may go ahead unless it is refused, consent is not what it builds on.
                lawful_basis: record.mode === 'opt-in' ? 'consent' : undefined,
                pii_controllers: controller && [CONTROLLER],
                services: services.map(nameOf),
                recipient_third_parties: services.filter(isRecipient).map((service) => service.id),
                authority_party: authority && AUTHORITY,
                storage: services.flatMap(storageOf),
            })),
        }),
        party_identification: [
            ...(controller ? [writeParty(CONTROLLER, 'PII controller', controller)] : []),
            ...(authority ? [writeParty(AUTHORITY, 'authority', authority)] : []),
            ...asked
                .flatMap(({ services }) => services)
                .filter(isRecipient)
                .map((one) => writeParty(one.id, 'third party', { name: one.provider, url: one.policy, country: one.country })),
        ],
        event: [...eventOf('granted', record, config), ...eventOf('denied', record, config)],
    });
}
const storageOf = ({ id, storage = [] }) => storage.map(({ name, kind, duration, purpose }) => onlyKnown({ service: id, name, kind, purpose, retention_period: duration }));
const writeParty = (id, role, { name, address, email, phone, url, country }) => onlyKnown({
    party_id: id,
    party_name: name,
    party_role: role,
    party_address: address,
    party_email: email,
    party_phone: phone,
    party_url: url,
    party_country: country,
});
/** What became of all that was answered in one way, if anything was. */
function eventOf(choice, record, config) {
    const { action, choices, hash, time } = record;
    const ids = Object.keys(choices).filter((id) => choices[id] === choice);
    const isPurpose = (id) => config.categories.some((category) => category.id === id);
    // A record does not keep which of them had been granted before.
    const refused = action === 'withdraw' ? 'withdrawn' : 'refused';
    if (ids.length === 0)
        return [];
    return [
        onlyKnown({
            event_time: time,
            validity_duration: `P${config.record.maxAge}D`,
            event_type: 'explicit',
            event_state: choice === 'granted' ? 'given' : refused,
            indication_method: action,
            notice_hash: hash,
            purposes: ids.filter(isPurpose),
            services: ids.filter((id) => !isPurpose(id)),
        }),
    ];
}

export { consentReceipt };
//# sourceMappingURL=receipt.js.map
