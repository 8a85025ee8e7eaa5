import { frenchVerbs } from '../../words/inflect.ts';
import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
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
    'province région état département départements canton district comté comte préfecture gouvernorat wilaya oblast voblast raïon territoire enclave exclave émirat',
  cityNoun: 'ville commune municipalité cité port village localité hameau agglomération métropole',
  capitalNoun: 'capitale',
  localNoun:
    'ingénieur ingénieure médecin infirmier infirmière boulanger boulangère boucher bouchère lycéen lycéenne étudiant étudiante retraité retraitée agriculteur agricultrice éleveur éleveuse viticulteur viticultrice vigneron vigneronne notaire pharmacien pharmacienne dentiste vétérinaire chimiste architecte menuisier plombier maçon apiculteur maraîcher maraîchère restaurateur hôtelier hôtelière libraire couple entreprise société coopérative brasserie laiterie fromagerie manufacture librairie carnaval foire kermesse',
  townWord: 'saint sainte pont port mont ville villeneuve château val',
  placeThing:
    'large yacks yaks chameaux dromadaires moutons vaches bœufs buffles marchands marchandes maîtres porteurs guides muletiers mulets caravaniers chasseurs charbonniers potiers chameliers piroguiers passeurs orpailleurs planteurs cultivateurs maraîchers bûcherons douaniers écoliers écolières moines anciens sages tentes huttes rizières vergers greniers moulins ruelles murs étals campements palmeraie palmeraies palmiers oasis jardins ânes chèvres troupeaux bergères porteuses lavandières veuves orphelins marins marin surfeurs dockers bateliers forgerons tisserands mineurs médecins infirmières institutrices instituteurs notables chefs puits caves halles halle douane garnison clinique dispensaire bazar souk barrage moulin abattoir gué digue embarcadère débarcadère ponton bac caserne cimetière collines hauteurs ciel piste bibliothèque piscine fanfare fonderie papeterie sucrerie patinoire cloches clocher crèche funiculaire téléphérique phare quais remparts maisons toits morts survivants familles bergers villages hameaux localités communes villes bourgades bourgade bourg étudiants lycéens usagers riverains électeurs ouvriers salariés banques cafés boutiques commerces magasins hôtels champs casernes faubourgs quartiers écoles hôpitaux églises mosquées marchés usines ports prisons enfants femmes boulangères pêcheuses route routes rue rues village hameau poste abords environs alentours sortie entrée centre marché gare aéroport base pont hôpital église mosquée école usine mine mines mairie bataille siège prise chute reprise libération ruines habitants villageois rescapés réfugiés déplacés gardes boulangers pêcheurs commerçants paysans banlieue nord sud est ouest autour',
  onto: 'sur',
  beforeNoTown: 'en des',
  smallCourtesy:
    'cher chère née monsieur madame maître docteur commissaire adjudant brigadier lieutenant caporal sergent major capitaine commandant colonel juge professeur',
  courtesy: 'cher chère m mm me mme mmes mlle monsieur madame messieurs mesdames',
  districtNoun: 'quartier arrondissement banlieue',
  countryNoun: 'pays nation royaume république',
  waterNoun: 'fleuve rivière lac mer océan golfe baie détroit',
  landNoun:
    'île îles archipel isle mont monts montagne massif col vallée désert plaine plateau péninsule presqu cap côte forêt delta frontière',
  spotNoun: 'station camp île',
  municipal: 'adjoint adjointe maire mairie habitants habitant habitante bourgmestre commissariat',
  stateOffice: 'gouverneur gouverneure sénateur sénatrice sénateurs',
  regionOffice:
    'préfet préfète préfecture pompiers gendarmes gendarmerie agriculteurs éleveurs député députée députés sénateur sénatrice sénateurs élus',
  stateHead:
    'ministre président présidente chancelier chancelière roi reine émir ambassadeur ambassadrice ambassade',
  within: 'en dans au aux de du d',
  inside: 'en dans au aux à',
  standsIn: 'à en dans près vers',
  origin: 'de du d originaire',
  onWater:
    'barges barge naviguent pagaie pagaient rame rament pêche pêchent pêcher pêché pêchait nage nagent nager baigne baignent baigner baignade tombé tombée plongé plongée descendent remontent longent traversent enjambe enjambent pêcheurs pêcheur bateliers mariniers franchi franchir franchit franchissent traversé traverser traverse remonté remonter remonte descendu descendre descend longe longer chaviré chavirer navigue naviguer pont rive rives bord bords berge berges crue crues barrage pirogue pirogues bateau bateaux gué embouchure affluent affluents péniche péniches nagé noyé noyée navigation débit lit ponts barrages vedette canoë kayak écluse écluses niveau niveaux confluence vallée delta source sources eaux',
  flowing:
    'naît arrose arrosait serpente serpentait lit déborde débordent débordait débordé débordera gèle gelé gelée coule coulait coulera monte montait monté montée descendu charrie charriait serpente inonde inondé inondée crue crues sec étiage décrue asséché jette jeta navigable envasé noyé noie noient inonde inondé submergé submerge emporté emporte charrie baisse bas basse haut haute',
  mergedArticle: 'du au des aux',
  kin: 'fils fille filles épouse époux frère frères sœur sœurs cousin cousine cousins cousines neveu nièce petit-fils jumeau jumelle jumeaux jumelles gendre belle-sœur',
  noPlace: 'qaïda occident orient sud nord est ouest centre hamas',
  message: 'lettre lettres note notes message messages courrier missive télégramme',
  blamed: 'responsable coupable redevable',
  townThing:
    'lycée collège université hôpital clinique tramway tram métro bus gare aéroport mairie rues rue cathédrale banlieue faubourgs ateliers quartiers périphérique rocade abords alentours remparts archevêque évêque',
  ownPronoun: 'toi vous nous moi lui leur je tu il elle on ils elles le la les y en',
  street: 'rue avenue boulevard',
  years: 'ans an',
  border: 'frontière frontières frontalier frontalière limite voisin voisine',
  dealing:
    'fer brouille querelle différend crise bisbille rupture duel escalade litige bras contentieux divorce relation relations diplomatiques accord accords guerre conflit traité coopération négociation négociations tension tensions pourparlers rapprochement détente alliance finale dialogue sommet match',
  leaving:
    'bateau bateaux navire trains cars bus autocar autocars ferry ferries vols avions sorti sortie sort sortait envole envolent envolé envolée décolle décollé embarquent partent décollent parti partie partis part quitte quitter embarque vol train avion',
  asking:
    'accordé accordée accordés accordées accorde accorder prête prêté prêtée prêtera prêter concédé réclame réclamé réclament réclamer exige exigé exigent demande demandé demander demandent acheté acheter achetés vendu vendue vendus vendues livré livrés livrée livrées fourni fournis fournie fournies reproché répondu promis proposé propos impose imposé imposer appelé ordonné',
  giving: 'fourni fournir fournit fournies livré livrer donné aide soutien',
  land: 'frontière frontières territoire territoires sol nord sud est ouest centre dehors invasion voisin voisins voisine part sein ville capitale région régions côte côtes île îles',
  power:
    'négociateur négociateurs attitude revirement réticence réticences ambition hésitation hésitations mécontentement inquiétude inquiétudes crainte craintes prudence fermeté intention intentions exigence exigences émissaire émissaires envoyé relations yeux silence colère ligne stratégie parole décision décisions patron président présidente présidents gouvernement gouvernements ministre ministres ministère armée armées capacité position dirigeant dirigeants leader leaders chef chefs roi reine ambassadeur ambassadeurs ambassade autorités politique demande menace menaces forces troupes soutien dépendant dépendante défense stratégiques diplomatie ambitions pression pressions réponse réaction refus aide intérêt intérêts offre proposition influence rôle veto',
  word: 'explication explications excuses garantie garanties engagement engagements concession concessions promesse promesses aveux démenti démentis silence attente attendent',
  acting: `${frenchVerbs('accept ralli indign soupçonn annul caus déplor fustig saisi entérin enterr bloqu limit gagn récus dépos démantel arrêt expi ratifi décrèt annex occup vis tranch instaur rappell rappel refus rejet exig demand accus menac condamn dénonc affirm propos invit convoqu expuls sanctionn déploy lanc attaqu bombard ripost réplique répliqu riposta estim jug espèr espér craign réclam revendiqu impos bloqu ferm suspend autoris ordonn envoi envoy livr appell appel insist ignor négoci sign ratifi adopt vot hésit renonc menac continu cess press pouss soulign confirm assur juge salu félicit critiqu plaid milit mobilis arm aid financ export import ouvr prépar souhait dépêch rest tent envisag accélér augment renforc écart évoqu retir particip intensifi réaffirm organis nomm règl abandonn tard multipli donn tolèr examin recommand march travaill jou cherch compt évacu compar gard hauss oppos gel')} rompt rompent rompra romprait rompu contredit contredisent réduit réduisent suspend suspendent nie nient niait niera niée exclut excluent abstient abstiennent abstenue consent consentent accepte acceptent acceptera accepté veut veulent voulait dit disent disait fait font doit doivent devra peut peuvent pourra met mettent promet promettent défend défendent répond répondent maintient maintiennent soutient soutiennent tient tiennent poursuit poursuivent craint craignent admet admettent prend prennent vend vendent perd perdent reçoit reçoivent choisit réagit agit fournit fournissent sort reconnaît reconnait reconnaissent interdit interdisent souscrit rejoint rejoignent possède possèdent mène mènent espère espèrent conduit détient produit construit entend entendent`,
  affecting: `garde surprend surprennent surpris poursuivre poursuit poursuivent ${frenchVerbs('consult alarm rassur vis irrit menac accus exaspér incit sanctionn arm critiqu condamn exhort appel pouss oblig dissuad attaqu isol press aid')} soutenir soutient soutenu convaincre convaincu rejoindre rejoint contraint contraindre`,
  letting: `interdire interdit interdisent interdite ordonner ordonne ordonnent ordonné demander demande demandent demandé ${frenchVerbs('autoris oblig pouss exhort appel forc invit incit aid press somm')} permettre permet permis permettant laisse laisser contraindre contraint convaincre`,
  auxiliary: 'a ont avait avaient aurait auraient aura auront va vont',
  stating:
    'exulte pleure respire tremble patiente proteste manifeste frissonne pavoise jubile faim soif froid chaud réveillé réveillée endormi endormie vidé vidée rempli remplie couvert couverte étendue enfoncée développé développée agrandi agrandie attire vibre grouille suffoque grelotte célèbre mange chante rit ressemble coule grandit vieillit rapporte figure regorge dispose bénéficie étend étendent trouve trouvent situe situent vide endort réveille remplit dresse transforme enfonce appelle appelait compose vend vendent visite est sont était étaient sera seront serait seraient compte comptent connaît connait abrite abritent subit souffre borde brûle tremble dort manque vit couvre compte traverse reste restent fête fêtent pleure pleurent enterre enterrent découvre borde bordent produit abritait attend',
  passive: 'été être',
  adverb:
    'longtemps l s se ne n y en la le les lui leur ainsi également aussi particulier elle elles il ils déjà encore non seulement aussitôt finalement toujours jamais désormais enfin donc pourtant quant officiellement',
  ravaging: `${frenchVerbs('frapp pill ravag saccag incendi dévast inond submerg bombard pilonn assiég survol évacu ras encercl ébranl épargn contourn balay secou')} ensevelit ensevelissent enseveli ensevelie dessert desservent desservait desservir envahit envahissent envahi envahie`,
  linking: `${frenchVerbs('reli raccord')} relient joint joignent reliant rejoint`,
  landWay:
    'train trains ter tgv autocar autocars car cars bus tram tramway autoroute route routes nationale tunnel pont cyclistes',
  ship: 'navire paquebot voilier cargo vapeur mâts pétrolier goélette frégate corvette brick yacht',
  passing:
    'arrive arrivent arrivé arrivée arrivait transite arriver passe passent passé passait passer passera passant transite transitent transité transiter voyage voyagé détour escale',
  likewise: 'que qu',
  likewiseHead: 'même ainsi',
  againstWord: 'par contre',
  withWord: 'avec',
  betweenWord: 'entre',
  forWord: 'pour',
  toWord: 'à au aux',
  reaching:
    'quittez quittons gagnez gagnons rejoignez rejoignons traversez visitez atteignez tombé tombée tombés tombées tombent tombaient pleuvent pleuvaient abattu abattue abattus abattues fonce marchent avancent roulent fouillé fouillent perquisitionné bouclé visé visée visent vise viser ciblé cible ciblent gagne gagnent menace menacent tient tiennent prend prennent reprend reprennent frappe frappent bombarde bombardent contourne balaye balayé frappé touché bombardé bombarde bombardent pilonné attaqué survolé quitté quitte quittent quitter rejoint rejoindre gagné gagner atteint atteindre repris reprendre pris prendre conquis libéré occupé occupe assiégé assiège encerclé encercle détruit dévasté inondé évacué évacuer fui fuient fuir traversé visité endommagé privé relie relient reçoit affronte accueille',
  accordingWord: 'selon',
  weighing: 'pression pressions sanctions embargo menaces',
  awaited: 'attendu attendue attendus attendues exigé exigée exigés exigées',
  frenchObject: 'le la les l un une des son sa ses leur leurs du aux',
  connector: 'de du des d la le les l en sur sous lès lez et à aux au saint',
  thoseOf: 'ceux celui celle celles',
  closeTo: 'près loin proche',
  relative: 'qui',
  named:
    'film films série feuilleton roman opéra comédie album chanson ouragan tempête cyclone typhon navire paquebot voilier prénom frégate sous-marin destroyer croiseur cuirassé chalutier porte-avions corvette goélette remorqueur patrouilleur',
  mood: 'prudent prudente inflexible muet muette sceptique intransigeant intransigeante vigilant vigilante hostile favorable opposé opposée prêt prête disposé disposée inquiet inquiète silencieux silencieuse furieux furieuse',
  facing: 'face',
  paperWord: 'républicain républicaine libéré libérée libre',
  household: 'famille familles clan dynastie fratrie',
  clauseWord: 'que qu si mais car quand lorsque lorsqu où dont donc puisque puisqu or comme',
  measure: 'km kilomètre kilomètres mille milles minute minutes heure heures lieue lieues',
  inhabitants: 'habitants habitantes habitant habitante riverains villageois administrés',
  laidWaste:
    'vide déserte désert désertée déserté bombardée bombardé pilonnée pilonné assiégée assiégé encerclée encerclé évacuée évacué libérée inondée inondé rasée',
  coming:
    'attendu attendue attendus attendues livré livrée livrés livrées expédié expédiée expédiés expédiées acheminé acheminée venait venaient venu venue venus venues vient viennent originaire originaires natif native natifs arrivé arrivée arrivés',
  towns: 'villages villes communes localités hameaux quartiers bourgades',
  side: 'côté versant rive moitié',
  spreading:
    'choléra famine épidémie fièvre grippe rougeole paludisme ebola sécheresse incendie incendies feu feux colère contestation révolte grève panique combats émeutes insurrection rébellion crue eaux fumée nuage canicule pénurie violences guerre',
  work: 'cantate cantates symphonie symphonies sonate sonates concerto concertos requiem fugue fugues roman romans nouvelle nouvelles poème poèmes tableau tableaux toile toiles comédie tragédie lied lieder quatuor prélude préludes valse valses ballet messe aquarelle aquarelles sonnet sonnets pièces',
  performing:
    'joue jouent jouera joueront joué jouer chante chantent chantera chanteront chanté chanter interprète interprètent interpréter dirigera diriger',
  fare: 'bordeaux bourgogne champagne cognac chablis chinon sancerre pomerol madère porto malaga samos roquefort munster livarot camembert brie cantal beaufort gouda edam chester hollande parme chantilly cayenne espelette moka bayonne morteau armagnac vouvray gigondas bandol cahors cassis',
  table:
    'verre verres bouteille bouteilles tranche tranches morceau four plat assiette sauce agneau bœuf veau viande jambon poisson huîtres dessert cave servir servez sers sert serve boit boire bu goûter goûtez dégusté cuisson sommelier apéritif fromages épicier crémier fraises crème carafe pot saupoudrez râpez fondre fondu digestif mange',
  breed: 'labrador labradors terre-neuve charolais limousin montbéliarde angora chihuahua',
  carMaker: 'seat renault opel fiat',
  paperName:
    'montagne croix provence progrès télégramme parisien monde figaro libération dépêche alsace dauphiné union voix bien journal marseillaise humanité charente vosges indépendant midi populaire éclair courrier écho aisne ardennais républicain tribune équipe canard point express',
  publishing:
    'publie publient publié publiait titre titrent titré titrait révèle révèlent révélé relaie relaient relayé écrit écrivent paru paraît paraissent paraîtra',
  screened: 'ciné cinéma ciné-club séance projeté projetée projetés télévision télé avant-première',
  consulate:
    'consul consule consuls consulat consulats ambassade ambassades ambassadeur ambassadrice',
  ruling: `${frenchVerbs(
    'rouvr inaugur rénov restaur privatis nationalis modernis électrifi reconstrui agrandi confin ferm',
  )} rouvert rouverte ouvrira inaugure agrandit reconstruit protège`,
  frenchCopula: 'est sera était fut serait reste restera devient deviendra',
  possessive: 'mon ma mes son sa ses leur leurs notre nos votre vos ton ta tes',
  bodily:
    'ri rient riait riaient souri sourit souriait sourient pleuré pleurait éternué toussé rougi bâillé hurlé crié sangloté murmuré chuchoté marmonné bégayé soupiré boudé boude gémi dormi ronflé ronfle oublié chanté dansé nagé trébuché boité boite sautillé embrassé enfilé cuisiné tricoté ronronné ronronne aboyé aboie henni miaulé miaule grogné bondi galopé léché mordu rêvé grimacé rigolé applaudi',
  creature:
    'animal chien chienne chiens chiot chat chatte chats chaton matou cheval chevaux jument juments étalon poulain pouliche poney ânesse mule vache vaches génisse taureau veau brebis agneau bélier chèvre bouc cochon truie poule coq oie perroquet perruche faucon hibou hamster lapin lapine tortue furet labrador épagneul caniche lévrier teckel beagle berger bouledogue tigre tigresse lion lionne éléphant éléphante girafe gorille ours ourse panda dauphin',
  player:
    'gardien gardienne arbitre attaquant attaquante ailier milieu défenseur défenseuse buteur buteuse talonneur pilier demi joueur joueuse lanceur jockey boxeur boxeuse sprinteur sprinteuse skieur skieuse nageur nageuse rameur golfeur cycliste lutteur batteur batteuse bassiste guitariste pianiste violoniste violoncelliste trompettiste chanteur chanteuse danseur danseuse acteur actrice comédien comédienne serveur serveuse barman chauffeur jardinier plombier cuisinier cuisinière boulanger boulangère boucher bouchère infirmier infirmière dentiste vétérinaire instituteur institutrice collégien collégienne lycéen lycéenne écolier écolière garçon fillette bébé adolescent adolescente retraité retraitée veuf veuve concierge nounou',
  belonging:
    'cheveux main mains bras jambe jambes genou genoux cheville pied pieds tête visage yeux oreilles nez bouche épaule épaules poignet dents manteau chapeau chaussures bottes gants écharpe robe chemise veste pantalon poche lunettes clés clefs portefeuille sac parapluie vélo devoirs lit mère père sœur frère femme mari fils fille grand-mère grand-père tante oncle cousin maman papa',
  airWay:
    'vol vols avion avions appareil appareils jet envole envolent envolé envolée envoler décolle décollé atterri atterrit posé atterrir',
};
