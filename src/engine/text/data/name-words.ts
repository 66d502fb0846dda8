/**
 * Words that tell about names: titles before them, particles inside them, and capitalised words that are no names.
 * Curated by the authors of this project; no list was copied. Licence: that of the project.
 */

/** Titles and roles written before a person's name, lower case, without a final point. Not part of the name itself. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh
  pope cardinal bishop archbishop pastor president vice-president premier chancellor king queen prince princess
  emperor duke duchess sen senator rep representative congressman congresswoman gov governor lt lieutenant mayor
  minister secretary ambassador judge justice chief sheriff officer detective inspector sergeant sgt capt captain
  col colonel maj major gen general adm admiral cmdr commander cpl corporal pvt private pfc spc specialist director
  chairman chairwoman chair coach attorney agent councillor councilor councilman councilwoman alderman mp mep msp ceo cfo coo
  commissioner superintendent treasurer prosecutor principal dean baron baroness count countess spokesman
  spokeswoman spokesperson candidate nominee deputy señor señora sr sra srta don doña presidente presidenta ministro
  ministra senador senadora diputado diputada monsieur madame mademoiselle mme mlle m maître me président présidente
  ministre maire député députée sénateur sénatrice préfet préfète herr frau bürgermeister bürgermeisterin
  oberbürgermeister oberbürgermeisterin minister staatssekretär staatssekretärin stadtrat stadträtin landrat
  landrätin sprecher sprecherin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin
  chef chefin vorsitzende vorsitzender direktor direktorin leiter leiterin dona doutor doutora deputado deputada
  governador governadora prefeito prefeita delegado delegada speaker leader whip cllr insp det supt dci wpc
  signor signora dottor dottoressa professore professoressa sindaco sindaca onorevole premier segretario assessore assessora
  governatore cancelliere questore procuratore avvocato meneer mevrouw burgemeester wethouder staatssecretaris voorzitter
  woordvoerder woordvoerster hoogleraar minister-president statsminister statsministern finansminister utrikesminister
  ministern borgmästare talesperson talesman ordförande ordföranden professorn riksdagsledamot pan pani prezydent
  poseł posłanka senatorka burmistrz wójt wojewoda marszałek rzecznik rzeczniczka prezes prezeska
  dyrektor dyrektorka profesor adwokat адвокат президент премьер премьер-министр министр губернатор мэр депутат сенатор спикер
  пресс-секретарь секретарь директор генерал глава господин госпожа профессор канцлер`.split(/\s+/),
);

/** Titles that tell a man or a woman. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  `mr sir lord father brother pope cardinal king prince emperor duke congressman councilman alderman baron count
  chairman spokesman señor sr don presidente ministro senador diputado monsieur m député sénateur herr bürgermeister
  oberbürgermeister staatssekretär stadtrat landrat sprecher präsident kanzler bundeskanzler chef vorsitzender
  direktor leiter deputado governador prefeito delegado doutor
  signor dottor professore sindaco segretario assessore governatore cancelliere meneer woordvoerder talesman pan poseł
  rzecznik prezes dyrektor господин`.split(/\s+/),
);
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  `mrs ms miss dame lady sister queen princess duchess congresswoman councilwoman baroness countess chairwoman
  spokeswoman señora sra srta doña presidenta ministra senadora diputada madame mademoiselle mme mlle présidente
  députée sénatrice préfète frau bürgermeisterin oberbürgermeisterin staatssekretärin stadträtin landrätin
  sprecherin präsidentin kanzlerin bundeskanzlerin ministerin chefin vorsitzende direktorin leiterin dona deputada
  governadora prefeita delegada doutora
  signora dottoressa professoressa sindaca assessora mevrouw woordvoerster pani posłanka rzeczniczka prezeska dyrektorka
  госпожа`.split(/\s+/),
);

/** Letters behind a name that are no part of it: Jane Roe KC. */
export const POST_NOMINALS: ReadonlySet<string> = new Set('kc qc mp mep msp mbe obe cbe phd frs'.split(' '));

/** Nouns, beside the titles, that only a person bears, so that a name beside one is a person's. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `predecessor successor colleague resident neighbour neighbor campaigner activist author lecturer researcher scientist
  economist analyst librarian teacher headteacher nurse doctor surgeon lawyer barrister solicitor farmer student pupil
  pensioner survivor victim witness historian critic veteran columnist journalist reporter editor actor singer striker
  goalkeeper midfielder defender skipper boss co-founder widow widower father mother husband wife son daughter sister
  friend biologist physicist chemist virologist epidemiologist astronomer novelist poet artist architect engineer
  organizer organiser advocate consultant volunteer manager trainer pilot driver owner founder musician composer
  photographer filmmaker producer playwright comedian presenter broadcaster commentator trader banker accountant
  entrepreneur developer shopkeeper baker butcher plumber electrician carpenter mechanic miner fisherman firefighter
  paramedic midwife dentist psychiatrist psychologist therapist pharmacist counsellor counselor supervisor caretaker
  landlord landlady tenant commuter motorist passenger parishioner grandmother grandfather grandson granddaughter`.split(
    /\s+/,
  ),
);

/** What a person is called by origin or party, which "the" makes a role and no name: the Italian, the Ohio Democrat. */
export const ORIGINS: ReadonlySet<string> = new Set(
  `democrat republican conservative tory socialist italian frenchman german spaniard american russian briton scot
  scotsman welshman irishman englishman dutchman swede dane pole norwegian finn brazilian argentine argentinian
  portuguese australian canadian belgian austrian greek turk ukrainian croat serb mexican nigerian senegalese ghanaian
  egyptian moroccan algerian colombian uruguayan texan californian`.split(/\s+/),
);

/** Nouns that tell a man or a woman, the titles among them. */
export const MALE_PERSONS: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...`man boy guy gentleman father dad son grandfather grandson uncle nephew husband widower boyfriend businessman
  policeman fireman actor waiter hombre padre hijo hermano marido esposo viudo vecino homme père fils frère mari
  époux mann vater sohn bruder ehemann witwer homem pai filho irmão marido viúvo vizinho uomo figlio
  fratello marito vader zoon broer echtgenoot far bror make mężczyzna ojciec syn brat mąż мужчина отец сын брат муж`.split(
    /\s+/,
  ),
]);
export const FEMALE_PERSONS: ReadonlySet<string> = new Set([
  ...FEMALE_TITLES,
  ...`woman girl mother mum mom daughter grandmother granddaughter aunt niece wife widow girlfriend businesswoman
  policewoman actress waitress mujer madre hija hermana esposa viuda vecina femme mère fille soeur sœur épouse veuve
  mutter tochter schwester ehefrau witwe mulher mãe filha irmã viúva vizinha donna madre figlia
  sorella moglie vedova vrouw moeder dochter zus kvinna mor dotter syster hustru fru kobieta matka córka siostra żona
  женщина мать дочь сестра жена`.split(/\s+/),
]);

/** The title that a German compound ends in. */
export const COMPOUND_TITLE =
  /(?<=\p{L}{3}-?)(?:minister|chef|präsident|sprecher|vorsitzende|kanzler|bürgermeister|direktor|leiter)(?:in|r)?$/u;

/** Lower-case words inside a name: Ursula von der Leyen, Osama bin Laden, Charles de Gaulle. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da dos das do du von van der den ter zu bin ibn al el la le ben abu y e af av`.split(
    /\s+/,
  ),
);

/** Capitalised words that are names of no one: days, months, nationalities as adjectives are told by their place. */
export const CAPITALISED_NON_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  i i'm i'd i'll i've christmas easter yes no ok okay god am pm
  updated read photo image video advertisement editor's note watch related more share click`.split(/\s+/),
);

/** Those of them that are given names in other languages. */
export const NAMES_OUTSIDE_ENGLISH: ReadonlySet<string> = new Set(['jan']);

/** Words whose presence in a capital run tells an organisation. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  `inc corp ltd llc plc gmbh co company group bank party committee commission council department ministry agency bureau
  office university college school institute foundation association union federation league club court congress senate
  house parliament assembly times post journal news herald tribune guardian reuters press network army navy force forces
  police guard service services administration authority board center centre church international national campaign
  coalition movement front alliance organization organisation society fund trust hospital museum airlines motors
  states nations kingdom republic street fbi cia nato un eu gru nsa dnc rnc bbc cnn abc nbc cbs afp`.split(
    /\s+/,
  ),
);

/** Titles that are no one's surname, so that what follows is a name even if it is a title elsewhere: Mr. King. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame señor señora sr sra don doña monsieur madame m mme mlle herr frau dona'.split(
    ' ',
  ),
);

/** Adverbs that open sentences and are easily taken for the first word of a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `meanwhile however moreover furthermore nevertheless nonetheless additionally instead later earlier yesterday today
  tonight finally perhaps indeed maybe despite asked speaking according even many several following amid including
  per like unlike besides afterwards thereafter elsewhere overall again next last then now
  nobody everybody somebody anybody everyone someone anyone nothing everything something anything none neither either
  nadie alguien nada todos ninguém alguém tudo personne rien chacun`.split(/\s+/),
);
