/**
 * What each piece of evidence is worth, on the scale of a settlement's log10 of people: a town a
 * hundred times as large needs two points of evidence to be beaten. Tuned on the development
 * documents and on the project's own probes.
 */
export const weights = {
  /** The share of the text's other places that lie in the country; a few say less than many. */
  country: 3.2,
  countryShrink: 1.2,
  /** Other places of the text in the same region; full from about this much weight. */
  region: 2,
  regionScale: 0.6,
  /** Other places of the text close by, falling with the distance. */
  near: 2.4,
  nearKm: 80,
  nearScale: 0.6,
  /** The most that these say for a small namesake of a great city of which the text names no surroundings. */
  unvouched: 0.7,
  /** What one mention of a name says, for the others; less for those before it. */
  carried: 0.8,
  carriedBack: 0.4,
  mostCarried: 5,
  /** "Brest (Biélorussie)", "Brest, en Biélorussie", "Brest, in Belarus". */
  stated: 12,
  /** "Springfield, Missouri". */
  beside: 6,
  /** "Brest en Biélorussie", "Springfield in Missouri". */
  inside: 4,
  /** "le port d'Odessa", "the Springfield of Missouri". */
  of: 2,
  /** "Saint-Denis, près de Paris". */
  closeTo: 5,
  /** "Trains between Boston and Portland": no farther than trains go. */
  landWay: 2.5,
  /** Being what another name lies in. */
  contains: 1.6,
  /** "Dublin, en Géorgie": of the container's readings the best known holds no place of the name. */
  only: 2.5,
  siblings: 1.2,
  /** "Washington and Oregon": beside what is a state for sure. */
  siblingStates: 2,
  /** "Spain and Seville", "in Georgia, Atlanta": a country or region, and what lies in it. */
  mates: 4,
  holds: 3,
  /** "la province de Luxembourg", "Washington state". */
  sort: 6,
  /** "la province belge de Luxembourg": in that country. */
  people: 2,
  /** A people in the same sentence. */
  peopleBeside: 1.2,
  /** And what acts in its name: "the Italian minister". */
  officialBeside: 2,
  /** A word for the sort that stands less close. */
  sortLoose: 2.2,
  /** "chaviré sur le Niger": a river, by what is done on it. */
  water: 6,
  /** "la Gambie était basse", "the Delaware carries": a river, by what rivers do, or by its article. */
  river: 9,
  /** Athens and Henderson County: of the namesakes of both, the town lies in the county. */
  county: 3,
  /** "Alexandria police": a town, and more likely one of the paper's readers. */
  town: 1.2,
  local: 2.2,
  /** "The Georgia Department of Transportation closed a bridge in Rome". */
  office: 2.5,
  /** "Spain has a consul in Cartagena": not in its own. */
  ownConsul: -6,
  /** "Cuba a rouvert l’aéroport de Santiago". */
  atHome: 4,
  /** "Washington warned": a capital, and no region of its name. */
  acting: 3,
  /** "Georgia beat Portugal": a country among countries, a state among its towns. */
  company: 1.5,
  /** The place that a name with two stood for last, and all that it did not stand for. */
  last: 1,
  unsaid: -8,
  /** "à Québec", "au Québec". */
  extent: 2,
  /** "à Grenade": a city that has a country's name. */
  cityNotCountry: 4,
  /** "Vienne" for "la Vienne". */
  articled: -3,
  listed: 3,
  /** "Seoul, Turin and Birmingham": the best known of the name. */
  worldwide: 2,
  /** Share of its weight that a name keeps as evidence where it only tells where someone is from, or is part of an organisation's name. */
  origin: 0.1,
  embedded: 0.8,
} as const;
