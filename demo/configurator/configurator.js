import { adviseConfig, advisePolicy } from './advise.js';
import { makeConfig } from './make-config.js';
import { previewPage } from './preview.js';
import { SNIPPETS } from './write-snippet.js';

const [catalogue, template] = await Promise.all(
  [new URL('catalogue.json', import.meta.url), '/dist/templates/en.json'].map(async (file) =>
    (await window.fetch(file)).json(),
  ),
);

const LANGUAGES =
  'ar bg bn bs ca cs da de el es et fa fi fr ga he hi hr hu id is it ja ko lt lv mk mt nl no pl pt pt-BR ro ru sk sl sq sr sv th tr uk ur vi zh-Hans zh-Hant';

/** What is not said elsewhere in the form, in the words of who fills it in. */
const VARIABLES = {
  site: 'Name of the site',
  address: 'Postal address',
  email: 'E-mail address',
  phone: 'Telephone number',
  dpo: 'Data protection officer',
  dpoEmail: 'Their e-mail address',
  authority: 'Supervisory authority',
  authorityUrl: 'Its address',
  hosting: 'Who hosts the site',
  mailService: 'Who sends its mail',
  delivery: 'Who delivers',
  payment: 'Who takes payments',
  thirdCountries: 'Countries outside the EU that data goes to',
  logDays: 'Days for which logs are kept',
  messageMonths: 'Months for which messages are kept',
  taxYears: 'Years for which bills are kept',
  proofYears: 'Years for which proof of consent is kept',
  childAge: 'Age from which consent is possible',
  noticeDays: 'Days in which changes are announced',
};

const form = document.querySelector('.configurator form');
const find = (selector) => document.querySelector(`.configurator ${selector}`);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const radio = (name, value, isChecked) =>
  make('label', {}, make('input', { type: 'radio', name, value, checked: isChecked }), ` ${value}`);

function fillForm() {
  for (const tag of LANGUAGES.split(' ')) {
    const text = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    form.elements.lang.append(make('option', { value: tag, lang: tag, text }));
  }
  find('.services').append(...catalogue.map(offer));
  for (const [name, label] of Object.entries(VARIABLES)) {
    find('.variables').append(make('label', {}, `${label} `, make('input', { name: `policy-${name}` })));
  }
  find('.kinds').append(...Object.keys(SNIPPETS).map((kind, at) => radio('kind', kind, at === 0)));
}

/** One service: to be chosen, and once it is, to be put into another category. */
function offer(service) {
  const { id, label, category, source, compared } = service;
  const box = make('input', { type: 'checkbox', name: 'services', value: id });
  const select = make(
    'select',
    { name: `category-${id}` },
    ...['necessary', 'functional', 'analytics', 'marketing'].map((one) =>
      make('option', { text: one, selected: one === category }),
    ),
  );
  const more = make(
    'div',
    { className: 'more', hidden: true },
    make('label', {}, `Category of ${label} `, select),
    make(
      'p',
      { className: 'hint' },
      make('a', { href: source, rel: 'noreferrer', target: '_blank', textContent: `Source for ${label}` }),
      compared ? '' : ': not compared with it yet',
    ),
  );
  box.addEventListener('change', () => (more.hidden = !box.checked));
  return make('li', {}, make('label', { className: 'check' }, box, ` ${label}`), more);
}

function filter(wanted) {
  for (const item of find('.services').children) {
    item.hidden = !item.textContent.toLowerCase().includes(wanted) && !item.querySelector('input').checked;
  }
}

/** What the form says. */
function read() {
  const data = new window.FormData(form);
  const text = (name) => String(data.get(name) ?? '').trim();
  const services = data.getAll('services').map((id) => ({
    ...catalogue.find((service) => service.id === id),
    category: text(`category-${id}`),
  }));
  return {
    controller: text('controller'),
    policy: text('policy'),
    categories: data.getAll('categories'),
    own: { id: text('own-id'), label: text('own-label'), purpose: text('own-purpose') },
    services,
    layout: text('layout'),
    settings: text('settings'),
    theme: text('theme'),
    scheme: text('scheme'),
    lang: text('lang'),
    accept: text('accept'),
    reject: text('reject'),
    mode: text('mode'),
    maxAge: Number(data.get('maxAge')),
    variables: Object.fromEntries(
      Object.keys(VARIABLES)
        .map((name) => [name, text(`policy-${name}`)])
        .filter(([, value]) => value),
    ),
  };
}

const checked = (name) => document.querySelector(`[name="${name}"]:checked`).value;

function update() {
  const chosen = read();
  const { theme, services, lang, scheme, controller, maxAge } = chosen;
  const config = makeConfig(chosen);
  const variables = { ...chosen.variables, consentMonths: String(Math.round(maxAge / 30.4)) };
  const policy = { ...template, variables: { ...variables, ...(controller && { controller }) } };
  const made = { config, policy, theme, services };

  showAdvice(config, policy, chosen);
  find('.snippet').textContent = SNIPPETS[checked('kind')](made);
  find('.said').textContent = '';
  const page = previewPage(SNIPPETS['Script tag'](made), { view: checked('view'), lang, scheme, policy });
  // The same page again would begin anew for nothing.
  if (find('iframe').srcdoc !== page) find('iframe').srcdoc = page;
}

function showAdvice(config, policy, { lang, services }) {
  const advice = adviseConfig(config);
  if (lang !== 'en' && services.length > 0) {
    advice.push({ path: 'categories', found: 'English', advice: `names and purposes of services in ${lang}, too` });
  }
  const count = advice.length === 1 ? '1 thing' : `${advice.length} things`;
  find('.count').textContent = advice.length > 0 ? count : 'Nothing that can be seen from here.';
  find('.advice').replaceChildren(...advice.map(sayAdvice));
  const inPolicy = advisePolicy(policy, config);
  find('.policy-count').textContent = String(inPolicy.length);
  find('.policy-advice').replaceChildren(...inPolicy.map(sayAdvice));
}

const sayAdvice = ({ path, found, advice }) =>
  make('li', {}, make('code', { textContent: path }), found ? `: found “${found}”. ` : ': ', `Better: ${advice}`);

async function copy() {
  const text = find('.snippet').textContent;
  const done = await window.navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (!done) window.getSelection().selectAllChildren(find('.snippet'));
  find('.said').textContent = done ? 'Copied.' : 'Marked: copy it with the keyboard.';
}

fillForm();
update();
form.addEventListener('input', update);
find('.results').addEventListener('change', update);
find('.copy').addEventListener('click', copy);
form.elements.find.addEventListener('input', ({ target }) => filter(target.value.toLowerCase()));
