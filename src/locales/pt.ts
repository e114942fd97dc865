import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'A sua privacidade',
  text: '{controller} utiliza cookies e tecnologias semelhantes. O que é necessário ao funcionamento do site está sempre ativo. Com o seu consentimento, são também utilizados para as seguintes finalidades: {categories}. Pode alterar a sua escolha a qualquer momento.',
  site: 'Este site',
  list: '{0}, {1} e {2}',
  notice:
    '{controller} utiliza cookies e tecnologias semelhantes para as seguintes finalidades: {categories}. Pode opor-se a qualquer momento nas definições.',
  providers: {
    one: 'Os dados são enviados a {count} fornecedor.',
    many: 'Os dados são enviados a {count} de fornecedores.',
    other: 'Os dados são enviados a {count} fornecedores.',
  },
  changed: 'O que este site pede mudou desde a sua última escolha.',
  gpc: 'Pedido de oposição respeitado',
  gpcText:
    'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). O que esse pedido abrange permanece desativado, a menos que o ative nas definições.',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  settings: 'Definições',
  save: 'Guardar escolhas',
  close: 'Fechar',
  policy: 'Política de privacidade',
  settingsTitle: 'Definições de privacidade',
  settingsText: 'Escolha o que este site pode utilizar. Nada muda até guardar.',
  alwaysOn: 'Sempre ativos',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  servicePolicy: 'Política de privacidade do fornecedor',
  provider: 'Fornecedor',
  country: 'País',
  storage: 'O que fica guardado no seu dispositivo',
  storageName: 'Nome',
  storageKind: 'Tipo',
  storagePurpose: 'Finalidade',
  duration: 'Duração',
  session: 'Até fechar o navegador',
  setNow: 'neste momento no navegador',
  lastChoice: 'A sua última escolha: {date}, versão {version}',
  copy: 'Copiar o registo',
  copied: 'Copiado',
  saved: 'A sua escolha foi guardada.',
  choices: 'As suas opções de privacidade',
  categories: {
    necessary: {
      label: 'Estritamente necessários',
      purpose: 'Funcionamento do site: segurança, formulários, registo desta escolha.',
    },
    functional: { label: 'Funcionalidade', purpose: 'Memorização das suas preferências e funções adicionais.' },
    analytics: { label: 'Estatística', purpose: 'Medição da utilização do site, para o melhorar.' },
    marketing: { label: 'Marketing', purpose: 'Publicidade e conteúdos adequados aos seus interesses.' },
  },
};

export default texts;
