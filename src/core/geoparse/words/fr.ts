import type { LanguageWords } from './word-lists.ts';

export const french: LanguageWords = {
  locative: 'à a en dans vers depuis jusqu jusque près hors via entre sous',
  genitive: 'de du des d',
  article: 'le la les l un une',
  contraction: 'au aux',
  and: 'et ou ainsi',
  by: 'par avec pour contre selon chez sur',
  title:
    'm mm mme mlle me monsieur madame docteur dr maître prince princesse roi reine pape président présidente ministre sénateur sénatrice député députée général colonel capitaine lieutenant sergent commandant maire gouverneur chancelier chancelière chef premier secrétaire professeur cardinal évêque archevêque juge procureur ambassadeur directeur directrice leader entraîneur sélectionneur joueur joueuse acteur actrice chanteur chanteuse écrivain auteur journaliste cycliste coureur pilote avocat avocate candidat candidate cheikh ayatollah imam frère frères fils fille père mère épouse mari veuve',
  says: 'dit déclaré déclare annoncé annonce affirmé affirme expliqué explique indiqué ajouté ajoute précisé estimé réagi tweeté',
  geoHead: 'central centre',
  siteHead:
    'place rue avenue boulevard quai pont tour gare aéroport aérodrome stade palais château parc jardin square plage camp base autoroute route porte camping ferme mosquée église cathédrale basilique temple hôtel prison barrage centrale circuit hippodrome théâtre musée cimetière monument mémorial zoo',
  orgHead:
    'université collège lycée école institut académie hôpital clinique ministère ministères agence association fédération confédération union unions syndicat parti club olympique fc stade comité commission conseil cour tribunal parlement assemblée sénat congrès chambre banque société groupe compagnie radio télévision tv journal tribune express magazine agence fondation fonds organisation autorité bureau service services laboratoire laboratoires armée force forces police gendarmerie brigade front mouvement ligue équipe équipes coalition alliance église orchestre festival championnat coupe tournoi grand prix marathon tour trophée jeux traité accord accords convention protocole loi administration agriculture programme projet',
  direction: 'sud nord est ouest central centre',
  month: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  day: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  pronoun: 'il elle ils elles on nous vous je tu ce cela ceci cette ces celui celle ici là',
  starter:
    'lors après avant pendant depuis selon alors ainsi mais or donc car si comme quand lorsque puis enfin cependant toutefois néanmoins pourtant outre malgré plusieurs certains certaines tous toutes tout toute chaque aucun aucune deux trois quatre cinq six sept huit neuf dix parmi suite grâce face',
  copula: 'est sont était étaient a ont avait avaient sera seront',
  moves:
    'rendu rendue arrivé arrivée parti revenu quitté rejoint visite visité situé située né née mort basé basée habite vit réside originaire habitant habitants',
  newsAgency: 'afp tass',
  regionNoun:
    'province région état département départements canton district comté comte préfecture gouvernorat wilaya oblast raïon territoire enclave exclave',
  cityNoun:
    'ville commune municipalité capitale cité port village localité hameau agglomération métropole',
  districtNoun: 'quartier arrondissement banlieue',
  countryNoun: 'pays nation royaume république',
  waterNoun: 'fleuve rivière lac mer océan golfe baie détroit',
  landNoun:
    'île îles archipel isle mont monts montagne massif col vallée désert plaine plateau péninsule presqu cap côte forêt delta frontière',
  spotNoun: 'station camp île',
  municipal: 'maire mairie habitants habitant habitante bourgmestre commissariat',
  stateOffice: 'gouverneur gouverneure sénateur sénatrice',
  stateHead:
    'président présidente chancelier chancelière roi reine émir ambassadeur ambassadrice ambassade',
  within: 'en dans au aux de du d',
  inside: 'en dans au aux à',
  origin: 'de du d originaire',
  onWater:
    'franchi franchir franchit franchissent traversé traverser traverse remonté remonter remonte descendu descendre descend longe longer chaviré chavirer navigue naviguer pont rive rives bord bords berge berges crue crues barrage pirogue bateau bateaux gué embouchure affluent péniche',
  kin: 'fils fille épouse frère sœur',
  noPlace: 'occident orient sud nord est ouest hamas',
  street: 'rue avenue boulevard',
  years: 'ans an',
  connector: 'de du des d la le les l en sur sous lès lez et à aux au saint',
};
