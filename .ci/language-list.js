import { readdirSync } from 'node:fs';

const tagsIn = (folder) =>
  readdirSync(folder)
    .map((file) => /^([a-z]{2,3}(-\w+)?)\.ts$/.exec(file)?.[1])
    .filter(Boolean)
    .sort();

/** The tags of the languages in src/locales, and of those that the texts around a policy and around services are in. */
export const languages = tagsIn('src/locales');
export const policyLanguages = tagsIn('src/locales/policy');
export const serviceLanguages = tagsIn('src/locales/services');

/**
 * A Rollup plugin that replaces the modules which name every language, so that any bundler finds it, by a list of tags
 * and one address for all: a third of the bytes.
 *
 * @param addressOf JavaScript for the address of a file of the language `tag`, by what its name starts with
 */
export function languageList(addressOf) {
  const list = (name, tags, prefix) => {
    const others = tags.filter((tag) => tag !== 'en').join(' ');
    return `export const ${name} = {};
      for (const tag of '${others}'.split(' ')) ${name}[tag] = () => import(${addressOf(prefix)});`;
  };
  return {
    name: 'language-list',
    load: (id) => {
      if (/\/locales\/languages\.ts$/.test(id)) return list('LANGUAGES', languages, '');
      if (/\/locales\/policy\/languages\.ts$/.test(id)) return list('POLICY_LANGUAGES', policyLanguages, 'policy-');
      if (/\/locales\/services\/languages\.ts$/.test(id))
        return list('SERVICE_LANGUAGES', serviceLanguages, 'services-');
      return null;
    },
  };
}
