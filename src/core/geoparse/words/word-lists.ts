import { plainLists } from './plain-lists.ts';

/**
 * Classes of words that the tagger was trained with: their order is their number in its features, so
 * append none and move none without training it again.
 */
export const taggerClasses = [
  /** "à Minsk", "near Minsk": before a place, seldom before a person. */
  'locative',
  /** "de Minsk", "of Minsk": before anything. */
  'genitive',
  'article',
  'contraction',
  'and',
  'by',
  /** "le président Macron", "Mr Smith". */
  'title',
  /** "a déclaré Macron", "said Smith". */
  'says',
  /** Parts of a person's name. */
  'particle',
  /** "ville de", "province of": before a place's name, and often part of it. Made of the place nouns. */
  'geoHead',
  /** Buildings and streets: places of their own. */
  'siteHead',
  /** Begins or ends the name of an organisation. */
  'orgHead',
  'direction',
  'month',
  'day',
  'pronoun',
  /** Small words that begin sentences. */
  'starter',
  'copula',
  'moves',
  'newsAgency',
] as const;

const otherLists = [
  /** Nouns for places, by what sort of place they say. */
  'regionNoun',
  'cityNoun',
  /** "la capitale du Québec": of a country or a region. */
  'capitalNoun',
  /** A part of a town. */
  'districtNoun',
  'countryNoun',
  'waterNoun',
  /** Mountains, coasts, islands. */
  'landNoun',
  /** "station de X", "camp of X": said of a name without being part of it. */
  'spotNoun',
  /** What makes another place of a name when it stands behind: "Fraser Valley", "Bathurst Island". */
  'generic',
  /** Words of towns' and counties' names: what has one is no person. */
  'townWord',
  /** Nouns for people and what belongs to places: "a Joplin man", "Seattle police". */
  'localNoun',
  /** What towns have: "Alexandria police", "le maire de X", "Jordan Middle School". */
  'municipal',
  /** "New York Governor", "senator from Georgia": the state's. */
  'stateOffice',
  /** "le préfet du Nord", "les pompiers du Nord": a department's, whatever it is called. */
  'regionOffice',
  /** "president of Georgia": the country's. */
  'stateHead',
  /** "X in Y", "X, dans Y", "port of Y": ties a place to what it lies in. */
  'within',
  /** Of these, the ones that say so: "Brest, en Biélorussie". */
  'inside',
  /** "in upstate New York", "in neighbouring Lebanon": between them and the container. */
  'beforeContainer',
  /** "in Burton", "à Tours": before places, and hardly ever before people. */
  'standsIn',
  /** "the builder from Ohio": tells where someone is from, not where the text is. */
  'origin',
  /** What is done on rivers and lakes, and what stands on them: "franchi le Dniepr", "pont sur le Tage". */
  'onWater',
  /** What rivers do: "le Tarn déborde", "the Tigris rose". */
  'flowing',
  /** An article and a preposition in one: "du Rhin", "au Rhin". */
  'mergedArticle',
  /** "Washington Post", "Ohio State University": behind a place's name, these make it another's. */
  'takesOver',
  /** "Camden and Charlton counties". */
  'counties',
  'kin',
  /** More words of what is an organisation only in capitals, in a name: "Florida Highway Patrol". */
  'publicBody',
  /** "Washington-based". */
  'based',
  /** Capitals and directions that name no place by themselves. */
  'noPlace',
  'street',
  /** Of an age: "34 ans". */
  'years',
  /** Around a name that may stand for a government: "frontière avec X", "accord entre X et Y", "vol pour X". */
  'border',
  'dealing',
  'leaving',
  /** "demandé à Moscou", "asked Moscow". */
  'asking',
  'giving',
  /** "territoire de X": the place; "décision de X", "X's government": the power. */
  'land',
  'power',
  /** "explications de Pékin", "assurances from Tehran": what governments give in words. */
  'word',
  /** Verbs for what governments do, in all their forms; and to whom they do it. */
  'acting',
  'affecting',
  /** "allowing X to", "permettre à X de". */
  'letting',
  'auxiliary',
  /** What is said of places: "X compte 3 millions d'habitants". */
  'stating',
  'passive',
  /** What may stand between a name and its verb. */
  'adverb',
  /** "reached Goma", "bombardé Soumy": what armies, aid and storms do to places. */
  'reaching',
  /** "selon X": who speaks. */
  'accordingWord',
  /** "pressure on X", "sanctions from X": what one power lays on another. */
  'weighing',
  /** "expected from X". */
  'awaited',
  'fromWord',
  /** Behind a French verb: "hausse le ton". */
  'frenchObject',
  /** "passe par X": the way, and no doer. */
  'passing',
  'againstWord',
  'withWord',
  'betweenWord',
  'forWord',
  'toWord',
  /** "Russia sanctions", "Iran talks": what looks like a verb behind a name and is a noun. */
  'affair',
  /** What begins a verb's object: "rejects the offer". */
  'object',
  /** "les boulangers de X", "the elders of X": what places have, and hardly ever a person. */
  'placeThing',
  /** "le pont sur la Garonne": between what stands on a river and its name. */
  'onto',
  /** "Lima beans": called after a place, and no mention of it. */
  'goods',
  /** "ceux d'Oxford": stands for who was named before. */
  'thoseOf',
  /** "Nice, près de Monaco", "Troy, near Albany": what stands between neighbours. */
  'closeTo',
  /** "le film Casablanca", "Hurricane Florence": has a place's name, and is none. */
  'named',
  /** "face à Moscou". */
  'facing',
  /** "reste prudent", "remains cautious": said of a government. */
  'mood',
  /** "is said to have sold": tells of a doer. */
  'poised',
  /** "Alger, qui a …", "Seoul, which has …". */
  'relative',
  /** "Turkey was served": what is done to food. */
  'eaten',
  /** "Ohio National Guard", "Utah Symphony": an organisation that goes abroad. */
  'abroad',
  /** "en grève": before what is no town's name. */
  'beforeNoTown',
  /** "Mr. London", "Mme Nantes": before a person's name, whatever it is. */
  'courtesy',
  /** Of these, the ones that are written small: "maître Nantes". */
  'smallCourtesy',
  /** "de même que X", "ainsi que X": joins a name to others. */
  'likewise',
  'likewiseHead',
  /** Small words that stand inside names: "Val de Marne", "Isle of Wight". */
  'connector',
  /** "Athens, Greece, not Athens, Georgia": what follows is no list. */
  'denial',
  /** "ex-URSS": a hyphen's first half that leaves the name a place's. */
  'former',
  /** "Kent County Council". */
  'council',
  /** "a letter from Tehran", "une note adressée à Pékin": what goes between governments. */
  'message',
  /** "found Bolivia liable", "juge la Bolivie responsable": said of who acted. */
  'blamed',
  /** "FERRY SINKS OFF ZANZIBAR": in a headline, where something happens. */
  'off',
  /** "lycée", "tramway": what towns have, and countries hardly ever. */
  'townThing',
  /** "toi" of "Tais-toi": behind a hyphen, these tell a verb. */
  'ownPronoun',
  /** "that Lusaka cut …", "que Washington relève …": begins a clause with its own subject. */
  'clauseWord',
  /** "la famille Auch", "the Huntington family". */
  'household',
  /** "L’Yonne républicaine": what a newspaper is called after its region. */
  'paperWord',
  /** "originaire de X", "came from Y". */
  'coming',
  /** "two villages, X and Y": several, which are then named. */
  'towns',
  /** "the Norfolk coast": what regions have. */
  'wideThing',
  /** "on the Indian side", "du côté indien". */
  'side',
  /** "an hour from X", "à 30 km de Y": how far a place is. */
  'measure',
  /** "the residents of X", "les riverains de Y": of places alone, whatever they are called. */
  'inhabitants',
  /** "X was empty", "Y a été évacuée": said of places. */
  'laidWaste',
  /** "returned to X": what leads to a place. */
  'going',
  /** "looted X", "pillé X": done to places alone, whatever they are called. */
  'ravaging',
  /** "links X with Y", "relie X à Y": what joins two places. */
  'linking',
  /** "trains between X and Y": what goes over land, and what it goes on. */
  'landWay',
  /** "The liner left X for Y": what crosses seas. */
  'ship',
  /** "flights to X", "l'avion s'est posé à Y": what goes through the air, and how. */
  'airWay',
  /** "Le choléra gagne X", "fire reached Y": what gets to places, and to nobody. */
  'spreading',
  /** "une cantate de Bach", "a sonata by Brahms": what somebody made. */
  'work',
  /** "On jouera Tristan", "They sing Bach": what is done to a work. */
  'performing',
  /** "al" of "al-Bab": small, and yet part of the name. */
  'arabicArticle',
  /** "Nice est une ville": of these languages' copulas French's, and no "a". */
  'frenchCopula',
  /** "my", "sa": whose. */
  'possessive',
] as const;

export const wordLists = [...taggerClasses, ...otherLists, ...plainLists] as const;

export type WordList = (typeof wordLists)[number];

/** A language's words, list by list, parted by spaces. Accents and capitals do not matter. */
export type LanguageWords = Readonly<Partial<Record<WordList, string>>>;

/** Lists that other lists are part of, so that each word has one home. */
export const madeOf: Readonly<Partial<Record<WordList, readonly WordList[]>>> = {
  geoHead: [
    'regionNoun',
    'cityNoun',
    'capitalNoun',
    'districtNoun',
    'countryNoun',
    'waterNoun',
    'landNoun',
    'direction',
  ],
};
