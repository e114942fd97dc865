import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Sua privacidade',
  text: '{controller} utiliza cookies e tecnologias semelhantes. O que é necessário para o funcionamento do site está sempre ativo. Com o seu consentimento, eles também atendem às seguintes finalidades: {categories}. Você pode mudar sua escolha a qualquer momento.',
  site: 'Este site',
  list: '{0}, {1} e {2}',
  notice:
    '{controller} usa cookies e tecnologias semelhantes para as seguintes finalidades: {categories}. Você pode se opor a qualquer momento nas configurações.',
  providers: {
    one: 'Os dados são enviados a {count} fornecedor.',
    many: 'Os dados são enviados a {count} de fornecedores.',
    other: 'Os dados são enviados a {count} fornecedores.',
  },
  changed: 'O que este site solicita mudou desde a sua última escolha.',
  gpc: 'Pedido de oposição atendido',
  gpcText:
    'Seu navegador pede aos sites que não vendam nem compartilhem seus dados (Global Privacy Control). O que esse pedido abrange fica desativado, a menos que você o ative nas configurações.',
  accept: 'Aceitar todos',
  reject: 'Rejeitar todos',
  settings: 'Configurações',
  save: 'Salvar escolhas',
  close: 'Fechar',
  policy: 'Política de privacidade',
  settingsTitle: 'Configurações de privacidade',
  settingsText: 'Escolha o que este site pode usar. Nada muda até você salvar.',
  alwaysOn: 'Sempre ativos',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  servicePolicy: 'Política de privacidade do fornecedor',
  provider: 'Fornecedor',
  country: 'País',
  storage: 'O que fica armazenado no seu dispositivo',
  storageName: 'Nome',
  storageKind: 'Tipo',
  storagePurpose: 'Finalidade',
  duration: 'Duração',
  session: 'Até você fechar o navegador',
  setNow: 'agora no navegador',
  lastChoice: 'Sua última escolha: {date}, versão {version}',
  copy: 'Copiar registro',
  copied: 'Copiado',
  saved: 'Sua escolha foi salva.',
  choices: 'Suas opções de privacidade',
  categories: {
    necessary: {
      label: 'Estritamente necessários',
      purpose: 'Fazer o site funcionar: segurança, formulários, registro desta escolha.',
    },
    functional: { label: 'Funcionalidade', purpose: 'Lembrar suas preferências e oferecer recursos extras.' },
    analytics: { label: 'Estatísticas', purpose: 'Medir o uso do site para melhorá-lo.' },
    marketing: { label: 'Publicidade', purpose: 'Exibir anúncios e conteúdos de acordo com seus interesses.' },
  },
};

export default texts;
