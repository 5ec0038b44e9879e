// Phrases coded by gender or age that are no single trait word. Read by hygienePatterns.ts; the words after `(?!` keep products,
// places, audiences and machines out. hygieneCoded.ts leaves out what is said of things.
import { type Parts, readPatterns } from './hygienePatterns.ts';

const parts: Parts = {
  place: `desk|reception|front desk|accounts|office|tills?|counter|hr|sales|marketing|bar|phones?|support|back office|finance|payroll|admin|lab|shop|kitchen|warehouse|team
    department|branch|floor|ward|studio|salon|canteen|depot|packing|dispatch|it|helpdesk|front|back|line|plant|legal|purchasing|procurement|logistics|customer service`,
  someone: '(?:someone|somebody|anyone|a (?:man|woman|person|guy|lady|colleague|nurse|driver|\\w+))',
  children: '(?:kids?|child|children|baby|babies|toddlers?|newborn|motherhood|twins|mother|mum|mom|family)',
  devotion: `doubt\\w*|commit\\w*|heart|priorit\\w*|focus\\w*|availab\\w*|hungry|ambitio\\w*|energy|distract\\w*|reliab\\w*|less|no longer|hours|travel|serious\\w*|put in|count on|flexib\\w*|dedicat\\w*|motivat\\w*|risk|promot\\w*|cannot|can't|won't|role|area|manager`,
  market: `shoppers?|customers?|buyers?|market\\w*|audiences?|users?|bridge|dome|stadium|square|consumers?|segments?|stud(?:y|ies)|surveys?|campaigns?|brands?|travell?ers?|guests?|readers?
    visitors?|clients?|range|products?|park|stats|spend\\w*|data|buy|bought|prefer\\w*|trends?|voters?|cohort|panel|respondents|fans|eco house|falcon`,
  outdated: `stone age|ark|dark ages|ice age|year dot|last century|eighties|nineties|80s|90s|middle ages`,
};

export const gender: readonly RegExp[] = readPatterns(
  String.raw`
# Manhood and womanhood as the standard
man up|gr[eo]w (?:a pair|some balls|a backbone like a man)|(?:has|have|had|having|lacks?|without|got|no) (?:the |any |real )?(?:balls|cojones)(?! (?:of|in|for))|be a man|man enough|real (?:man|men|woman|women|lady)|act like a (?:man|lady|woman)
for (?:a|any) (?:woman|girl|lady|female|man|guy|bloke|male|mother|mum|mom|father|dad|blonde)(?! (?:in|with|who|at|of) )|(?:surprisingly|very|rather|unusually) \w+ for a (?:woman|man|girl|guy)
(?:like|as) (?:a|an old|a little|a silly|some) (?:girl|schoolgirl|woman|lady|housewife|fishwife|old maid|mother hen|sissy)s?
(?:women|girls|ladies|females|men|mothers|blondes) (?:like (?:her|him|you)|are (?:just |simply |too |more |less |not |always )|aren't|can't|cannot|don't|do not|never|always|tend to|belong)~
leave (?:it|that|this) to the (?:men|boys|lads|girls|women|ladies)|(?:a |in a )man's (?:job|world|game)|women's work|woman's touch|feminine touch|female intuition|boys' club|the (?:fairer|weaker) sex
one of the (?:boys|lads|girls|guys)|wears? the (?:trousers|pants)|boys will be boys|not (?:very |at all )?ladylike|unladylike|effeminate|tomboyish|girl[iy]e?|girlish|boyish|manly enough|masculine enough|feminine enough
(?:put|want|need|needs|prefer|hire|get) a (?:man|woman|guy|male|female|bloke|lady) (?:in|for|on|to (?:do|run|lead|handle)|who)
# Roles and names for a colleague
mother[- ]hens?|(?:office|team|work|shift|depot|ward|branch|crew) (?:mum|mom|mother|mama|dad|wife|husband|girl|girls|ladies|wives)|fishwife|housewif\w*|spinster|battle-?axe|nag|harridan|shrew|vixen|bimbo|trophy (?:wife|hire)|daddy's girl|mummy's boy|mama's boy|girl ?boss|lady ?boss|boss (?:lady|babe)|old maid|dragon lady|tigress|man-?eater|man-?hater|big girl'?s? blouse|queen of the|eye candy|femme fatale|bro culture|doll(?= at| in| on)
(?:good|friendly|nice|sweet|pretty|clever|lovely|little|young|our|office|the new|smart|poor|brave|that|my|these|those|the|a|two|some of the|one of the) (?:girls?|ladies|gals?|lassies?)(?= (?:(?:at|in|on|from|behind|of) (?:the |our )?<place>\b|to take|take|who takes|do the|can do))
(?:good|clever|brave|silly|little|pretty|sweet|poor|smart|tough) girl(?! (?:in bed|on the ward|who|with|from class|was found|aged|scouts?|guides?))
(?:young|little|pretty|lovely|dear|sweet|delightful) lady(?=[.,!]|$| (?:is|was|at|on|in|needs|should|has|from)\b)(?! (?:at|in) (?:table|bed|room|booth|row|seat|ward|flat|house|till))
(?:^|[,.!] ?)(?:sweetie|sweetheart|honey|darling|dear|love|hun|babe|princess)(?=[,.!])|calm down,? (?:dear|love|darling|sweetheart)
# Looks and manner asked of one gender
(?:smile|smiles|smiling) (?:a (?:bit|little) )?more(?: often)?|(?:should|could|must|never|rarely|doesn't|to) smile|prettier when|resting (?:bitch )?face
wear(?:s|ing)? (?:a (?:bit|little) )?(?:more |less |too much |some |nicer |shorter |longer )?(?:make-?up|lipstick|heels|skirts?|jewellery|dresses)|in a (?:skirt|dress|short skirt)(?=[.,!]|$)|dress(?:es|ed|ing)? (?:more |less |too )(?:feminine|sexy|provocative|revealing|like)\w*
good-looking|(?:lovely|nice|great|good|long) (?:legs|figure|curves)|easy on the eye|sexy|(?:pretty|cute) face|her (?:looks|figure|legs|cleavage|hair do|biological clock)|attractive (?:woman|girl|lady|young|colleague)|(?:too|so|very) (?:pretty|cute|attractive|beautiful)
too (?:nice|soft|sweet|delicate|gentle|feminine|girly|masculine|manly|pretty|motherly) (?:to|for)|(?:soften|tone down) (?:her|your) (?:style|tone|edges|voice|approach|image|manner|delivery|message)
voice\b[^.!?]{0,25}\b(?:shrill|screechy|high-pitched|squeaky|grating)|(?:shrill|screechy|high-pitched|squeaky|grating) (?:voice|tone|laugh)
she (?:should|must|could|needs to|has to|ought to) (?:be|try to be|learn to be) (?:a (?:bit|little) )?(?:nicer|sweeter|warmer|softer|gentler|more (?:ladylike|feminine|likeable|agreeable|motherly))|play(?:s|ing)? (?:the )?(?:mother|mum|mom|housewife|wife)(?! in)
(?:that|her) time of (?:the|her) month|on her period|pms|hormones|(?:overly|too|so|very) hormonal|(?:bursts?|burst|breaks?|broke) into tears(?= (?:again|over|at the slightest|whenever))|cries (?:at|over|too)~
# Motherhood read as less commitment
baby brain|mummy track|mommy track|working m(?:um|om|other)s?|pregnancy brain|as a (?:mother|mum|mom|father|dad) (?:she|he|you|of)~
(?:now that|since|because|as|with|having|has|have|after) (?:she |he |you |they |qq+ )?(?:is |are |'s |has |have |had |got |having |became |becoming )*(?:a |an |another |two |three |small |young |little |new |now |her |his |your )*<children>(?=[^.!?]*\b(?:<devotion>)\b)
(?:<devotion>)\b[^.!?]{0,60}\b(?:since|now that|because|after|with) (?:she|her|you|your|he|his|having|becoming|the)\b[^.!?]{0,20}\b(?:kids?|child|children|baby|motherhood|maternity leave|mother|mum|mom|pregnan\w+)
(?:will|might|may|probably|going to|about to|could|wants? to) (?:soon |probably |just )?(?:have|get|start|want|be) (?:a |another |pregnant|kids?|children|babies|a family)[^.!?]{0,25}\b(?:so|anyway|soon|not worth|risk|leave)
`,
  parts,
);

export const age: readonly RegExp[] = readPatterns(
  String.raw`
# Old as a fault
(?:(?<=\b(?:an?|such|total|old|of a|like|as|real|the|our|office|complete) )dinosaurs?(?= (?:in|from|at|of|when|with|who|about)\b|[.,!;]|$))(?! (?:hall|exhibit\w*|bones?|museum|park|show|models?|eggs?|fossils?|toys?|tour|poster|costume|film|book|skeleton|room|wing|trail|cake|prints?|display|day|theme))
(?:set|stuck) in (?:<her>|the|its) (?:ways|past|old ways)|stuck in the (?:past|<outdated>)|(?:in the|since the|from the|back to the) <outdated>(?! (?:exhibit\w*|hall|collection|tools|site|weekend))|behind the times|living in the past|old fossil|fossil<end>|relics?(?=[.,!]|$| (?:of|from) (?:the|a) (?:past|last|bygone|different))
old[- ]school(?! (?:building|house|hall|yard|friends?|grounds|gym|roof|site|bell|records|uniform|bus|books|was|will be|hip|arcade|playground|canteen))|old ways|old enough to be|retirement (?:is |just |is just )?(?:around the corner|looming|approaching|in sight)|^(?:grandpa|granny|grandma|gramps|granddad)|just an? (?:boy|girl|lad|lass|child|teenager)|old[- ]fashioned(?! (?:cocktail|sweets|shop|way|sign|font|lamp|furniture|recipe|doughnut|donut|label|design|packaging|store|look))|outdated<end>|out of date<end>
(?:past|passed) (?:<her>|its|the|<name>'s) (?:prime|peak|best|best days|sell-by date|use-by date|best-before date)|over the hill|long in the tooth|no spring chicken|senior moments?|put out to (?:grass|pasture)|past it<end>|has-been|washed up|yesterday's (?:man|woman|news)|one foot in the grave|on (?:his|her|your|their) last legs|had (?:his|her|your|their) day
old (?:guard|dogs?|timers?|fogey|fogeys|fart|codger|geezer|crone|hag|bag|biddy|git|dear|coot|fool|boy)(?! (?:network|food|kennel))|old-timers?|you can'?t teach an old|doddery|senile|doddering|geriatric(?! (?:ward|care|unit|department|medicine|nurse|nursing|clinic|patients?|team|rehab))|grey(?:ing)? brigade|old (?:man|woman|lady) (?:in|of|from|at) (?:the |our )?(?:<place>|group|crew|shift)
(?:our|the|a|like a|like an?|office|team) grand(?:pa|ma|dad|mother|father|pas|mas)(?= (?:of|in|when|at|from|here|on)\b|[.,!]|$)|granny(?= (?:in|at|of)\b)
(?:at|for|of|given|considering|despite|with) (?:<owner>) (?:advanced |tender |young |ripe old )?age(?! (?:group|range|class|limit))|not getting any younger|not as young as|(?:someone|somebody|people|anybody|person|man|woman|lady|guy|men|women|most people) (?:of |at |)(?:his|her|their|your|that|a certain) (?:age|generation|vintage)|act(?:s)? (?:his|her|your|their) age|(?:his|her|your|their) age (?:shows|is showing|is against|counts|works against|makes)|showing (?:his|her|your|their) age|because of (?:his|her|your) age|age is catching up|(?:his|her|your|their) generation(?= |<end>)
for <someone> (?:so young|so old|over (?:forty|fifty|sixty|40|50|60)|in (?:his|her|their) (?:late |early |mid-)?(?:forties|fifties|sixties|twenties|thirties|40s|50s|60s|20s))|at (?:almost |nearly |over |just |only )?(?:\d\d|forty|fifty|sixty|sixty-\w+|fifty-\w+|twenty-\w+),? (?:he|she|you|qq+) (?:is|are|should|will|won't|can|can't|cannot|still|has|no longer)~
(?:close to|near|nearing|approaching|coasting (?:to|towards|until)|winding down (?:to|for|before)|counting (?:down )?the days (?:to|until)|months from|years from|a few years from|about to|ready (?:to|for)|ripe for|on the verge of|waiting for|one step from) (?:his |her |their |your |early )?(?:retire|retirement|retiring|pension)(?! (?:savings|fund|plan|home|product|party))
(?:will be|'ll be|is|are|be|'s) retiring (?:soon|anyway|before long)|(?:will|'ll|going to) (?:soon )?retire (?:soon|anyway|before)|retires? (?:soon|anyway)|time (?:for (?:him|her|you|qq+) )?to retire|retire (?:him|her)|retired on the job|retirement (?:is|isn't) (?:near|far)~
(?:after|with) (?:twenty|thirty|forty|\d{2}) years (?:in the job|here|on the job|of service)?[^.!?]{0,20}\b(?:slow\w*|tired|rusty|cannot change|can't change|won't change|too late)|(?:can't|cannot|won't|too old to|will not|never|hard to|don't|doesn't) (?:learn|keep up|change|teach)\b[^.!?]{0,30}\bat (?:that|this|his|her|your) (?:age|stage)
too qualified|over-?qualified(?! (?:leads?|contacts?|prospects?))|(?:not|isn't|hardly) (?:very |exactly )?tech-savvy[^.!?]*\b(?:age|generation|old\w*)
# Young as a merit or a fault
digital natives?(?! (?:ads?|brands?|customers?|audience|market|campaign|content|publisher|banks?|format|shoppers|users|advertising|insurers?))
(?:wise|mature|old) (?:beyond|for) (?:his|her|their|your|someone (?:his|her|your)) (?:years|age)|beyond (?:his|her|your|their) years|old (?:soul|head on young shoulders)
wet behind the ears|still (?:green|a baby|a child|a kid|a puppy)<end>|out of nappies|out of diapers|(?:fresh|straight|just) out of (?:school|uni|university|college)|baby-?faced?|just a baby|whippersnapper|snowflakes?(?=[.,!]|$| (?:who|generation))|fresh-faced|too junior-looking|junior-looking|looks (?:about )?(?:twelve|fifteen|sixteen|like a (?:child|teenager|schoolboy|schoolgirl|kid))|teenager in a suit|like a (?:child|teenager)<end>
(?:the |that |our |this |good |new |just a |only a |a )kids?(?= (?:at|in|on|from) (?:the |our )?<place>\b|[.,!]$|$)|youngsters?(?! (?:aged|in the programme|who visit|from|in the class))|young(?:ling|er blood| blood| guns?| thing| buck| pups?| upstarts?| whippersnapper| faces?| legs)s?
(?:fresh|new|young) blood(?! (?:samples?|tests?|tubes?|bags?|supply|donors?|donation|products?|pressure|bank|sugar))
youthful (?:drive|energy|enthusiasm|spirit|looks|face|attitude|zeal|image|feel)|the (?:energy|stamina|drive|vigou?r|freshness) of (?:youth|a young\w* \w+|someone (?:half|younger)|a (?:twenty|thirty|\d\d)-year-old|a teenager)|half (?:his|her|your) age
young(?:er)?,? (?:and |but )?(?:hungry|dynamic|energetic|fresh|ambitious|keen|at heart|talent|team members?|colleagues?|person|people (?:who|like|today|these days|nowadays|have no|don't|do not|can't)|man|woman|lady|guy|fellow|inexperienced|eager|driven|enthusiastic|agile|staff|employees|workers)(?! (?:at|in) (?:table|bed|room|booth|row|seat|ward|flat|house|till))(?![\w-]* (?:patient|reader|customer|visitor|audience|couple|pupil)s?)
(?:someone|somebody|anyone|a person|people) (?:a bit |a little |much |rather )?(?:younger|older)|(?:need|needs|want|wants|prefer|prefers) (?:a )?(?:younger|older) \w+
(?:<very>)(?:young|old|elderly|youthful)(?= (?:to|for|and|but|in|looking|at)\b|[.,;!?]|$)
mature (?:lady|gentleman|woman|man|workers?|employees?|colleague)|(?:younger|older) (?:generation|colleagues?|people|workers?|staff|employees|folks?|ones)(?=[^.!?]*\b(?:learn|adapt|technolog\w*|change|keep up|slow\w*|understand|work ethic|entitled|phones?|lazy|energy|struggle\w*|handle|cope)\b)
(?:boomers?|baby boomers?|millennials?|gen(?:eration)?[- ][xyz]|gen[- ]z(?:ers?)?|zoomers?)(?! (?:<market>))
`,
  parts,
);
