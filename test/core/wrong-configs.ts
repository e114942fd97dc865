// Configurations with one mistake each, and the three parts of the message that names it. The tests of the check and of
// a whole page share them.

export interface WrongConfig {
  readonly name: string;
  readonly config: unknown;
  /** Where the mistake is. */
  readonly path: string;
  /** What is there, as the message has it. */
  readonly found: string;
  readonly allowed: string;
}

const ID = 'text like ^[A-Za-z][\\w-]{0,39}$';
const MODE = 'text like ^(opt-in|opt-out|notice)$';
const VERSION = 'a whole number 0..999999999';
const HREF = 'text like ^(https?:|mailto:|[^:]*$|[^:]*[/?#])';
const RECEIVER = 'text like ^(https?:|[^:]+$|[^:]*[/?#])';
const GLOB = 'text like ^[^\\s;]*[^\\s;*][^\\s;]*$';
const KIND = 'text like ^(cookie|localStorage|sessionStorage|indexedDB|cache)$';
const DURATION = 'text like ^(session|P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?)$';
const DAYS = 'a whole number 1..400';
const FREE = 'an id that nothing else has';
const REQUIRED = 'true for necessary, false for all else';

const KEYS =
  'only version, mode, region, regions, categories, policy, incident, consentMode, layout, settings, gpc, secGpc, reload, texts, record';
const CATEGORY = 'only id, label, purpose, since, required, services';
const SERVICE = 'only id, label, purpose, since, provider, policy, country, storage';
const STORAGE = 'only kind, name, duration, purpose';

const DAY = 'text like ^\\d{4}-\\d\\d-\\d\\d$';
const INCIDENT = 'only date, what, impact, measures, advice, remedies, contact, href';

const AT_VERSION = 'policy.versions[0]';
const AT_CATEGORY = 'categories[0]';
const AT_SERVICE = 'categories[0].services[0]';
const AT_STORAGE = 'categories[0].services[0].storage[0]';

const all = (more: object): unknown => ({ categories: ['analytics'], ...more });
const category = (more: object): unknown => ({ categories: [{ id: 'analytics', ...more }] });
const service = (more: object): unknown => category({ services: [{ id: 'ga', ...more }] });
const storage = (more: object): unknown => service({ storage: [{ kind: 'cookie', name: '_ga*', ...more }] });

const newest = { version: 3, effective: '2026-11-01', change: 'minor', asks: 'notice' };
const version = (more: object, top: object = { version: 3 }): unknown =>
  all({ ...top, policy: { versions: [{ ...newest, ...more }] } });
const incident = (more: object): unknown =>
  all({
    incident: { date: '2026-11-01', what: 'w', impact: 'i', measures: 'm', advice: 'a', contact: 'c', ...more },
  });

type Row = readonly [name: string, config: unknown, path: string, found: string, allowed: string];

const rows: readonly Row[] = [
  ['nothing', undefined, 'configuration', 'undefined', 'an object'],
  ['null', null, 'configuration', 'null', 'an object'],
  ['a list', ['analytics'], 'configuration', '["analytics"]', 'an object'],
  ['text', 'analytics', 'configuration', '"analytics"', 'an object'],
  ['a number', 7, 'configuration', '7', 'an object'],
  ['true', true, 'configuration', 'true', 'an object'],

  ['an unknown key', all({ catgories: [] }), 'catgories', '[]', KEYS],
  [
    'an unknown signal of Google',
    all({ consentMode: { signals: { ads: 'analytics' } } }),
    'consentMode.signals.ads',
    '"analytics"',
    `only ${['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'].join(', ')}, functionality_storage, personalization_storage, security_storage`,
  ],
  [
    "a signal of Google on nobody's choice",
    all({ consentMode: { signals: { ad_storage: 'ads' } } }),
    'consentMode.signals.ad_storage',
    '"ads"',
    'only necessary, analytics',
  ],
  [
    'a state that is none',
    all({ consentMode: { regions: { US: 'on' } } }),
    'consentMode.regions.US',
    '"on"',
    'text like ^(granted|denied)$',
  ],
  ['text for true', all({ secGpc: 'true' }), 'secGpc', '"true"', 'true or false'],
  ['services outside of a category', all({ services: [{ id: 'ga' }] }), 'services', '[{"id":"ga"}]', KEYS],
  ['an unknown key of a category', category({ default: true }), `${AT_CATEGORY}.default`, 'true', CATEGORY],
  ['an unknown key of a service', service({ vendor: 'Ex' }), `${AT_SERVICE}.vendor`, '"Ex"', SERVICE],
  ['an unknown key of a storage item', storage({ expires: 1 }), `${AT_STORAGE}.expires`, '1', STORAGE],
  [
    'an unknown key of the policy',
    all({ policy: { url: '/' } }),
    'policy.url',
    '"/"',
    'only href, controller, versions',
  ],
  [
    'an unknown key of the record',
    all({ record: { days: 9 } }),
    'record.days',
    '9',
    'only name, domain, maxAge, sameSite, url, subject',
  ],

  ['a negative version', all({ version: -1 }), 'version', '-1', VERSION],
  ['a version with a decimal', all({ version: 1.5 }), 'version', '1.5', VERSION],
  ['a version in quotes', all({ version: '3' }), 'version', '"3"', VERSION],
  ['a version that is no number', all({ version: NaN }), 'version', 'NaN', VERSION],
  ['a version of a kind that JSON does not know', all({ version: 3n }), 'version', '3', VERSION],
  ['a version longer than a record holds', all({ version: 1e9 }), 'version', '1000000000', VERSION],
  ['a version of null', all({ version: null }), 'version', 'null', VERSION],
  ['an unknown mode', all({ mode: 'implied' }), 'mode', '"implied"', MODE],
  ['a mode in capitals', all({ mode: 'Opt-In' }), 'mode', '"Opt-In"', MODE],
  ['a mode that is a list', all({ mode: ['opt-in'] }), 'mode', '["opt-in"]', MODE],
  ['a region that is a number', all({ region: 49 }), 'region', '49', 'text like ^'],
  ['regions that are a list', all({ regions: ['US'] }), 'regions', '["US"]', 'an object'],
  ['an unknown mode of a region', all({ regions: { DE: 'opt-in', US: 'none' } }), 'regions.US', '"none"', MODE],

  ['a reload in words', all({ reload: 'yes' }), 'reload', '"yes"', 'true or false'],
  ['a reload that is an object', all({ reload: {} }), 'reload', '{}', 'true or false'],

  ['no categories', {}, 'categories', 'null', 'a list'],
  ['categories of null', { categories: null }, 'categories', 'null', 'a list'],
  ['categories in one text', { categories: 'analytics ads' }, 'categories', '"analytics ads"', 'a list'],
  ['categories by their names', { categories: { analytics: {} } }, 'categories', '{"analytics":{}}', 'a list'],
  ['a category that is null', { categories: [null] }, AT_CATEGORY, 'null', 'an object'],
  ['a category that is a number', { categories: ['ads', 5] }, 'categories[1]', '5', 'an object'],
  ['a category that is a list', { categories: [['ads']] }, AT_CATEGORY, '["ads"]', 'an object'],
  ['a category without an id', { categories: [{ label: 'Ads' }] }, `${AT_CATEGORY}.id`, 'undefined', ID],
  ['an empty id', { categories: [''] }, `${AT_CATEGORY}.id`, '""', ID],
  ['an id with a space', { categories: ['my ads'] }, `${AT_CATEGORY}.id`, '"my ads"', ID],
  ['an id with a dot', { categories: ['a.b'] }, `${AT_CATEGORY}.id`, '"a.b"', ID],
  ['an id with an exclamation mark', { categories: ['!ads'] }, `${AT_CATEGORY}.id`, '"!ads"', ID],
  ['an id of 41 characters', { categories: ['a'.repeat(41)] }, `${AT_CATEGORY}.id`, `"${'a'.repeat(41)}"`, ID],
  ['an id that is a number', category({ id: 1 }), `${AT_CATEGORY}.id`, '1', ID],
  ['an id that every object has', { categories: ['constructor'] }, `${AT_CATEGORY}.id`, '"constructor"', FREE],
  ['an empty label', category({ label: ' ' }), `${AT_CATEGORY}.label`, '" "', 'text'],
  ['a purpose that is a number', category({ purpose: 1 }), `${AT_CATEGORY}.purpose`, '1', 'text'],
  ['services that are no list', category({ services: {} }), `${AT_CATEGORY}.services`, '{}', 'a list'],

  ['a category twice', { categories: ['ads', { id: 'ads' }] }, 'categories[1].id', '"ads"', FREE],
  ['necessary twice', { categories: ['necessary', 'necessary'] }, 'categories[1].id', '"necessary"', FREE],
  ['a service with the id of its category', service({ id: 'analytics' }), `${AT_SERVICE}.id`, '"analytics"', FREE],
  ['a service with the id of necessary', service({ id: 'necessary' }), `${AT_SERVICE}.id`, '"necessary"', FREE],
  [
    'a service in two categories',
    {
      categories: [
        { id: 'analytics', services: [{ id: 'ga' }] },
        { id: 'ads', services: [{ id: 'pixel' }, { id: 'ga' }] },
      ],
    },
    'categories[1].services[1].id',
    '"ga"',
    FREE,
  ],

  [
    'R011: an optional category that is required',
    category({ required: true }),
    `${AT_CATEGORY}.required`,
    'true',
    REQUIRED,
  ],
  [
    'an optional category that is required in words',
    category({ required: 'yes' }),
    `${AT_CATEGORY}.required`,
    '"yes"',
    REQUIRED,
  ],
  [
    'necessary made optional',
    { categories: [{ id: 'necessary', required: false }] },
    `${AT_CATEGORY}.required`,
    'false',
    REQUIRED,
  ],
  ['R012: a service that is on from the start', service({ required: true }), `${AT_SERVICE}.required`, 'true', SERVICE],

  [
    'a category since a version that is to come',
    { version: 2, categories: [{ id: 'ads', since: 3 }] },
    `${AT_CATEGORY}.since`,
    '3',
    'at most the version, 2',
  ],
  [
    'a service since a version, without any',
    service({ since: 1 }),
    `${AT_SERVICE}.since`,
    '1',
    'at most the version, 0',
  ],
  ['a negative since', category({ since: -1 }), `${AT_CATEGORY}.since`, '-1', VERSION],

  ['a service that is text', category({ services: ['ga'] }), AT_SERVICE, '"ga"', 'an object'],
  ['a provider that is a number', service({ provider: 1 }), `${AT_SERVICE}.provider`, '1', 'text'],
  ['a country in lower case', service({ country: 'ie' }), `${AT_SERVICE}.country`, '"ie"', 'text like ^[A-Z]{2}$'],
  [
    'a country by its name',
    service({ country: 'Ireland' }),
    `${AT_SERVICE}.country`,
    '"Ireland"',
    'text like ^[A-Z]{2}$',
  ],
  [
    'a provider’s policy that is a script',
    service({ policy: 'javascript:alert(1)' }),
    `${AT_SERVICE}.policy`,
    '"javascript:alert(1)"',
    HREF,
  ],
  [
    'storage that is no list',
    service({ storage: { kind: 'cookie' } }),
    `${AT_SERVICE}.storage`,
    '{"kind":"cookie"}',
    'a list',
  ],
  ['a storage item that is text', service({ storage: ['_ga'] }), AT_STORAGE, '"_ga"', 'an object'],
  ['an unknown kind of storage', storage({ kind: 'file' }), `${AT_STORAGE}.kind`, '"file"', KIND],
  ['no kind of storage', storage({ kind: undefined }), `${AT_STORAGE}.kind`, 'undefined', KIND],
  ['a storage item without a name', storage({ name: undefined }), `${AT_STORAGE}.name`, 'undefined', GLOB],
  ['a glob for everything', storage({ name: '*' }), `${AT_STORAGE}.name`, '"*"', GLOB],
  ['a glob of stars alone', storage({ name: '**' }), `${AT_STORAGE}.name`, '"**"', GLOB],
  ['a glob with a space', storage({ name: '_ga *' }), `${AT_STORAGE}.name`, '"_ga *"', GLOB],
  ['an empty glob', storage({ name: '' }), `${AT_STORAGE}.name`, '""', GLOB],
  ['a duration in words', storage({ duration: '2 years' }), `${AT_STORAGE}.duration`, '"2 years"', DURATION],
  ['a duration of nothing', storage({ duration: 'P' }), `${AT_STORAGE}.duration`, '"P"', DURATION],
  ['a duration with nothing behind its T', storage({ duration: 'P1DT' }), `${AT_STORAGE}.duration`, '"P1DT"', DURATION],
  ['a duration that is a number', storage({ duration: 730 }), `${AT_STORAGE}.duration`, '730', DURATION],

  ['a policy that is a script', all({ policy: 'javascript:alert(1)' }), 'policy.href', '"javascript:alert(1)"', HREF],
  ['a policy that is data', all({ policy: { href: 'data:text/html,x' } }), 'policy.href', '"data:text/html,x"', HREF],
  [
    'a policy that is a script behind a space',
    all({ policy: ' javascript:x' }),
    'policy.href',
    '" javascript:x"',
    HREF,
  ],
  ['a policy of null', all({ policy: null }), 'policy', 'null', 'an object'],
  ['a controller that is an object', all({ policy: { controller: {} } }), 'policy.controller', '{}', 'text'],
  ['a text that is empty', all({ texts: { accept: '' } }), 'texts.accept', '""', 'text'],
  ['texts that are a list', all({ texts: ['Accept'] }), 'texts', '["Accept"]', 'an object'],

  ['versions that are no list', all({ policy: { versions: {} } }), 'policy.versions', '{}', 'a list'],
  [
    'a version that asks for something else',
    version({ asks: 'agree' }),
    `${AT_VERSION}.asks`,
    '"agree"',
    'text like ^(nothing|notice|acknowledge|consent)$',
  ],
  ['a version without a day', version({ effective: undefined }), `${AT_VERSION}.effective`, 'undefined', DAY],
  ['a day that there is not', version({ effective: '2026-02-30' }), `${AT_VERSION}.effective`, '"2026-02-30"', DAY],
  ['a hash that is none', version({ sha256: 'abc' }), `${AT_VERSION}.sha256`, '"abc"', 'text like ^[\\da-f]{64}$'],
  [
    'versions of another number than the configuration',
    version({}, { version: 2 }),
    'version',
    '2',
    'a whole number 3..3',
  ],
  [
    'versions that do not fall',
    all({ version: 3, policy: { versions: [3, 4].map((one) => ({ ...newest, version: one })) } }),
    'policy.versions[1].version',
    '4',
    'a whole number 0..2',
  ],
  ['R151: an incident without advice', incident({ advice: undefined }), 'incident.advice', 'undefined', 'text'],
  ['R151: an incident on no day', incident({ date: '2026-13-01' }), 'incident.date', '"2026-13-01"', DAY],
  ['R151: an incident with what is not told', incident({ agree: true }), 'incident.agree', 'true', INCIDENT],

  ['a record of text', all({ record: 'privacy' }), 'record', '"privacy"', 'an object'],
  [
    'a record name with a space',
    all({ record: { name: 'my choice' } }),
    'record.name',
    '"my choice"',
    'text like ^[\\w-]{1,64}$',
  ],
  [
    'a domain with a port',
    all({ record: { domain: 'ex.com:80' } }),
    'record.domain',
    '"ex.com:80"',
    'text like ^[\\w-]+(\\.[\\w-]+)*$',
  ],
  ['a record kept for no time', all({ record: { maxAge: 0 } }), 'record.maxAge', '0', DAYS],
  ['a record kept for less than no time', all({ record: { maxAge: -30 } }), 'record.maxAge', '-30', DAYS],
  ['R057: a record kept for more than 400 days', all({ record: { maxAge: 401 } }), 'record.maxAge', '401', DAYS],
  [
    'receipts posted to a script',
    all({ record: { url: 'javascript:alert(1)' } }),
    'record.url',
    '"javascript:alert(1)"',
    RECEIVER,
  ],
  ['receipts sent by mail', all({ record: { url: 'mailto:a@b.c' } }), 'record.url', '"mailto:a@b.c"', RECEIVER],
  ['receipts posted to nowhere', all({ record: { url: '' } }), 'record.url', '""', RECEIVER],
  [
    'R055: a subject that is switched off in words',
    all({ record: { subject: 'no' } }),
    'record.subject',
    '"no"',
    'true or false',
  ],
  ['a record kept for a duration', all({ record: { maxAge: 'P6M' } }), 'record.maxAge', '"P6M"', DAYS],
  [
    'an unknown SameSite',
    all({ record: { sameSite: 'lax' } }),
    'record.sameSite',
    '"lax"',
    'text like ^(Lax|Strict|None)$',
  ],
];

export const WRONG_CONFIGS: readonly WrongConfig[] = rows.map(([name, config, path, found, allowed]) => ({
  name,
  config,
  path,
  found,
  allowed,
}));
