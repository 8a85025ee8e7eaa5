import { HASH_SEED, mixWord } from '../gazetteer/fold.ts';

/**
 * Classes of French and English words that tell what a name beside them is. The tagger learns from
 * French text alone; these classes are what it learns that holds in English as well.
 */
const words = {
  /** "à Minsk", "near Minsk": before a place, seldom before a person. */
  locative: `à a en dans vers depuis jusqu jusque près hors via in at near from outside inside around across throughout within to into toward towards between entre sous over`,
  /** "de Minsk", "of Minsk": before anything. */
  genitive: `de du des d of`,
  article: `le la les l un une the an`,
  contraction: `au aux`,
  and: `et ou and or y ainsi`,
  by: `par by avec with pour for contre against selon chez sur on about`,
  /** "le président Macron", "Mr Smith". */
  title: `m mm mme mlle monsieur madame docteur dr maître me mr mrs ms miss sir lord lady prince princesse princess roi king queen reine pape pope président présidente president ministre minister sénateur sénatrice senator député députée général general colonel capitaine captain lieutenant sergent sergeant commandant maire mayor gouverneur governor chancelier chancelière chancellor chef premier prime secrétaire secretary professeur professor prof cardinal évêque archevêque bishop archbishop juge judge procureur attorney ambassadeur ambassador directeur directrice director porte-parole spokesman spokeswoman spokesperson leader coach entraîneur sélectionneur joueur joueuse player acteur actrice actor actress chanteur chanteuse singer écrivain auteur author journaliste journalist cycliste coureur pilote avocat avocate lawyer candidat candidate representative rep congressman congresswoman chairman officer commissioner cheikh sheikh ayatollah imam rabbi frère frères fils fille père mère épouse mari wife husband son daughter brother sister veuve`,
  /** "a déclaré Macron", "said Smith". */
  says: `dit déclaré déclare annoncé annonce affirmé affirme expliqué explique indiqué ajouté ajoute précisé estimé réagi tweeté said says told added stated explained announced declared wrote commented noted warned`,
  /** Parts of a person's name. */
  particle: `ben bin ibn von van der den el al della di da dos das mac`,
  /** "ville de", "province of": before a place's name, and often part of it. */
  geoHead: `ville ville-état commune village hameau quartier arrondissement canton département departement province région region état etat pays royaume république republique territoire district comté comte county city town village state country republic kingdom territory municipality municipalité capitale capital port île ile îles archipel island islands isle isles lac lake fleuve rivière river mer sea océan ocean golfe gulf baie bay détroit strait mont monts mount mountain mountains montagne massif col vallée valley désert desert plaine plateau péninsule peninsula presqu cap cape côte coast forêt forest delta oblast raïon préfecture prefecture gouvernorat governorate wilaya banlieue suburb agglomération métropole borough parish frontière border sud nord est ouest north south east west northern southern eastern western central centre`,
  /** Buildings and streets: places of their own. */
  siteHead: `place rue avenue boulevard quai pont tour gare aéroport aeroport aérodrome stade palais château chateau parc jardin square street road avenue bridge station airport stadium palace castle park tower tunnel plage beach camp base autoroute route porte camping ferme farm mosquée mosque église church cathédrale cathedral basilique synagogue temple hôtel hotel prison barrage centrale circuit hippodrome théâtre theatre musée museum cimetière monument mémorial memorial zoo`,
  /** Begins or ends the name of an organisation. */
  orgHead: `université universite university college collège lycée école ecole school institut institute académie academy hôpital hopital hospital clinic clinique ministère ministere ministry ministries department dept agence agency association fédération federation confédération confederation union union unions syndicat parti party club olympique fc racing stade sporting united rangers rovers wanderers comité committee commission conseil council cour court tribunal parlement parliament assemblée assembly sénat senate congrès congress chambre chamber banque bank société societe company companies inc corp corporation ltd llc plc groupe group compagnie airlines airways air radio télévision television tv journal news times post tribune herald gazette guardian telegraph express magazine review press agence broadcasting network fondation foundation fund fonds organisation organization authority autorité bureau office service services center centre centers laboratoire laboratory laboratories labs armée army navy force forces police gendarmerie brigade front mouvement movement ligue league team équipe équipes coalition alliance église orchestra orchestre festival championship championnat coupe cup tournoi tournament open grand prix marathon tour trophée jeux games olympics traité treaty accord accords convention protocol protocole loi law act prix award awards museum society trust board administration development health agriculture affairs defense defence research program programme project projet system systems`,
  direction: `sud nord est ouest north south east west northern southern eastern western central centre nord-est nord-ouest sud-est sud-ouest northeast northwest southeast southwest`,
  month: `janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre january february march april may june july august september october november december jan feb aug sept oct nov dec`,
  day: `lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday`,
  pronoun: `il elle ils elles on nous vous je tu ce cela ceci cette ces celui celle he she it they we you i this that these those his her its their our your my there here ici là`,
  /** Small words that begin sentences. */
  starter: `lors après avant pendant depuis selon alors ainsi mais or donc car si comme quand lorsque puis enfin cependant toutefois néanmoins pourtant outre malgré plusieurs certains certaines tous toutes tout toute chaque aucun aucune deux trois quatre cinq six sept huit neuf dix parmi suite grâce face but if when while after before during since although though however because as so then also according meanwhile many some most all both each several no not yet still now today yesterday tomorrow why how what who where which`,
  copula: `est sont était étaient a ont avait avaient sera seront is are was were has have had will would could can may might`,
  moves: `rendu rendue arrivé arrivée parti revenu quitté rejoint visite visité situé située né née mort basé basée habite vit réside originaire habitant habitants born died based located lives live lived visit visited visiting arrived left residents resident flew traveled travelled moved`,
  newsAgency: `afp reuters ap interfax tass xinhua bbc cnn`,
} as const;

export type WordClass = keyof typeof words;

/** Classes beyond the listed words: found by the gazetteer's demonyms. */
export const DEMONYM_CLASS = 30;

const wordClasses = Object.keys(words) as WordClass[];

const classByHash = new Map<number, number>();
const alsoByHash = new Map<number, number>();

wordClasses.forEach((name, i) => {
  for (const word of words[name].split(/\s+/)) {
    const hash = mixWord(HASH_SEED, word, 0, word.length);
    if (classByHash.has(hash)) alsoByHash.set(hash, (alsoByHash.get(hash) ?? 0) | (1 << i));
    else classByHash.set(hash, i + 1);
    alsoByHash.set(hash, (alsoByHash.get(hash) ?? 0) | (1 << i));
  }
});

/** The first class that lists a word, counted from 1; 0 when none does. */
export const classOfWord = (hash: number): number => classByHash.get(hash) ?? 0;

const bitOf = (name: WordClass): number => 1 << wordClasses.indexOf(name);

/** Whether a word belongs to a class, several of which may list it. */
export function isOfClass(hash: number, name: WordClass): boolean {
  return ((alsoByHash.get(hash) ?? 0) & bitOf(name)) !== 0;
}

/** Words as the hashes that tokens carry, for looking up without making strings. */
export const hashesOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).map((word) => mixWord(HASH_SEED, word, 0, word.length)));

/** Small words that stand inside names: "Val de Marne", "Isle of Wight". */
const connectors = hashesOf(
  'de du des d la le les l en sur sous lès lez les et à aux au saint of the and del al el von van der da dos das di y ez es e ul ad az ash os as upon on',
);

export const isConnector = (hash: number): boolean => connectors.has(hash);

const arabicArticles = hashesOf('al el ad an ar as ash at az');

/** "al" of "al-Bab": small, and yet part of the name. */
export const isArabicArticle = (hash: number): boolean => arabicArticles.has(hash);
