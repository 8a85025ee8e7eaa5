/**
 * A news site's page about an article, as a browser saves it: what says who wrote it in the page's head, styles, scripts,
 * a notice of cookies, menus, sharing, links to other articles within the text and below it, comments, a foot.
 */
export function newsPage(article: string): string {
  const [title = '', ...lines] = article.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map(
    (line, at) => `<p class="c-body__text">${escaped(line)}</p>${between(at)}`,
  );
  return `<!DOCTYPE html>
<!-- saved from url=(0044)https://journal.example/monde/2023/03/25/minsk -->
<html lang="fr" class="no-js"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>${escaped(title)} | Le Journal</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Le Journal">
<link rel="canonical" href="https://journal.example/monde/2023/03/25/minsk">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2023-03-25T18:40:00+01:00',
    author: [{ '@type': 'Person', name: 'Anne Martin' }],
    publisher: { '@type': 'Organization', name: 'Le Journal' },
  })}</script>
<style>${styles}</style><script>${script}</script></head>
<body class="article-page"><div id="cookie-consent" role="dialog" aria-modal="true"><h2>Votre vie privée nous importe</h2><p>Avec nos 912 partenaires, nous utilisons des cookies pour mesurer l’audience, personnaliser les contenus et vous montrer des annonces.</p><button>Tout accepter</button><button>Continuer sans accepter</button></div>
<header class="site-header"><a class="logo" href="/"><svg viewBox="0 0 10 10"><path d="M0 0h10v10z"></path></svg></a><nav class="site-nav"><ul>${links('rubrique', 40)}</ul></nav></header>
<main id="main"><article class="c-article"><header class="c-article__header"><ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ol><h1 class="c-title">${escaped(title)}</h1><p class="c-byline">Par <a rel="author" href="/anne-martin">Anne Martin</a></p><time datetime="2023-03-25T18:40:00+01:00">Publié le 25 mars 2023 à 18 h 40</time><ul class="share-buttons">${links('partage', 6)}</ul></header>
<figure class="c-figure"><img src="./minsk_files/photo.jpg" alt="" style="width:100%"><figcaption>Une rue de la ville. <span class="credit">AFP</span></figcaption></figure>
<div class="c-body">${body.join('\n')}</div>
<div class="tags"><a href="/t/1">Géopolitique</a><a href="/t/2">Défense</a></div></article>
<aside class="sidebar"><h2>Les plus lus</h2><ol>${links('lu', 10)}</ol></aside>
<section class="related"><h2>Sur le même sujet</h2>${teasers}</section>
<section id="comments" class="comments"><h2>Commentaires</h2>${comments}</section></main>
<footer class="site-footer"><ul>${links('pied', 40)}</ul><p>© Le Journal 2023. Tous droits réservés.</p></footer>
<script>${script}</script></body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const times = (count: number, of: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join('');

const links = (kind: string, count: number): string =>
  times(count, (n) => `<li class="menu-item"><a href="/${kind}/${n}">${kind} ${n}</a></li>`);

/** What the site puts between paragraphs. */
function between(at: number): string {
  if (at % 5 === 2) {
    return '<aside class="related-inline"><p>À lire aussi : <a href="/a">Ce que l’on sait des négociations</a></p></aside>';
  }
  return at % 5 === 4 ? '<div class="ad-slot" data-slot="inread"><span>Publicité</span></div>' : '';
}

const teasers = times(
  18,
  (n) =>
    `<div class="teaser"><a href="/monde/${n}"><img src="./minsk_files/${n}.jpg" alt=""><h3>Un autre titre de la rubrique, le numéro ${n}</h3></a><p>En quelques mots, ce que dit cet autre article du journal.</p></div>`,
);

const comments = times(
  8,
  (n) =>
    `<div class="comment"><span class="comment-author">Lectrice ${n}</span><p>Je ne suis pas d’accord avec ce qui est écrit ici, et je le dis.</p></div>`,
);

const styles = times(
  300,
  (n) => `.c-${n}__part>a:hover{margin:${n % 9}px auto;color:#${100 + n};transition:all .2s}`,
);

const script = times(
  200,
  (n) => `window.q${n}=function(e,t){if(e<t&&t>0){return e.push({id:${n},on:"view"})}return null};`,
);
