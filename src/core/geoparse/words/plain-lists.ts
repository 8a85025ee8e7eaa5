/** Lists of plain nouns and verbs: being in one of them alone tells nothing of what a word does in a sentence. */
export const plainLists = [
  /** "Paris laughed", "Lorraine a souri": what people and animals do, and hardly ever a place. */
  'bodily',
  /** "Milan, the dog, …": animals. */
  'creature',
  /** "Kent, the keeper, …": what one is in a game, on a stage, at work; no place is called so. */
  'player',
  /** "his coat", "ses clés": what somebody has. */
  'belonging',
  /** "Marines stormed", "Gales will": ordinary words that open sentences, though lists of spellings lack them. */
  'commonNoun',
  /** "a Norman font", "Male nurses": before a noun, what it is like. */
  'adjectival',
  /** "Viking", "Arab": in English texts peoples, before whatever small noun. */
  'formerPeople',
  /** "Turkey", "Champagne": what is eaten and drunk under a place's name; and what is said beside it. */
  'fare',
  'table',
  /** "a Labrador", "her Jersey": animals called after a place. */
  'breed',
  /** "Seat Toledo", "the Hyundai Santa Fe". */
  'carMaker',
  /** "Hope", "Independence": towns called after what is no thing. */
  'abstract',
  /** "La Montagne": what French newspapers are called besides. */
  'paperName',
  /** "publient", "titre": what newspapers do. */
  'publishing',
  /** "Casablanca is showing at the cinema". */
  'screened',
  /** "son consul", "its embassy": what a country has in others. */
  'consulate',
  /** "a rouvert l’aéroport de X": what a government does at home. */
  'ruling',
] as const;
