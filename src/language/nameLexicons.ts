// Words that tell sex, age, family, religion, origin, disability, orientation or union membership, with the neutral
// words put in their place, and the small word classes by which a name is told from a word. Lists only.
// A phrase entry reads "words = neutral word"; without "=" the phrase is dropped, or stands as "a person" where the
// sentence needs a noun.

export const lexicons = {
  pronouns: {
    subject: ['he', 'she', 'xe', 'ze', 'ey', 'fae', 'hse', 'shes', 'hes'],
    other: [
      'him',
      'her',
      'his',
      'hers',
      'hir',
      'hirs',
      'zir',
      'zirs',
      'xem',
      'xyr',
      'xyrs',
      'eir',
      'faer',
      'faers',
    ],
    reflexive: [
      'himself',
      'herself',
      'hisself',
      'themself',
      'xemself',
      'zirself',
      'hirself',
      'faerself',
      'eirself',
    ],
    neutral: ['they', 'them', 'their', 'theirs', 'themselves'],
  },
  titles: [
    'mr',
    'mrs',
    'ms',
    'mx',
    'miss',
    'mister',
    'missus',
    'sir',
    'madam',
    'madame',
    'mme',
    'maam',
    'mlle',
    'herr',
    'frau',
    'senor',
    'senora',
    'senorita',
    'monsieur',
    'signor',
    'signora',
    'mademoiselle',
  ],
  /** Titles that count only before a name. */
  ranks: ['dr', 'prof', 'professor', 'doctor', 'rev', 'reverend', 'lord', 'dame', 'lady', 'fr'],
  gendered: `
    man = person; men = people; woman = person; women = people; gentleman = person; gentlemen = people; gents = people;
    gent = person; lady = person; ladies = people; girl = person; girls = people; boy = person; boys = people;
    lad = person; lads = people; lass = person; lasses = people; lassie = person; guy = person; guys = people;
    gal = person; gals = people; bloke = person; blokes = people; chap = person; chaps = people; dude = person;
    dudes = people; bro = person; bros = people; fella = person; fellas = people; schoolgirl = person;
    schoolboy = person; schoolboys = people; schoolgirls = people; tomboy = person; male = person; males = people;
    female = person; females = people; manly =; womanly =; girly =; girlish =; boyish =; ladylike =; unladylike =;
    feminine =; masculine =; motherly =; fatherly =; maternal =; paternal =; matronly =; grandmotherly =; effeminate =;
    chairman = chair; chairwoman = chair; chairlady = chair; chairmen = chairs; chairwomen = chairs;
    spokesman = spokesperson; spokeswoman = spokesperson; spokesmen = spokespeople; salesman = seller;
    saleswoman = seller; salesmen = sellers; saleswomen = sellers; saleslady = seller; salesgirl = seller;
    businessman = businessperson; businesswoman = businessperson; businessmen = businesspeople;
    businesswomen = businesspeople; foreman = supervisor; forewoman = supervisor; foremen = supervisors;
    policeman = officer; policewoman = officer; policemen = officers; fireman = firefighter; firemen = firefighters;
    craftsman = maker; craftswoman = maker; draughtsman = drafter; draftsman = drafter; cameraman = camera operator;
    camerawoman = camera operator; tradesman = trade worker; tradesmen = trade workers; handyman = fixer;
    repairman = fixer; workman = worker; workmen = workers; postman = courier; mailman = courier; milkman = courier;
    deliveryman = courier; congressman = representative; congresswoman = representative; clergyman = cleric;
    freshman = newcomer; freshmen = newcomers; layman = lay person; laymen = lay people; middleman = go-between;
    frontman = front person; anchorman = anchor; anchorwoman = anchor; weatherman = forecaster; doorman = porter;
    barman = bartender; barmaid = bartender; seaman = sailor; boatman = sailor; ferryman = sailor; watchman = guard;
    waitress = server; waiter = server; waitresses = servers; waiters = servers; actress = actor; actresses = actors;
    hostess = host; hostesses = hosts; stewardess = attendant; air hostess = attendant; heroine = hero; heroines = heroes;
    headmaster = head teacher; headmistress = head teacher; landlady = landlord; authoress = author;
    manageress = manager; seamstress = tailor; masseuse = therapist; ballerina = dancer; comedienne = comedian;
    usherette = usher; housewife = homemaker; househusband = homemaker; mistress = person; governess = tutor;
    alumna = graduate; alumnus = graduate; alumni = graduates; alumnae = graduates; fiance = partner; fiancee = partner;
    wife = partner; husband = partner; wives = partners; husbands = partners; hubby = partner; missus = partner;
    spouse = partner; spouses = partners; boyfriend = partner; girlfriend = partner; boyfriends = partners; girlfriends = partners; ex wife = partner;
    ex husband = partner; bride = partner; widow = person; widower = person; divorcee = person;
    bachelorette = person; spinster = person; sportsman = athlete; sportswoman = athlete; manservant = worker; cleaning lady = cleaner; tea lady = worker;
    dinner lady = worker; girl boss = boss; girlboss = boss; poster boy = model; poster girl = model; golden boy = favourite;
    golden girl = favourite; blue eyed boy = favourite; drama queen = person; diva = person; prima donna = person; alpha male = person; mansplain = lecture; mansplaining = lecturing;
    mansplains = lectures; mansplained = lectured; old boys club = clique; boys club = clique; old boys network = clique; man up = toughen up;
    manned = staffed; unmanned = unstaffed; one man band = soloist; one man show = solo show; one woman show = solo show; right hand man = right hand;
    right hand woman = right hand; wingman = helper; yes man = follower; yes men = followers; con man = cheat; con men = cheats; everyman = person; family man = person; family woman = person;
    career woman = person; career man = person; ladies man = person; gentlemanly =; queen bee = person; tech bro = person; tech bros = people; granny = person; grandpa = person; grandad = person`,
  family: `
    mother = someone; father = someone; mum = someone; mom = someone; dad = someone; mommy = someone; mummy = someone;
    daddy = someone; mothers = people; fathers = people; mums = people; moms = people; dads = people; parenthood = something;
    motherhood = something; fatherhood = something; stepmother = someone; stepfather = someone; stepmum = someone; stepdad = someone; single mother = someone;
    single father = someone; single mum = someone; single mom = someone; single dad = someone; single parent = someone;
    working mother = someone; working father = someone; working mum = someone; working mom = someone;
    working dad = someone; working parent = someone; working parents = people; working mothers = people; working mums = people; new mother = someone; new mum = someone; new mom = someone;
    new dad = someone; new father = someone; new parent = someone; new parents = people; young mother = someone; young mum = someone; young mom = someone; young father = someone; young dad = someone; first time mother = someone; first time mum = someone; first time mom = someone; first time dad = someone; first time father = someone;
    stay at home mum = someone; stay at home dad = someone; stay at home mom = someone; soccer mom = someone; mum of two = someone; mother of two = someone; father of two = someone;
    mum of three = someone; dad of two = someone; dad of three = someone; mother of three = someone; father of three = someone; mom of two = someone; mom of three = someone; father of four = someone; mother of four = someone; parent of two = someone; parent of three = someone;
    mother to be = someone; mum to be = someone; mom to be = someone; father to be = someone; dad to be = someone; expectant mother = someone; expectant father = someone; sister = someone; brother = someone;
    sisters = people; brothers = people; aunt = someone; uncle = someone; auntie = someone; nephew = someone; niece = someone;
    cousin = someone; grandmother = someone; grandfather = someone; grandma = someone; grandparent = someone;
    grandmothers = people; grandfathers = people; grandson = someone; granddaughter = someone; grandchildren = family; grandchild = family; mother in law = someone;
    father in law = someone; sister in law = someone; brother in law = someone; mum in law = someone; daughter = family; daughters = family;
    son = family; sons = family; kids = family; kid = family; kiddo = family; baby = family; babies = family; newborn = family; newborns = family; toddler = family; toddlers = family;
    stepson = family; stepdaughter = family; little ones = family; little one = family; children = family; new baby = family; young kids = family; young children = family; small kids = family; small children = family; young family = family;
    pregnant =; pregnancy = something; pregnancies = something; expecting a baby =; expecting a child =; maternity =; paternity =; parental =; maternity leave = leave; paternity leave = leave; mat leave = leave; pat leave = leave; parental leave = leave;
    adoption leave = leave; parenting = something; childcare = something; child care = something; childminder = someone; nanny = someone; day care = something; daycare = something; creche = something;
    kindergarten = something; nursery = something; nursery run = errand; school run = errand; school pick up = errand; school pickup = errand; nursery pick up = errand; nursery pickup = errand; daycare pick up = errand; breastfeeding = something; breastfeed = do something; breast pump = something; ivf = something;
    fertility treatment = something; miscarriage = something; menopause = something; menopausal =; morning sickness = something; due date in = something; baby bump = something; nappies = something; diapers = something;
    motherhood penalty = something; baby brain = something; mummy brain = something; mom brain = something; mummy track = something; mommy track = something; family planning = something; start a family = change plans; starting a family = changing plans; married =; newlywed =; divorced =; widowed =; unmarried =; childless =; childfree =; child free =; honeymoon = something`,
  age: `
    millennial =; millennials = people; boomer =; boomers = people; baby boomer =; baby boomers = people; gen z =; gen x =; gen y =; gen alpha =; gen zer =; gen zers = people; gen xer =; gen xers = people; generation z =; generation x =; generation y =; zoomer =; zoomers = people;
    zillennial =; digital native =; digital natives = people; elderly =; middle aged =; senior citizen =; senior citizens = people; pensioner =; pensioners = people; oap =; teenager =; teenagers = people; teenage =;
    teen =; teens = people; adolescent =; youngster =; youngsters = people; young people = people; young person = person; older people = people; old people = people; youth = people; youthful =; whippersnapper =; grey haired =; gray haired =; silver haired =; white haired =; grey hair = something; gray hair = something; old timer =; old timers = people;
    oldie =; oldies = people; over the hill =; past their prime =; past her prime =; past his prime =; long in the tooth =; set in her ways = set in their ways; set in his ways = set in their ways; octogenarian =; septuagenarian =; sexagenarian =; twentysomething =; thirtysomething =; fortysomething =; fiftysomething =; twenty something =; thirty something =; forty something =; fifty something =;
    near retirement =; nearing retirement =; close to retirement =; approaching retirement =; retirement age = something; about to retire =; old enough to be =; young enough to be =; at her age =; at his age =; at their age =; for her age =; for his age =; for their age =; of a certain age =; old dog = person; dinosaur = person; spring chicken = person; new grad = newcomer; recent grad = newcomer; recent graduate = newcomer`,
  religion: `
    muslim =; muslims = people; christian =; christians = people; jewish =; jew =; jews = people; hindu =; hindus = people; sikh =;
    sikhs = people; buddhist =; buddhists = people; catholic =; catholics = people; protestant =; protestants = people; mormon =; mormons = people; evangelical =;
    atheist =; atheists = people; quaker =; quakers = people; jehovahs witness =; shia =; sunni =; jain =; jains = people; zoroastrian =; bahai =; pentecostal =; baptist =; methodist =; lutheran =; anglican =; orthodox jew =; orthodox jewish =; orthodox christian =; born again =; born again christian =; practising muslim =; practising catholic =; practising christian =; practicing muslim =; practicing christian =; practicing catholic =; devout muslim =; devout christian =; devout catholic =; devout =;
    hijab = something; hijabi =; headscarf = something; niqab = something; burqa = something; burka = something; turban = something; kippah = something; kippa = something; yarmulke = something; skullcap = something;
    ramadan = a holiday; eid = a holiday; diwali = a holiday; yom kippur = a holiday; rosh hashanah = a holiday; hanukkah = a holiday; chanukah = a holiday; passover = a holiday; sabbath = a holiday; shabbat = a holiday; vaisakhi = a holiday; holi = a holiday;
    mosque = somewhere; synagogue = somewhere; church = somewhere; gurdwara = somewhere; prayer room = room; friday prayers = something; friday prayer = something; prayers = something; prayer = something; prays = pauses; pray = pause; praying = pausing; halal =; kosher =; islam = something; islamic =; christianity = something; judaism = something; hinduism = something; buddhism = something;
    sikhism = something; quran = something; koran = something; bible = something; torah = something; church going =; churchgoer =; churchgoing =; god fearing =; fasting = pausing; religion = something; religions = something; religious beliefs = something; religious belief = something; religious =; imam = someone; rabbi = someone; vicar = someone; pastor = someone; missionary = someone`,
  origin: `
    afro caribbean =; afro american =; anglo indian =; african caribbean =; african american =; african americans = people; asian american =; asian americans = people; mexican american =; black british =; british asian =; british indian =; british pakistani =; british nigerian =; chinese american =; irish american =; italian american =; latino =; latina =; latinos = people; latinas = people; latinx =; latine =; hispanic =; hispanics = people; caucasian =; caucasians = people; mixed race =; biracial =; multiracial =; bame =; bipoc =; poc =; person of colour = person; person of color = person; people of colour = people; people of color = people; man of colour = person; woman of colour = person; woman of color = person; man of color = person; women of colour = people; women of color = people; brown skinned =; dark skinned =; light skinned =; non white =;
    aboriginal =; indigenous =; first nations =; maori =; inuit =; romani =; gypsy =; gypsies = people; traveller community =; roma family =; ethnic minority =; ethnic minorities = people; minority ethnic =; visible minority =; ethnic =; ethnicity = something; ethnicities = something; racial =; skin colour = something; skin color = something; immigrant =; immigrants = people; migrant =; migrants = people; refugee =; refugees = people; asylum seeker =; asylum seekers = people; expat =; expats = people; foreigner =; foreigners = people; foreign born =; foreign sounding =; immigrant family =; nationality = something; nationalities = something; visa status = something; work visa = something; green card = something;
    englishman = person; englishwoman = person; frenchman = person; frenchwoman = person; irishman = person; irishwoman = person; scotsman = person; scotswoman = person; welshman = person; welshwoman = person; dutchman = person; dutchwoman = person; chinaman = person; yorkshireman = person; cornishman = person; brit = person; brits = people; scot = person; scots = people; aussie = person; aussies = people; kiwi = person; kiwis = people; yank = person; yanks = people; spaniard = person; spaniards = people; swede = person; swedes = people; dane = person; danes = people; finn = person; finns = people; poles = people; turk = person; turks = people; arab =; arabs = people; londoner = person; northerner = person; southerner = person; scouser = person; geordie = person; brummie = person; cockney = person; new yorker = person; texan = person`,
  adjectivesOfOrigin: `afghan african albanian algerian american angolan argentinian argentine armenian asian australian austrian azerbaijani bahraini
    bangladeshi bavarian belarusian belgian bengali bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian caribbean catalan chilean
    chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian english eritrean estonian ethiopian european fijian
    filipino filipina finnish flemish french gambian georgian german ghanaian greek guatemalan gujarati guyanese haitian honduran hungarian icelandic indian indonesian
    iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti laotian latvian lebanese liberian
    libyan lithuanian malagasy malawian malaysian malay malian maltese mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali
    nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish polynesian portuguese punjabi qatari romanian
    russian rwandan salvadoran samoan saudi scandinavian scottish senegalese serbian sicilian singaporean slavic slovak slovenian somali spanish sudanese swedish
    swiss syrian taiwanese tamil tanzanian thai tibetan togolese trinidadian tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
    yemeni yoruba igbo hausa zulu xhosa zambian zimbabwean balkan nordic eastern_european south_asian east_asian middle_eastern north_african west_african sub_saharan latin_american south_american foreign black white brown overseas non_native`,
  disability: `
    disability = something; disabilities = something; handicap = something; handicapped =; wheelchair user = person; wheelchair users = people; wheelchair bound =; wheelchair = something; deaf =; deafness = something; hard of hearing =; hearing impaired =; hearing impairment = something; partially sighted =; visually impaired =; visual impairment = something; sight impaired =; hearing aid = something; hearing aids = something; guide dog = something; white cane = something; sign language = something; bsl = something; prosthetic = something; prosthesis = something; crutches = something; walking stick = something; amputee =;
    paraplegic =; quadriplegic =; paralysed from =; autistic =; autism = something; asperger = something; aspergers = something; adhd = something; add diagnosis = something; dyslexic =; dyslexia = something; dyspraxic =; dyspraxia = something; dyscalculia = something; tourettes = something; tourette = something; epilepsy = something; epileptic =; seizures = something; neurodivergent =; neurodiverse =; neurodiversity = something; on the spectrum =; autism spectrum = something; ocd = something; ptsd = something; bipolar =; bipolar disorder = something; schizophrenia = something; schizophrenic =; clinical depression = something; depression = something; anxiety disorder = something; social anxiety = something; panic attacks = something; panic attack = something; mental illness = something; mentally ill =; mental health = something; mental health issues = something; mental health problems = something; mental health condition = something;
    learning difficulties = something; learning difficulty = something; learning disability = something; special needs =; physically challenged =; differently abled =; able bodied =; cerebral palsy = something; multiple sclerosis = something; muscular dystrophy = something; down syndrome = something; downs syndrome = something; parkinsons disease = something; parkinsons = something; crohns = something; crohns disease = something; diabetes = something; diabetic =; cancer = something; chemo = something; chemotherapy = something; hiv = something; hiv positive =; arthritis = something; fibromyalgia = something; chronic illness = something; chronic pain = something; chronic fatigue = something; chronically ill =; long covid = something; autoimmune =; lupus = something; endometriosis = something; migraine = something; migraines = something;
    stutter = something; stutters = has something; stammer = something; stammers = has something; stuttering = something; stammering = something; lisp = something; dwarfism = something; blindness = something; legally blind =; registered blind =; one armed =; bad leg = something; disabled access = access`,
  orientation: `
    gay =; gays = people; lesbian =; lesbians = people; bisexual =; queer =; lgbt =; lgbtq =; lgbtqia =; lgbtqi =; transgender =; trans man = person; trans woman = person; trans people = people; trans person = person; trans =; transsexual =; nonbinary =; non binary =; genderqueer =; genderfluid =; gender fluid =; intersex =; asexual =; pansexual =; homosexual =; heterosexual =; cisgender =; cis man = person; cis woman = person; same sex =; openly gay =; openly lesbian =; sexual orientation = something; sexuality = something; gender identity = something; gender = something; drag queen = person; closeted =`,
  accent: `
    thick accent = voice; strong accent = voice; heavy accent = voice; slight accent = voice; foreign accent = voice; regional accent = voice; broken english = speech; pidgin = speech; pidgin english = speech; heavily accented =; thickly accented =; accented english = speech; accented =; accents = voices; brogue = voice; drawl = voice; twang = voice; native speaker = speaker; native speakers = speakers; non native speaker = speaker; native english speaker = speaker; non native english speaker = speaker; english as a second language = speech; second language = speech; mother tongue = speech; first language = speech; nonnative =; esl speaker = speaker; esl = speech`,
  union: `
    union member = member; union members = members; union rep = rep; union reps = reps; union representative = representative; union representatives = representatives; union steward = representative; union stewards = representatives; shop steward = representative; shop stewards = representatives; union official = official; union officials = officials; union organiser = organiser; union organizer = organiser; union membership = membership; union dues = dues; union meeting = meeting; union meetings = meetings; union activity = activity; union activities = activities; union activist = activist; union card = card; union branch = branch; union man = person; union duties = duties; trade union = group; trade unions = groups; trade unionist = person; trade unionists = people; labor union = group; labour union = group; labor unions = groups; unions = groups; unionist = person; unionists = people; unionised =; unionized =; unionise = organise; unionize = organise; unionising = organising; unionizing = organising; works council member = member; works councillor = member; non union =; pro union =; anti union =; picket line = protest; on strike = away`,
  /** Nouns for people: a word of origin before one of them is about a person. */
  people: `person people man men woman women guy guys lad lads girl girls boy boys lady ladies gentleman colleague colleagues coworker coworkers teammate teammates engineer
    engineers developer developers designer designers analyst analysts manager managers lead leads leader leaders member members employee employees staff hire hires report reports
    candidate candidates applicant applicants director directors newcomer newcomers junior juniors senior graduate graduates grad intern interns apprentice student students friend friends neighbour parent parents
    mum mother mother father dad worker workers expert experts mentor mentors mentee boss nurse nurses teacher teachers speaker speakers tester testers consultant consultants contractor contractors
    specialist specialists coordinator planner researcher researchers scientist scientists programmer programmers architect architects assistant assistants accountant lawyer doctor officer seller sellers salesperson representative
    chap bloke fellow folk folks individual individuals human adult adults coder coders couple recruit recruits trainee trainees starter starters professional professionals workmate peer peers supervisor owner founder
    chair host server operator driver technician technicians clerk administrator executive executives partner chairman chairwoman salesman saleswoman wife husband girlfriend boyfriend mom kid kids child children family families origin descent heritage background roots woman`,
} as const;

/** Word classes by which evidence.ts tells a name from a word. */
export const contexts = {
  speech:
    'said says told tells asked asks replied replies mentioned mentions explained explains suggested suggests argued argues thinks thought believes believed feels felt knows knew agreed agrees disagreed disagrees admitted admits apologised apologized apologises apologizes insisted insists wrote writes confirmed confirms promised promises reckons reckoned wondered wonders laughed complained complains interrupted interrupts volunteered volunteers listened listens nodded smiled emailed messaged texted phoned rang pinged shouted cried snapped mumbled sighed joked joined mentored mentors coached coaches presented hates loves enjoys struggles struggled worries worried hesitates hesitated',
  irregularPast:
    'led took gave made went got came saw ran kept brought caught taught found lost left held built sold sent spent won wrote spoke drew threw grew knew stood understood sat paid met put set let read cut hit did had was began broke chose drove fell flew forgot forgave froze hid rode rose shook stole swore woke wore became bought fought sought slept swept wept dealt meant heard stuck struck dug hung swung shot slid fed bled sped dove overran overcame undertook withdrew rewrote oversaw',
  verbs:
    'need want take give make get go come keep bring catch teach find lose leave hold build sell send spend win speak draw grow stand understand sit pay meet put set let read cut run lead handle manage deliver ship review finish start stop try help work show tend seem appear look sound talk listen learn ask answer call join plan organise organize prepare fix write code test design document present chair facilitate support mentor coach guide push pull drive own share raise close open miss hit forget remember notice spot see hear act react respond reply turn step jump stay move change improve develop deserve earn expect hope wish like love hate enjoy prefer avoid refuse decline accept approve reject delegate escalate resolve solve settle calm cover cut rescue save create produce complete commit contribute collaborate cooperate communicate coordinate disagree dominate doubt ignore interrupt volunteer underestimate overestimate overcommit rush skip lack care worry wait wonder return resign report depend rely use add remove rewrite refactor debug deploy merge trace track chase follow check verify clarify simplify summarise summarize explain demonstrate negotiate persuade convince impress surprise inspire motivate encourage challenge criticise criticize praise thank welcome invite introduce onboard train pair shadow swap attend cancel postpone reschedule schedule book arrange host run ensure allow enable block bring break adapt adjust adopt analyse analyze anticipate assume attempt behave believe benefit compare complain consider consult continue control cope copy count decide define describe discover discuss dislike draft edit end excel exceed fail feel focus fill gather hand hesitate identify implement include influence inform insist investigate involve judge know land laugh live maintain mean mention mind model monitor offer outline oversee perform pick pitch point possess practise practice pretend proceed process propose protect prove provide pursue question quote reach realise realize receive recognise recognize recommend record reduce refer reflect regard relate release remind repeat replace represent request require research retain say secure select serve specialise spread struggle study submit succeed suffer suggest take talk tell tackle tend think thrive tidy trust tweak undertake update upset visit vote walk warn waste watch withdraw',
  finite: 'was is has had did does wasnt isnt hasnt hadnt didnt doesnt',
  modal: 'can could would should must might cannot couldnt wouldnt shouldnt will may',
  adverbs:
    'always never often also still just really usually rarely quickly only even sometimes once already recently clearly finally first then consistently quietly actually generally certainly definitely simply nearly almost now soon later again both probably kindly regularly normally typically mostly personally openly calmly single handedly previously currently',
  greeting:
    'hi hello hey dear thanks thank cheers ta sorry morning afternoon evening congrats congratulations kudos props welcome bravo hiya yo please cc bye goodbye thankyou credit regards',
  address:
    'chase chased chasing pester ask asked asking tell told telling ping pinged remind reminded invite invited email emailed message messaged thank thanked phone phoned meet met meeting text texted coach coached mentor mentored mentoring shadow shadowed shadowing promote promoted hire hired replace replaced warn warned praise praised congratulate onboard interviewed assigned trust interrupted interrupting contradicted thanking helping helped reassured pushed nudged nudge see saw watched heard joined let gave give giving lent owe named called miss because while when whenever if although since whether after before until where why how that than except besides unlike like without',
  with: 'with from by about for of between behind beside towards toward against alongside near around via regarding re including plus and or but',
  joint:
    'spoke speak talk talked chat chatted pair paired pairing chatting speaking talking sync synced met meet meeting argue argued one 1 spar sparred clash clashed conflict disagreed worked work working sat sit lunch coffee collaborated collaborating catch caught checked check conversation row fight relationship session feedback praise review from thanks kudos report reports manager',
  determiners:
    'the a an this that these those my our your his her its their no some any each every another which what whose such more much many most few one two three all both other new old',
  objects:
    'the a an this that these those it them him her me us you my our your his their its all any every each some both everyone everything something yourself out up off down as on in at to time away back for with over under down not no',
  months:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec summer autumn winter spring',
  timeWords:
    'in by until till since during before after from to early late mid next last this every each of through between around on for',
  placeWords: 'in at to from near across around outside inside via towards into throughout of visit visited',
  orgSuffix:
    'inc ltd llc gmbh corp corporation group plc co ag sa bv ab street road avenue lane square bridge station airport university college school hospital bank park city county lake river island bay house hall building tower beach harbour harbor port ferries line lines holdings partners industries museum hotel stadium court district county isle foundation institute award prize cup theatre square festival ventures capital',
  orgPrefix:
    'port mount lake saint san santa new north south east west fort los las project operation team programme program version release company brand st isle harbour harbor cape el route platform module product codename account vendor client customer supplier university',
  productNouns:
    'pipeline job jobs build builds script server app api repo repository board dashboard ticket tickets model plugin release rollout migration import export upgrade launch project team module platform account database db cluster service client product instance license licence integration office site branch region campus port market deal contract renewal tender customer page feature file folder test tests suite',
  dayNouns:
    'numbers figures targets release results review sales budget report invoice deadline sprint roadmap board plan weather',
  epithets:
    'big young old little wee tall fat mad crazy tiny skinny ginger slim auntie aunty uncle aunt granny grandma grandad papa mama father mother sister brother rabbi imam pastor deacon lucky fast sweet baby posh grumpy lanky sunny crafty mighty blind deaf scouse welsh irish scottish polish black white',
  eponyms:
    'law principle theorem chart razor hierarchy window effect paradox syndrome disease distribution coefficient model method test index score bridge chain',
  humanNouns:
    'manager team boss lead mentor report reports feedback review work attitude tone style approach desk calendar idea ideas suggestion question questions help advice behaviour behavior performance progress skills strength strengths demo talk presentation point view opinion comment comments promotion goals goal objectives appraisal 1 one notes response reaction email message handover leadership patience colleague voice confidence energy absence leave',
  jargon:
    'wi fi hi sci non post ex ultra ok okay hi hey hello thanks please yes no dear re fwd fyi eta asap q1 q2 q3 q4 hr it pr qa pm ceo cto cfo coo vp md uk us eu usa ai ml bi ui ux ci cd cv id api sdk faq rfc mvp poc sla crm erp am tbd tba aka etc vs plc eod wfh ooo lgtm imo imho btw nda pto wip pip sbi grow oskar clear desc dev ops prod repo backend frontend onboarding standup retro webhook changelog rollout wiki config admin const async sync lib json yaml html css http https url www com org net io devops sre e2e cron regex npm cli gpu cpu ram ssd jwt oauth sso saml dns vpn vm ide',
} as const;
