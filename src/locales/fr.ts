import type { Texts } from './texts.js';

const texts: Texts = {
  title: 'Votre vie privée',
  text: '{controller} utilise des cookies et des technologies similaires. Ce dont le site a besoin est toujours actif. Avec votre consentement, ils sont aussi utilisés pour les finalités suivantes\u00a0: {categories}. Vous pouvez modifier votre choix à tout moment.',
  site: 'Ce site',
  list: '{0}, {1} et {2}',
  notice:
    '{controller} utilise des cookies et des technologies similaires pour les finalités suivantes\u00a0: {categories}. Vous pouvez vous y opposer à tout moment dans les paramètres.',
  providers: {
    one: 'Des données sont transmises à {count} fournisseur.',
    many: 'Des données sont transmises à {count} de fournisseurs.',
    other: 'Des données sont transmises à {count} fournisseurs.',
  },
  changed: 'Ce que ce site vous demande a changé depuis votre dernier choix.',
  gpc: 'Demande d’opposition respectée',
  gpcText:
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos données (Global Privacy Control). Ce qui est concerné reste désactivé, sauf si vous l’activez dans les paramètres.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  settings: 'Paramètres',
  save: 'Enregistrer les choix',
  close: 'Fermer',
  policy: 'Politique de confidentialité',
  settingsTitle: 'Paramètres de confidentialité',
  settingsText: 'Choisissez ce que ce site peut utiliser. Rien ne change avant l’enregistrement.',
  alwaysOn: 'Toujours actif',
  services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
  servicePolicy: 'Politique de confidentialité du fournisseur',
  provider: 'Fournisseur',
  country: 'Pays',
  storage: 'Ce qui est stocké sur votre appareil',
  storageName: 'Nom',
  storageKind: 'Type',
  storagePurpose: 'Finalité',
  duration: 'Durée',
  session: 'Jusqu’à la fermeture du navigateur',
  setNow: 'présent en ce moment',
  lastChoice: 'Votre dernier choix\u00a0: {date}, version {version}',
  copy: 'Copier la preuve',
  copied: 'Copié',
  saved: 'Votre choix a été enregistré.',
  choices: 'Vos choix de confidentialité',
  categories: {
    necessary: {
      label: 'Strictement nécessaire',
      purpose: 'Fait fonctionner le site\u00a0: sécurité, formulaires, mémorisation de ce choix.',
    },
    functional: {
      label: 'Fonctionnalités',
      purpose: 'Mémorise vos préférences et offre des fonctions supplémentaires.',
    },
    analytics: { label: 'Statistiques', purpose: 'Mesure l’utilisation du site afin de l’améliorer.' },
    marketing: {
      label: 'Publicité',
      purpose: 'Affiche des publicités et des contenus adaptés à vos centres d’intérêt.',
    },
  },
};

export default texts;
