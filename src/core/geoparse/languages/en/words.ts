import { englishVerbs } from '../../words/inflect.ts';
import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative:
    'via in at near from outside inside around across throughout within to into toward towards between over',
  genitive: 'of',
  article: 'the an',
  and: 'and or',
  by: 'by with for against on about',
  title:
    'dr mr mrs ms miss sir lord lady prince princess king queen pope president minister senator general colonel captain lieutenant sergeant commandant mayor governor chancellor chef premier prime secretary professor prof cardinal bishop archbishop judge attorney ambassador director spokesman spokeswoman spokesperson leader coach player actor actress singer author journalist lawyer candidate representative rep congressman congresswoman chairman officer commissioner sheikh ayatollah imam rabbi wife husband son daughter brother sister',
  says: 'said says told added stated explained announced declared wrote commented noted warned',
  geoHead: 'capital central centre',
  siteHead:
    'place avenue boulevard square street road bridge station airport stadium palace castle park tower tunnel beach camp base route camping farm mosque church cathedral synagogue temple hotel prison circuit theatre museum monument memorial zoo',
  orgHead:
    'university college school institute academy hospital clinic ministry department dept agency association federation confederation union unions party club racing sporting united rangers rovers wanderers committee commission council court tribunal parliament assembly senate congress chamber bank company companies inc corp corporation ltd llc plc group airlines airways air radio television tv journal news times post tribune herald gazette guardian telegraph express magazine review press broadcasting network foundation fund organization organisation authority bureau office service services center centre centers laboratory laboratories labs army navy force forces police brigade front movement league team coalition alliance orchestra festival championship cup tournament open grand prix marathon tour games olympics treaty accord accords convention protocol law act prix award awards museum society trust board administration development health agriculture affairs defense defence research program programme project system systems',
  direction:
    'north south east west northern southern eastern western central centre northeast northwest southeast southwest',
  month:
    'january february march april may june july august september october november december jan feb aug sept oct nov dec',
  day: 'monday tuesday wednesday thursday friday saturday sunday',
  pronoun: 'he she it they we you i this that these those his her its their our your my there here',
  starter:
    'but or if when while after before during since although though however because as so then also according meanwhile many some most all both each several no not yet still now today yesterday tomorrow why how what who where which six face',
  copula: 'is are was were a has have had will would could can may might',
  moves:
    'visit visited visiting born died based located lives live lived arrived left residents resident flew traveled travelled moved',
  newsAgency: 'reuters ap interfax xinhua bbc cnn',
  regionNoun:
    'province region state department county prefecture governorate canton district territory enclave exclave parish emirate',
  cityNoun: 'city town village municipality port',
  capitalNoun: 'capital',
  goods:
    'duck mix salad salads tart tarts nuts shoes brogues pie pies relish mustard pepper vinegar porcelain whisky pudding puddings marmalade soap wool lace silk tweed salts hound hounds collie collies pony ponies wolfhound cabinets cups saucers hat hats boots stone carpet carpets lace linen cake cakes virus viruses ebolavirus disease syndrome fever terrier terriers spaniel spaniels retriever retrievers beans sprouts sandwich sandwiches wings fries toast plates cows cattle goats hens rugs towels sling slings ham cheese sauce sausage sausages muffin muffins shorts dressing',
  abroad: 'guard army navy symphony orchestra choir chorus team ballet chamber commerce',
  eaten: 'menu served eaten roasted carved stuffed baked cooked sliced grilled',
  placeThing:
    'lighthouse lighthouses keeper keepers yaks camels sheep cattle cows buffaloes porters guides muleteers planters growers widows orphans monks nuns donkeys goats rooftops tents huts orchards fields gardens granaries mills alleys walls stalls palms oasis houses homes roofs dead children women men families farmers shepherds traders shopkeepers villages towns hamlets settlement settlements road roads street streets village hamlet outskirts centre center clinic clinics dispensary school schools pool garrison checkpoint barracks cellars wells well bazaar square pier dock docks quay slums prison jail granary cemetery hills sky skies rooftops markets hospitals mosques churches bridges shops market harbour harbor airport station bridge hospital church mosque bakery mill mine mines battle siege fall capture liberation ruins people residents inhabitants villagers elders bakers fishermen herders miners doctors nurses teachers dockers shepherds butchers millers traders commuters garrisons buses suburbs north south east west',
  courtesy:
    'dear mr mrs ms miss dr sir lady detective sergeant reverend rev deputy corporal trooper sister brother',
  districtNoun: 'suburb borough quarter',
  countryNoun: 'country nation republic kingdom',
  waterNoun: 'river lake sea ocean gulf bay strait',
  landNoun:
    'island islands isles mount mountain mountains valley desert plain plateau peninsula cape cap coast forest delta border',
  spotNoun: 'station camp area island',
  generic:
    'park square gardens valley island islands bay falls mountain mountains peninsula plateau canyon coast basin desert highlands gap strait reef forest hills',
  townWord:
    'county city falls springs beach hills valley lake river island islands bay park heights rock creek grove ridge harbor harbour point port fort mount saint san santa new north south east west upper lower great little grand el la las los bad metro upon',
  localNoun:
    'man woman men women resident residents native couple teenager teen boy girl family mother father officials official police authorities government lawmakers legislature voters mayor councilman councilwoman firefighters schools school hospital hotel restaurant restaurants neighborhood neighbourhood suburb area state officers spokesman spokeswoman spokesperson economy coast border side lawyer attorney teacher nurse doctor driver farmer farmers businessman businesswoman pastor student students republican republicans democrat democrats settler taxpayers voters aldermen firm company plant factory museum airport courthouse courtroom show levee fair festival rink marina bypass bakery brewery racecourse',
  municipal:
    'archbishop bishop police mayor council residents resident man woman couple teen teenager students student school schools elementary middle high hospital library firefighters councilman councilwoman alderman aldermen chamber fire',
  stateOffice:
    'governor gov premier legislature lawmakers senator senators congressman congresswoman',
  stateHead: 'president chancellor king queen emir ambassador embassy',
  within: 'in of',
  inside: 'in',
  beforeContainer:
    'upstate downstate rural coastal mainland neighbouring neighboring nearby present modern day distant',
  standsIn: 'in near through outside around across throughout above below beyond past',
  origin: 'from',
  onWater:
    'fishing fished fish drowned swim swimming bathe cruise cruises crossed crossing cross bridge bridges bank banks ferry boat boats dam sailed rowed upstream downstream mouth tributary barge swam',
  flowing:
    'overflowed overflows overflowing flooded floods flowed flows flow burst froze frozen rose rising rises swelled crested meanders receded drained dried',
  takesOver:
    'university college post times daily news herald tribune star sun chronicle courier enquirer examiner inquirer ledger sentinel dispatch globe mirror press broadcasting airlines airways air fc united city rovers institute school bank',
  street: 'street st road rd avenue ave drive dr lane boulevard blvd highway court parkway',
  counties: 'counties parishes',
  publicBody:
    'patrol sheriff supreme house legislature turnpike utilities works zoo airport jail station library center chamber district community arts historical medical public transit task fire rescue theater theatre museum singers symphony gardens commissioners prosecutor coroner',
  based: 'based area bound born trained',
  kin: 'cousin cousins uncle uncles aunt aunts nephew nephews niece nieces grandson grandsons granddaughter granddaughters grandfather grandmother son sons daughter daughters wife husband brother brothers sister sisters twin twins stepson stepdaughter fiancé fiancée father mother',
  noPlace: 'qaeda qaida west east south north hamas jewish federal christmas',
  border: 'border borders',
  dealing:
    'row dispute standoff feud rift crisis rivalry spat deadlock truce ceasefire pact quarrel tension talks war treaty agreement conflict ties deal match relations tensions dialogue summit',
  leaving:
    'boat boats ship ships train trains bus buses ferry ferries flights plane planes left leaves departed flight',
  asking: 'granted grant lent lend extended asked urged sold promised appealed according',
  giving: 'aid support',
  land: 'border borders territory soil north south east west invasion neighbour neighbours neighbor neighbors part regions coast',
  power:
    'negotiators negotiator attitude reluctance hesitation ambitions worries fears concern concerns intention intentions emissary emissaries eyes silence anger fury stance line strategy reply replies answer answers envoys spokesman spokeswoman diplomats diplomat regime leadership cabinet government president minister army king queen ally allies authorities policy decision decisions capacity ambassador troops response influence role interests forces military parliament leader leaders refusal plan plans offer claim claims demand demands request position threat threats support foreign nuclear attack navy envoy ministry proposal accession veto',
  word: 'help aid aide backing support lessons explanation explanations apology apologies assurance assurances guarantee guarantees concessions commitment commitments promise promises pledge pledges denial silence reply replies answer answers',
  acting: `${englishVerbs('suspect announce reject refuse accept agree accuse condemn warn call urge ask demand insist claim vow pledge promise threaten oppose support back defend protest want seek intend hope fear expect believe consider decide declare offer propose suggest invite summon expel recall recognise recognize suspend impose lift sign ratify join close block bar allow permit order deploy launch strike attack invade bomb shell retaliate respond react reply supply provide deliver continue start resume pursue control host export import invest raise boost develop conduct carry arm train help blame criticise criticize praise welcome hail pressure lobby negotiate discuss confirm dismiss acknowledge admit apologise reaffirm reiterate stress argue note deny hesitate wait press push move look return play aim plan prepare try fail use appoint approve adopt abandon abstain add arrest cancel complain cooperate deport detain enter evacuate extend extradite extradited favour fire halt ignore issue lodge mediate mobilise need object owe pay pull reopen report request restrict sanction shut side sue tell test tighten turn vote withhold warn welcome')} sell struck do doing lend lends lent grant grants granted beat beats buy build send keep said says told tells sent sends made makes took takes gave gives won wins lost loses became kept keeps began begins held holds withdrew withdraws met meets bought buys sold sells shot led leads put puts cut cuts built builds fought fights spent spends thought thinks knew knows saw sees let lets got gets went goes left quit hit hits expelled barred froze freezes freezing bans banned banning vetoed vetoes sending making taking giving losing keeping holding withdrawing meeting buying selling leading cutting building fighting`,
  affecting: englishVerbs(
    'surprise consult alarm reassure target hurt threaten accuse urge blame support warn criticise criticize condemn pressure join back arm sanction isolate punish ask attack bind oblige persuade convince irritate anger',
  ),
  letting: `forbid forbids forbade forbidden barring lets ${englishVerbs('allow force urge want ask help enable permit push press pressure invite order encourage lead require expect tell convince persuade call oblige')} let get forced led told`,
  auxiliary: 'has have had will would could should may might does did must can',
  stating:
    'sweltered suffered shivered baked boasts boasted slept thawed hosted hosts enjoyed enjoys celebrated mourned growing sinking booming shrinking bracing reeling mourning sleeping thriving ageing aging drowning sweltering celebrating remains remain is are was were need based located called named reported infected winter winters covers borders lies swelters bakes shivers burns mourns sleeps wakes woke reels braces freezing burned flooded turns turned',
  passive: 'been be',
  adverb:
    'no longer also now still again already never always only even not has have had then soon later quickly reportedly promptly firmly once long since too both and itself',
  againstWord: 'by against',
  withWord: 'with',
  betweenWord: 'between',
  forWord: 'for',
  toWord: 'to',
  affair:
    'talks sanctions forces troops ties relations sales prices elections leaders lawmakers officials borders residents exports imports shares stocks markets protests results plans claims reports tests',
  object:
    'the a an its to that on against for with new no not it from all his her their two three four more another any what whether up out back off into over in talks',
  reaching:
    'visit reach enter retaken overran overrun filled fill fills targeted targeting pounded fell falls rained shakes shake shook hits strikes strike batters battered buries buried floods rocks rocked swept sweeps struck hit hits shelled bombed bombarded raided stormed entered reached reaches left leave leaves fled flee captured seized retook recaptured besieged encircled flattened destroyed devastated flooded evacuated occupied liberated visited toured leaving entering reaching hitting striking shelling',
  accordingWord: 'per',
  weighing: 'pressure sanctions attack attacks embargo threats tariffs',
  awaited: 'expected awaited demanded sought wanted due',
  fromWord: 'from',
  onto: 'on',
  connector: 'of the and as upon on',
  closeTo: 'near outside beside',
  poised:
    'said believed thought reported expected alleged understood set ready willing prepared determined keen reluctant poised due likely',
  relative: 'which',
  named:
    'film movie series sitcom novel opera album song hurricane typhoon cyclone ship yacht liner frigate destroyer submarine corvette trawler cruiser battleship tugboat minesweeper hms uss hmcs hmas rms',
  council: 'council',
  message: 'letter letters note notes message messages cable cables memo telegram warning warnings',
  blamed: 'liable guilty responsible accountable',
  off: 'off',
  household: 'family families household dynasty clan',
  clauseWord: 'that whether if because while as but although though what unless until when where',
  mood: 'cautious silent defiant sceptical skeptical opposed hostile adamant wary unmoved committed furious alarmed',
  measure: 'km kilometre kilometres kilometer kilometers mile miles minute minutes hour hours',
  inhabitants: 'residents inhabitants villagers townspeople townsfolk commuters',
  laidWaste:
    'empty deserted shelled bombed bombarded besieged encircled surrounded evacuated liberated recaptured retaken flooded flattened',
  going:
    'driven taken moved carried ferried bussed herded trucked shipped returned return returning went go going came fled flee fleeing walked walk drove drive travelled traveled flew marched advanced retreated withdrew headed hurried rushed drifted spread road roads way route track bus buses train trains flight flights convoy convoys evacuated displaced arrived landed stuck stopped stranded halted camped docked anchored moored marooned',
  ravaging: englishVerbs(
    'loot ransack plunder pillage ravage devastate shell bombard besiege flatten raze flood evacuate encircle pound batter shake jolt lash deluge engulf inundate raid storm overrun',
  ),
  linking: englishVerbs('link connect join'),
  landWay:
    'train trains bus buses coach coaches tram trams railway railroad motorway highway road roads tunnel bridge cyclists',
  ship: 'ship liner clipper yacht steamer steamship freighter tanker schooner frigate brig barque vessel',
  coming: 'came come comes hails hailed',
  towns: 'villages towns cities hamlets districts neighbourhoods neighborhoods suburbs',
  wideThing: 'coast coastline countryside heartland highlands moors fells wilds',
  side: 'side half part',
  spreading:
    'cholera famine fever measles malaria ebola drought fire fires wildfire flames smoke unrest protests riots rebellion panic fighting floodwater floodwaters floods strike strikes epidemic outbreak shortage shortages war',
  work: 'cantata cantatas symphony symphonies sonata sonatas concerto concertos requiem fugue fugues novel novels poem poems painting paintings canvas canvases quartet waltz prelude preludes ballet sonnet sonnets',
  performing:
    'plays play played playing sing sings sang sung singing perform performs performed conduct conducts conducted',
  commonNoun: 'gales marines rangers damask squalls sappers',
  formerPeople: 'roman norman viking saxon tudor celtic gothic arab moorish',
  adjectival:
    'mobile male nice rugby reading orange lime split cork champagne deal battle normal superior enterprise commerce buffalo bison eagle',
  fare: 'turkey champagne burgundy bordeaux chablis chianti cognac madeira mocha java cheddar brie parmesan gouda stilton roquefort camembert edam gruyere ham bologna chablis beaujolais bourbon emmental cantal munster sancerre rioja port tabasco cayenne cologne lima darjeeling assam ceylon',
  table:
    'roast roasted roasts oven gravy carve carved stuffing slices sliced leftovers breast plate dish bowl glass glasses bottle bottles sauce soup serve served serving cook cooked cooking bake baked fry fried grate grated melt melts melted lamb beef veal fish oysters dessert cellar sip sipped poured drank thaw thawed dinner lunch supper recipe menu cranberry decanter corked marinade butter',
  breed:
    'labrador labradors newfoundland jersey jerseys guernsey guernseys alderney ayrshire hereford friesian holstein alsatian pomeranian dalmatian shetland airedale bedlington cheviot leicester lincoln suffolk dorset hampshire berkshire plymouth sussex charolais limousin angora chihuahua cheshire yorkshire connemara exmoor dartmoor burmese manx',
  carMaker:
    'ford seat opel renault peugeot citroën chevrolet chrysler hyundai kia fiat toyota volkswagen vauxhall bmw audi mercedes nissan mazda dacia skoda volvo subaru suzuki lada gmc dodge plymouth pontiac buick cadillac honda mitsubishi jeep tesla lancia morris austin rover triumph hillman ferrari',
  abstract:
    'hope liberty concord independence harmony freedom justice peace faith charity prudence industry enterprise commerce unity progress prosperity',
  screened:
    'showing screened shown television tv cinema remake remade sequel premiered matinee dvd',
  consulate: 'consul consuls consulate consulates embassy embassies ambassador',
  ruling: englishVerbs(
    'reopen close inaugurate renovate restore privatise nationalise modernise rebuild quarantine widen electrify demolish',
  ),
  possessive: 'my his her their our your',
  bodily: `${englishVerbs('laugh smile grin nod shrug wink sigh sob giggle frown blush yawn sneeze cough limp whisper mumble shriek kneel kiss hug snore purr neigh miaow growl sniff munch knit stammer whistle hum cook')} laughing wept weeping wore wearing forgot forgets forgotten forgetting hid barked barking knelt drove sang sung singing poured dreamt tiptoed chewed licked galloped trotted paddled bowed waved cried nodded swam fainted`,
  creature:
    'animal pet pets dog dogs puppy puppies hound hounds bitch cat cats kitten kittens tabby tomcat horse horses racehorse mare mares stallion gelding colt filly foal pony ponies donkey mule cow cows heifer bull calf ram ewe lamb goat goats pig pigs sow hen hens cockerel goose parrot budgie canary falcon owl hamster rabbit rabbits tortoise ferret labrador retriever spaniel terrier collie poodle greyhound whippet dachshund beagle sheepdog mongrel alsatian tiger tigress lion lioness elephant giraffe gorilla bear chimpanzee panda dolphin python',
  player:
    'goalkeeper keeper referee linesman umpire striker winger midfielder defender forward hooker prop flanker batsman bowler wicketkeeper pitcher catcher quarterback linebacker goaltender jockey boxer sprinter skater skier swimmer rower diver golfer cyclist wrestler drummer bassist guitarist pianist violinist cellist trumpeter singer dancer ballerina actor actress waiter waitress barman barmaid butler chauffeur gardener plumber cook chef baker butcher nurse midwife dentist vet surgeon schoolteacher schoolboy schoolgirl boy girl toddler baby teenager pensioner widow widower landlady landlord babysitter nanny groom bride bridesmaid',
  belonging:
    'hair hand hands arm arms leg legs knee knees ankle foot feet head face eyes ear ears nose mouth shoulder shoulders wrist hamstring teeth coat hat shoes boots gloves scarf dress shirt jacket trousers pocket glasses spectacles keys wallet purse handbag phone bag umbrella bicycle bike homework diary bed mother father sister brother wife husband son daughter grandmother grandfather aunt uncle cousin mum dad boyfriend girlfriend',
  airWay: 'flight flights plane planes aircraft airliner jet jets fly flies flew flown flying',
};
