// Who and what feedback speaks of: words for people at work, for people on the other side of the counter, for somebody's manner,
// for somebody's work, and for occasions. Singular forms; plurals are made by whoever looks a word up. Decides nothing.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Somebody at work whom feedback may be about. */
export const people = set(`
person colleague coworker teammate peer boss manager supervisor lead leader director head deputy chief ceo cfo cto president chair founder owner partner
principal captain foreman forewoman guy bloke chap fellow lad lass man woman lady girl boy gentleman dude kid employee worker staffer engineer developer programmer coder
architect designer analyst scientist researcher intern trainee apprentice graduate junior senior newbie newcomer starter hire recruit rookie novice veteran contractor
freelancer consultant adviser advisor assistant secretary receptionist clerk administrator coordinator specialist expert technician operator mechanic
electrician plumber carpenter welder fitter roofer mason bricklayer painter decorator plasterer glazier machinist miller machiner nurse doctor surgeon physician midwife paramedic carer caregiver
pharmacist dentist therapist physiotherapist psychologist vet veterinarian anaesthetist radiographer optician hygienist porter cleaner janitor caretaker housekeeper
driver courier pilot steward stewardess dispatcher planner scheduler buyer purchaser seller salesperson salesman saleswoman cashier teller banker broker trader underwriter
adjuster actuary accountant bookkeeper auditor controller treasurer lawyer solicitor paralegal notary judge inspector officer ranger guard policeman policewoman
detective firefighter soldier sergeant lieutenant teacher lecturer professor tutor instructor trainer coach librarian archivist curator conservator editor writer
copywriter author journalist reporter producer cameraman photographer illustrator animator musician conductor singer actor chef cook baker butcher waiter waitress
barista bartender sommelier florist gardener farmer grower shepherd forester hairdresser barber stylist beautician tailor seamstress jeweller optometrist
recruiter marketer strategist moderator facilitator negotiator agent rep representative owner tester administrator storekeeper storeman warehouseman picker packer loader
surveyor estimator geologist chemist biologist physicist statistician mathematician economist translator interpreter scribe usher guide organiser
organizer host hostess concierge bellboy valet lifeguard nanny childminder successor predecessor mentor mentee applicant candidate communicator performer thinker listener
player learner speaker presenter contributor achiever influencer doer collaborator individual character someone somebody everyone everybody anyone nobody
team crew staff squad people folk management department adult human professional executive exec vp cio coo hr buddy mate sidekick stockman rider`);

/** People whom the work is for: what they are like is no trait of the one the feedback is about. */
export const outsiders = set(`
customer client guest patient visitor tenant passenger caller parent supplier vendor shopper buyer pupil student child kid toddler baby resident relative
applicant claimant borrower member subscriber reader listener viewer user audience crowd public neighbour neighbor family couple landlord competitor rival
contractor subcontractor carrier donor sponsor investor bidder delegate tourist traveller traveler diner consumer donor donee opponent defendant witness suspect inmate
citizen voter taxpayer horse dog cow bull cat calf puppy animal herd goat sheep pony market segment`);

/** How somebody is; the owner is the person. */
export const manners = set(`
attitude manner manners behaviour behavior demeanour demeanor personality character temperament temper tone style streak nature approach way ways conduct
ego mindset disposition presence voice side tendency tendencies outlook vibe energy aura temperament comment comments remark remarks reply replies response responses answer answers
body language leadership reaction reactions refusal insistence handling treatment outburst outbursts joke jokes mistakes excuses email emails mail mails message messages`);

/** What somebody does at work, as a whole: with an owner, a verdict on it is a verdict on the person. */
export const works = set(`
work performance communication quality output result results paperwork delivery effort contribution contributions leadership management planning organisation organization
timekeeping punctuality listening teamwork collaboration delegation judgement judgment reliability productivity attitude engagement
commitment ownership initiative presentation presentations writing drawings report reports reporting documentation numbers handover handovers follow-up preparation
organisational service skills skill standard standards level approach style focus attention conduct behaviour behavior progress development pace
quarter year month week half season shift cooking coding design designs lessons teaching`);

/** What happens once and can be found in a calendar. */
export const occasions =
  `meeting|call|review|retro|retrospective|stand-?up|huddle|workshop|demo|demonstration|presentation|pitch|interview|training|course|session|
conference|fair|trade fair|show|exhibition|expo|market|audit|inspection|drill|fire drill|visit|site visit|walk|safety walk|tour|round|ward round|handover|handoff|hand-over|briefing|debrief|debriefing|
negotiation|negotiations|hearing|trial|town hall|kick-?off|launch|release|rollout|roll-out|go-live|migration|outage|incident|crash|fire|flood|floods|storm|strike|
sprint|project|tender|bid|campaign|event|party|dinner|lunch|wedding|concert|festival|opening|closing|stocktake|stock-take|inventory|shoot|rehearsal|premiere|service|
lesson|lecture|seminar|class|exam|exams|parents' evening|open day|off-?site|away day|one-to-one|one-on-one|1:1|appraisal|board meeting|planning|budget|budget round|planning meeting|
seminar|webinar|panel|shift|night shift|early shift|late shift|surgery|operation|procedure|consultation|ceremony|race|match|game|harvest|season|rush|sale|sales|holidays|holiday|move|
delivery|shutdown|maintenance|upgrade|test|pilot|trial run|dress rehearsal|simulation|exercise|recall|installation|pour|loading|unloading|boarding|landing|flight|trip|journey`
    .replace(/\s*\n\s*/gu, '')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

export const degree = set(`
too very so quite rather pretty really extremely incredibly somewhat fairly just simply such more most less least often always sometimes never usually a-bit bit little lot terribly awfully
deeply highly truly totally completely utterly absolutely basically generally frankly honestly clearly still also even a overly super ever incredibly unbelievably as both either
far much slightly kind-of sort-of seriously genuinely naturally inherently`);

export const prepositions = set(`
of in on at with for from to by about into onto over under during after before since until till through across behind between among against towards toward
within without around near beside off out up down per despite regarding concerning like via unlike above below along`);
export const conjunctions = set(
  `and or but nor yet so because although though while when whenever if that which who whose whom as than unless whereas where plus then hence therefore`,
);
export const determiners = set(
  `a an the some any no each every another such this that these those what which both all several many few most our my your his her their its other`,
);
export const auxiliaries = set(
  `do does did has have had having will would can could should shall may might must 'd 'll 've ought cannot wo sha`,
);
export const seeming = set(
  `seem seems seemed appear appears appeared look looks looked sound sounds sounded feel feels felt become becomes became becoming remain remains
  remained stay stays stayed get gets got getting act acts acted acting prove proves proved come comes came coming turn turns turned`,
);
export const being = set(`am is are was were be been being 're 'm`);
export const subjects = set(
  `i we you he she they me us him them myself yourself himself herself themselves themself ye s/he`,
);
