/**
 * Lines that news pages put within their articles, in French and English: links to other articles, buttons
 * for sharing, invitations to subscribe, notices of cookies and advertisements. Only short lines count:
 * a sentence that begins alike is the article's own.
 */
const MOST_LETTERS = 140;

const beginnings = [
  'à lire aussi',
  'lire aussi',
  'lire également',
  'à lire également',
  'lire la suite',
  'voir aussi',
  'à voir aussi',
  'sur le même sujet',
  'pour aller plus loin :',
  'read also',
  'read more',
  'also read',
  'related:',
  'related articles',
  'see also:',
  'recommended for you',
  'partager cet article',
  'partager sur',
  'partagez',
  'share this',
  'share on',
  'suivez-nous',
  'suivez les sujets',
  'follow us',
  'abonnez-vous',
  'déjà abonné',
  's’abonner pour',
  "s'abonner pour",
  'cet article est réservé',
  'il vous reste',
  'subscribe to',
  'subscribe now',
  'already a subscriber',
  'sign up for',
  'inscrivez-vous à',
  'newsletter',
  'recevez chaque',
  'temps de lecture',
  'mots-clés',
  'tags:',
  'votre vie privée',
  'nous utilisons des cookies',
  'we use cookies',
  'accepter les cookies',
  'accept cookies',
  'tous droits réservés',
  'all rights reserved',
  'la suite après cette publicité',
  'story continues below',
  'article continues after',
];

const wholes: ReadonlySet<string> = new Set([
  'partager',
  'share',
  'tweet',
  'tweeter',
  'facebook',
  'twitter',
  'linkedin',
  'whatsapp',
  'email',
  'e-mail',
  'imprimer',
  'print',
  'copier le lien',
  'copy link',
  'commentaires',
  'comments',
  'commenter',
  'réagir',
  'publicité',
  'advertisement',
  'tout accepter',
  'continuer sans accepter',
  'gérer les cookies',
  'mentions légales',
  'print this article',
  'send to a friend',
  'envoyer par e-mail',
  'aller au contenu',
  'aller au contenu principal',
  'skip to content',
  'skip to main content',
  'les plus lus',
  'most read',
  'loading...',
  'loading…',
  'chargement…',
  'voir plus',
  'see more',
  's’abonner',
  "s'abonner",
  'subscribe',
  'cookies',
  'menu',
]);

/** Whether a line is of the kind that pages put around and between an article's own. */
export function looksLikeBoilerplate(line: string): boolean {
  if (line.length > MOST_LETTERS) return false;
  const plain = line.trim().toLowerCase();
  if (wholes.has(plain.replace(/\s?[:.(]?\s?\d{0,5}\)?$/, ''))) return true;
  if (isTrail(plain) || isStamp(plain)) return true;
  return beginnings.some(
    (beginning) => plain.startsWith(beginning) && !/\p{L}/u.test(plain.charAt(beginning.length)),
  );
}

/** The way to a page through its site: "Accueil > Monde > Asie". */
const isTrail = (line: string): boolean => (line.match(/\S [>›] \S/g) ?? []).length >= 2;

/** When a page was published or changed; a sentence that begins so has its full stop. */
const isStamp = (line: string): boolean =>
  /^(?:publié|mis à jour|modifié|published|updated|posted) .*\d/.test(line) && !/[.!?]$/.test(line);
