// Phrases of praise that says nothing, and of criticism nobody can act on. Read by hygienePatterns.ts; hygieneVerdicts.ts looks at
// whom they are about and whether the passage tells an act beside them.
import { type Parts, readPatterns } from './hygienePatterns.ts';

const parts: Parts = {
  good: `great|good|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|terrific|outstanding|exceptional|stellar|fabulous
    incredible|marvell?ous|tremendous|phenomenal|solid|strong|nice|impressive|first-class|first-rate|top-notch|magnificent|splendid|exemplary
    admirable|remarkable|sterling|perfect|lovely|decent|fine|valuable|invaluable|extraordinary|super|cracking|stand-?out|commendable|positive
    world-class|top|spectacular|sensational|epic|beautiful|flawless|glowing|unbelievable|fab|ace|satisfactory|successful`,
  best: `great|excellent|amazing|awesome|fantastic|wonderful|superb|terrific|outstanding|exceptional|stellar|fabulous|incredible|marvell?ous
    phenomenal|magnificent|impressive|perfect|the best|the greatest|splendid|invaluable|indispensable|irreplaceable|super|first-class|top-notch|ace|fab|unbeatable
    second to none|one of a kind|a breath of fresh air|good(?! (?:with|at|as|for|to))`,
  thing: `job|jobs|work|effort|efforts|stuff|performance|performer|contributions?|results?|progress|year|month|week|quarter|half|season|shift|person|people|colleague
    employee|worker|team ?mate|manager|boss|leader|addition|member|asset|attitude|guy|girl|bloke|human|individual|professional|nurse|driver|engineer
    teacher|chef|cook|analyst|trainee|intern|apprentice|designer|developer|impression|impact|team members?|all-?rounder|contributor|feedback|things?|start|resource
    communicator|presenter|mentor|role model|skills?|lad|lass|example|teamwork|support|service|collaboration|leadership|output|spirit|delivery|energy
    display|show|run|achievements?|accomplishments?|cooperation|commitment|dedication|to work with|to have around|team player|coach|listener|value|work ethic|quality|session`,
  much: '(?:really |very |so |such |a |an |truly |absolutely |just |simply |quite |pretty |overall |consistently |always |again |some |another |extremely |still |once again )*',
  well: `well|great|fine|good|nicely|ok|okay|alright|all right|fantastic|brilliantly|smoothly|excellent|amazing|amazingly|perfectly|wonderfully|superbly
    splendidly|excellently|fantastically|as expected|as hoped|to plan|better than expected|beautifully|solidly`,
  happy: 'happy|pleased|delighted|satisfied|impressed|thrilled|content|over the moon|glad',
  star: `asset|star|rock ?star|superstar|gem|legend|hero|champion|treasure|godsend|lifesaver|blessing|keeper|winner|role model|rock|diamond|ninja|wizard|guru|machine
    powerhouse|all-star|mvp|backbone|linchpin|cornerstone|team member|credit to \\w+|inspiration|force to be reckoned with|pillar|wonder|joy|delight|pleasure|part of (?:the|our|this) (?:team|crew|company|family|group)|angel|jewel|lifeline|tower of strength`,
  game: '(?:game|bar|standards?|profile|sights|level)',
  virtue: `initiative|leadership|ownership|commitment|enthusiasm|maturity|interest|presence|drive|passion|engagement|urgency|flexibility|confidence|respect|empathy
    effort|backbone|professionalism|accountability|resilience|dedication|energy|courage|judge?ment|responsibility|assertiveness|ambition|motivation|self-confidence|willingness|discipline|proactivity|gravitas`,
  absent: `(?:executive |leadership |personal |strategic |commercial |professional |stage |managerial |senior |self-)?(?:presence|gravitas|polish|depth|maturity|impact|initiative|drive|ownership
    leadership|urgency|vision|substance|seniority|commitment|engagement|enthusiasm|ambition|authority|focus|thinking|flair|spark|edge|professionalism|business acumen|acumen
    follow-through|finesse|confidence|energy|motivation|x[- ]factor|judge?ment|accountability|rigou?r|stature|weight|soft skills|people skills|leadership skills|communication skills
    organi[sz]ational skills|interpersonal skills|skills|potential|clout|oomph|fire|bite|hunger|passion|strategic thinking|big-picture thinking|the right stuff|the right attitude
    the right mindset|what it takes|direction|structure|consistency|quality|precision|a sense of (?:urgency|ownership)|sense of urgency|experience|awareness|strategic mindset|insight|business sense|political skill)`,
  field: `attitude|communication|presence|confidence|leadership|performance|image|visibility|people skills|soft skills|social skills|communication skills|leadership skills|style|mindset
    behaviou?r|maturity|skills|approach|tone|listening|time management|resilience|personality|temper|brand|weaknesses|self|commitment|engagement|demeanou?r|manner
    professionalism|delivery|stakeholder management|prioriti[sz]ation|organi[sz]ation|delegation|influence|impact|interpersonal skills|planning|teamwork|collaboration|follow-up|follow-through|writing|presentation skills|reliability|work ethic|output|productivity|quality|work|management style|leadership style|conduct|language|focus|punctuality|timekeeping|accuracy`,
  bad: `weak|poor|bad|lacking|an issue|a problem|a concern|a weakness|not good|not great|not ideal|not strong|below \\w+|unacceptable|mediocre|patchy|inconsistent|average|disappointing
    insufficient|substandard|sub-?par|terrible|awful|dreadful|a development area|off|concerning|worrying|underwhelming|inadequate|unsatisfactory|not acceptable|not working|slipping|uneven|so-so|all over the place|hit and miss|too low|lacklust(?:re|er)`,
  more: `strategic|proactive|visible|assertive|confident|positive|professional|senior|mature|engaged|commercial|flexible|resilient|decisive|dynamic|ambitious|present|vocal|creative
    innovative|reliable|committed|organi[sz]ed|defensive|negative|emotional|aggressive|bossy|sensitive|abrasive|independent|structured|agile|passive|collaborative|approachable|open|focused
    consistent|hands-on|customer-focused|impactful|influential|polished|rigid|blunt|direct|careful|attentive|outgoing|humble|patient|stubborn|difficult|intense|nice|friendly|supportive
    of an? \\w+(?: \\w+)?|of a presence|thorough|responsible|accountable|motivated|responsive|helpful|productive|efficient|effective|self-confident|self-aware|energetic|analytical|diplomatic|tactful|persuasive|available|cooperative|disciplined|serious|enthusiastic|entrepreneurial|data-driven|solution-oriented|forward-looking|rounded|like a \\w+`,
};

export const praise: readonly RegExp[] = readPatterns(
  String.raw`
<much><good>(?:,? (?:and )?<good>)*(?: first| second| last| little| overall| all-round| new| senior| junior)? <thing>
(?:great|excellent|amazing|awesome|fantastic|wonderful|superb|outstanding|terrific) (?:team|communication|customer|client|people|guest|sales|leadership) (?:work|skills?|service|focus|results?|player|lead|feedback)
(?:high|top|star|key|strong|solid|consistent|great) (?:performer|achiever|flyer|contributor)s?
(?:very |really |so |extremely )?good at (?:(?:his|her|your|their|the) (?:job|work|role)|what (?:he|she|you) do(?:es)?|everything|it)<end>
(?:much|highly|greatly|really|very much|truly|so|always) (?:appreciated|valued)<end>
# Cheering
well done(?!,? (?:is|means|steak|burger|or|meat|on the outside))
keep (?:it|this|that) up
keep up the (?:\w+ )?(?:work|effort|job|pace|momentum)
keep (?:on )?doing what you(?:'re| are) doing
(?:keep going|more of the same|more of this|more please)<end>
kudos|bravo|hats? off|nice one|good going|good on you|way to go|five stars|top marks|thumbs up|10\/10|high five|chapeau
congratulations<end>
(?:spot on|on point|second to none|couldn't be better)<end>
nailed it|knocked it out of the park|smashed it|killed it|(?:crush|kill|smash|rock|ac|nail)ing it|hit it out of the park|rocked it
you rock|stay awesome|keep shining|(?:simply|just) the best|love (?:your|his|her) (?:work|energy|attitude|style)
# Thanks for nothing in particular
thank(?:s| you)(?: so much| very much| a lot| a million)?(?: again)? for (?:all (?:of )?)?(?:your|the|being|all)(?: (?:hard|great|good|continued|amazing|excellent|tireless))*(?: (?:work|efforts?|help|support|contributions?|dedication|commitment|you do|that you do|you(?:'ve| have) done|you|there|you are))?(?=[.,!]|$| (?:this|these|in|over|and)\b)
(?:thank(?:s| you)(?: so much)? for|(?:i|we) (?:really |truly |so )?(?:appreciate|value|love|admire)|grateful for) everything(?: (?:you|he|she) (?:do|does|did))?
(?:i|we) (?:really |truly |so |do )?(?:appreciate|value|admire) (?:you|him|her|your (?:work|hard work|efforts?|help|support|contributions?|dedication)|all (?:your|the)(?: hard)? (?:work|help|efforts?))<end>
# Doing well
(?:<is>|keeps?|kept|continues? to be) <very>(?:doing|performing|going|getting on|coming along|progressing|working out|running|developing|shaping up|settling in) <very>(?:<well>)
^doing <very>(?:<well>)
(?:does|do|did|has done|have done|performs?|performed|works?|worked|handles?|handled|manages?|managed|deals?|dealt|carries|carried|delivers?|delivered|presents?|presented|conducts?|runs?|leads?|led)\b[^.!?,;:]{0,40}?\b(?:very well|really well|so well|extremely well|well(?=[.!,]|$| with (?:others|people|everyone|the team|colleagues|clients|customers|us|all))|brilliantly|superbly|excellently|fantastically|wonderfully|perfectly|admirably|beautifully|flawlessly|amazingly|exceptionally(?: well)?|greatly|nicely|like a (?:pro|champ|boss|star))
(?:continues?|continued|never fails?|always manages|keeps?) to (?:impress|shine|excel|amaze|deliver|perform|do well|surprise)
(?:keeps?|always|consistently|really) (?:delivers?|impressing|delivering|shines?|excels?|impresses|performs?)<end>
performs? (?:very |consistently |really )*(?:well|at (?:a|the|an) (?:\w+ )?(?:high|expected|highest|top|excellent) level|strongly|solidly)
at the top of (?:his|her|your|their) game|on (?:the right track|fire|top form|top of (?:things|everything)|the ball)<end>
# Nothing to say
no (?:complaints|concerns|issues|problems|worries|real concerns)(?=[.,!]|$| (?:about|with|from|at|regarding|whatsoever|here|at all)\b)
nothing (?:but good things|but praise|negative|bad|to (?:complain about|add|criticise|criticize|improve|report))~
(?:only|just|so many|lots of) (?:good|great|positive|nice) things~
can(?:'?t|not| not) (?:fault|praise|say enough)~
# A pleasure
(?:always|such|truly|really|absolutely) a (?:pleasure|joy|delight)
(?:a |an |such a |real |true |absolute |great |huge |always )*(?:pleasure|joy|delight|privilege|honou?r) (?:to (?:work|have|be|manage|know|lead|be around|deal)|working|having)~
(?:love|loves|loved|enjoy|enjoys|enjoyed|like|likes|liked|loving|enjoying) (?:working|having|to work) with~
(?:fun|easy|great|nice|good|lovely|wonderful|fantastic|a dream) to (?:work with|have (?:<him>))~
(?:could not|couldn't) be (?:happier|more pleased|prouder|more satisfied|better)~
(?:everyone|everybody|the \w+|our \w+|customers|clients|guests|patients|students|parents|colleagues|we all|people) (?:really |just |simply |all )?(?:loves?|adores?|likes?|appreciates?|values?) (?:<him>|working with (?:<him>)|(?:<owner>) \w+)(?=[.,!;]|$| and\b)
gets? (?:the job|things|stuff|it|the work) done<end>|(?:<she>) ?(?:<is> )<very>(?:appreciated|valued|loved|cherished)<end>
(?:enjoy|enjoyed|loved?|appreciated?) (?:our|the|your) (?:collaboration|time together|cooperation|work together|teamwork|partnership)~
^(?:(?:i|we)(?: am|'m| are|'re) )?(?:very |really |so |quite |extremely |more than )*(?:pleased|happy|impressed|satisfied|delighted)(?: overall| so far| indeed| all round)?<end>
# Superlatives
(?:a |an |real |true |huge |great |valuable |valued |key |absolute |invaluable |big |such an? |our |most |biggest |total |genuine |complete )+<star>(?! (?:register|list|class|management|manager|hotel|chart|sign|system|ratings?|conference|engine|exhibit|room|shop|oil|parts?|next|beside|above|marks|means|shows))
one of (?:our|the|my) (?:very )?(?:best|finest|strongest|top|greatest)(?: (?:people|performers?|employees?|nurses?|engineers?|team members?|hires?|colleagues?|\w+))?
(?:the|our|my) (?:best|greatest) (?:colleague|employee|person|nurse|hire|member|worker|guy|engineer|manager|boss|one|teammate)~
worth (?:his|her|your|their) weight in gold|in a league of (?:his|her|your|their) own|the cat's whiskers|the bee's knees|the whole package|the real deal|goes? from strength to strength|a cut above
goes? (?:above and beyond|the extra mile)|going (?:above and beyond|the extra mile)|went (?:above and beyond|the extra mile)|above and beyond<end>
(?:gives?|gave|giving) (?:it )?(?:his |her |your |their )?(?:all|110 ?%|100 ?%|one hundred percent|best)<end>
(?:goes out of (?:his|her|your|their) way|pulls? (?:his|her|your|their) weight)<end>
(?:makes?|made|making) (?:a |an |such a |all the |real |big |huge |great |the |enormous |positive )+(?:difference|impact|contribution|impression)
adds?(?:ed|ing)? (?:a lot of |real |great |so much |much |huge )?value|brings? (?:a lot|so much|great energy|good energy|real value|something special|the best out)~
has what it takes|going places|bright future|(?:high|great|huge|lots of|a lot of|full of|so much|real|enormous|good) potential|a natural talent|on the way up|promising<end>
# Form language
(?:meet|meets|met|exceed|exceeds|exceeded|exceeding|meeting|surpass(?:es|ed)?) (?:all |my |our |the |most |every |all of (?:my|our) )*expectations?(?: in all (?:areas|respects))?
(?:lives?|lived) up to expectations|up to (?:standard|scratch|expectations)<end>|satisfactory(?=[.,!]|$| (?:overall|performance|work|year))|fully meets
# Being content
(?:<happy>) (?:with|by) (?:<him>|<her>|<name>'s|how you|how she|how he|how things|everything)~
proud of (?:<him>|your (?:work|progress))|(?:lucky|glad|grateful|blessed|fortunate) (?:to have|to work with|to know|that we have|we have|for)~
glad you(?:'re| are) here|what would (?:we|i) do without|we(?:'d| would) be lost without|couldn't (?:do|have done|manage) (?:it |this )?without (?:<him>)|wouldn't be the same without
keeps? (?:us|everyone|the team) going|(?:could not|couldn't|can't|cannot) (?:ask|wish|hope) for (?:more|a better|anything more|anyone better)~
impress(?:es|ed) (?:me|us|everyone|the team)(?: (?:a lot|greatly|every time|again|always))?<end>|everything(?:'s| is| was) (?:great|fine|perfect|going well|good|ok|okay)
# Bare adjectives
(?:<she>) ?(?:<is> )(?:<is> )?<very>(?:<best>)(?! (?:at (?:the|home)|for (?:the|this)|in the|to go|idea|enough))(?=[.,!;]|$| (?:to|with|at|as|in|and|this|all|overall|here|for|but|again|today|throughout|on)\b)
(?:<owner>) (?:\w+ )?\w+ (?:is|are|was|were|has been|have been) <much><good>(?=[.,!;]|$| (?:and|all|this|overall|here|again|as)\b)
(?:great|excellent|amazing|fantastic|wonderful|brilliant|superb|awesome|outstanding|super|magnificent|impressive|terrific) (?:with|at) (?:the )?(?:guests|customers|clients|people|kids|children|patients|numbers|her job|his job|your job|their job|what (?:he|she|you) do(?:es)?|everything|job|team)
^\s*<much><good>(?: (?:as (?:always|ever)|overall|all round|all around|again|so far))?\s*(?=[.!]|$)
^\s*all (?:good|fine|great)(?: (?:from|on|with|at) [\w ]{2,15})?<end>
`,
  parts,
);

export const blame: readonly RegExp[] = readPatterns(
  String.raw`
# Wishes without an act
(?<!\b(?:a|the|his|her|your|'s|big|this|first) )step(?:s|ping)? (?:it )?up(?! (?:the (?!pace|game)|onto|on to|to the (?:plate|podium|counter|mic|board|lectern|stage)|the ladder|into|from))
(?:ups?|lifts?) (?:his|her|your|their) game|rais(?:e|es|ing) (?:his|her|your|their|the) <game>(?! (?:at|on|of|by|so|before the))
tak(?:e|es|ing) (?:it |things |this |his work |her work |your work |your game )?(?:up a (?:level|notch)|to (?:the|another|a new) (?:next )?level|up a gear)
get (?:his|her|your|their) act together|get it together|get a grip|pull (?:yourself|himself|herself|themselves|(?:his|her|your|their) (?:socks|weight))(?: together| up)?
tak(?:e|ing) (?:more |greater |full |real )?(?:ownership|initiative|responsibility|accountability|the initiative|charge)(?= (?:and|in|at|as)\b|[.,!;]|$)
tak(?:e|ing) the lead(?: more(?: often)?)?<end>
show(?:s|ing|ed)? (?:more|some|greater|a bit more|a little more|no|little|not enough|enough) (?:\w+ )?<virtue>
(?:more|greater|a bit more|needs|need) <virtue>(?: in \w+| with \w+| from \w+)?(?:,? please|, (?:thanks|thank you)| needed| required| is needed| would help| would be (?:good|nice|welcome))
(?:needs?|could (?:do with|use)|wants?) (?:some |a (?:bit|little|lot) (?:of )?)?(?:more |greater )(?:executive |personal |professional |strategic )?<virtue>
(?:tough|light|loos|smart|sharp)en up<end>|(?:loosen|wise|grow|man|buck|shape|wake|speed|hurry) up<end>|try (?:a bit |a little |much )?harder(?! (?!this|always|sometimes|towards|afterwards|besides|yes|his|as|is)[a-z]+s\b)|work (?:harder|smarter)|do (?:much )?better|be better|do more<end>
think (?:bigger|bigger picture|strategically|outside the box|like an? \w+|more \w+)|see the bigger picture|find (?:his|her|your|their) voice|own it|lean in|be (?:all )?you can be
get better(?! at \w+ing the)(?= (?:at|in|with|overall|next|this)\b|[.,!;]|$)
improve (?:overall|generally|in general|(?:<owner>) (?:\w+ )?<field>|himself|herself|yourself)|improve<end>|improve (?:in|this|next|over|a lot|significantly|quickly|soon|across)~
(?:develop|grow) (?:as an?|into an?|in (?:his|her|your)|more|further|personally|professionally)~|mature(?= (?:a bit|a little|as)|[.!])|be stronger
(?:add|bring|deliver) more (?:value|energy|passion|enthusiasm|impact|to the table)|(?:make|have) (?:more|a bigger|greater) (?:of an )?(?:impact|effort|presence|drive|ambition|confidence|gravitas|influence)|put in more effort
be(?:come|ing)? (?:a|an) (?:better|stronger|more \w+|real|true|good|great) (?:\w+ )?\w+
speak with more \w+|(?:communicate|collaborate|delegate|listen|plan|prepare|perform|engage|contribute|participate|focus|present|write|cooperate) (?:a (?:bit|lot|little) )?(?:better|more|well|harder)(?: (?:clearly|effectively|openly|often|proactively|with others|with the team))?<end>
(?:communicate|collaborate|perform|work|lead|manage|present|behave|act|prioriti[sz]e|organi[sz]e|plan|delegate) (?:more )?(?:clearly|effectively|efficiently|professionally|strategically|properly|appropriately|better)(?=[.,!;]|$| (?:with|in|and|as|at|under)\b)
manage (?:your|his|her|their) time (?:better|more \w+)|organi[sz]e (?:himself|herself|yourself)(?: better)?|rise to the (?:occasion|challenge)|live up to~|prove (?:himself|herself|yourself)<end>
<very>(?:be|become|becoming|get|feel|act|seem|appear) (?:a (?:bit|little|lot) )?(?:more|less|much more|far more|way more|not so|not as|not too)(?: \w+ly)? (?!specific|precise|concrete|than|at home)<more>
(?:needs? to|need to|should|must|has to|have to|could|try to|want (?:<him>) to|like (?:<him>) to|ought to|expected to|aim to|please|learn to|start|stop) (?:also |really |just |simply |perhaps |maybe |definitely |try to |try and )*(?:be|being|become|becoming|get|feel|act|seem) (?:a (?:bit|little|lot) )?(?:more|less|much more|far more|way more|so|too|as) (?!specific|precise|concrete|than|at home|much|many|long)\w+(?:-\w+)*(?=[.,!;]|$| (?:and|or|in|at|with|about|of|as|to|when|for|on|overall|this|next|under|around|towards)\b)
# Not enough, not there, not right
(?:not|n't|'t) (?:yet |quite |really |fully |exactly |always |at all |currently |just |anywhere )*there(?: yet)?(?=[.,!]|$| (?:in|with|as|on)\b)
(?:not|n't|'t) (?:yet |quite |really |fully |at all |currently )*ready(?: yet)?(?: for (?:the next|promotion|a senior|more|this|leadership|a bigger|that|the step|the role|senior|management)[\w ]{0,25}|(?= to (?:lead|move up|take on|step|manage|be promoted)\b))
(?:not|n't|'t) (?:yet |quite |really |fully |always )*(?:at|on) (?:the |a )?(?:right |required |expected |same |desired |senior )?(?:level|standard|par)~
(?:not|n't|'t) (?:yet |quite |really |fully |always )*where (?:it|we|i|you|he|she|they|i'd|things) (?:should|need|needs|want|wants|expect|expects|would like|ought|wanted|needed|expected|could|has to|have to)~
(?:not|n't|'t) (?:yet |quite |really |nearly |simply |just )*(?:good|strong|senior|strategic|professional|visible|proactive|engaged|committed|confident|mature|ambitious|fast|quick|sharp|tough|flexible|experienced|convincing|impressive|\w+ive|\w+ful|\w+ed) enough
(?:not|n't|'t) (?:yet |quite |really )*up to (?:scratch|standard|par|the (?:job|task|mark|role|level)|it|speed|snuff|expectations|our \w+)
(?:not|n't|'t) (?:really |quite |exactly |just |simply )*(?:an? |the )?(?:right|good|great|natural|best|cultural|culture|perfect|team|ideal) fit~
(?:not|n't|'t) (?:really |quite |yet )*(?:leadership|management|promotion|director|partner|executive|manager) material
(?:not|n't|'t) (?:really |quite )*(?:cut(?:ting)? it|cut out for|made for|working out|(?:im)?pressive|meeting|performing|delivering<end>|stepping up|pulling (?:his|her|your|their) weight|living up to|adding (?:much |enough )?value|on the same page|working<end>|acceptable<end>|convincing)~
(?:not|n't|'t) (?:really |quite |exactly )*what (?:we|i|the \w+) (?:need|needs|want|wants|expected|hoped|had hoped|are looking for|was hoping|would expect)~
(?:does|do|did)(?:n't| not) (?:quite |really |always |fully )*(?:get it|fit in|have what it takes|have it in (?:him|her|you)|cut it|measure up|live up to|meet (?:the |our |my )?(?:\w+ )?(?:expectations|standards?|bar|requirements|level)|deliver(?=[.,!]|$)|inspire|convince|impress|add (?:much |enough )?value|bring (?:much|enough)|show (?:enough |much |any )?<virtue>|take (?:enough )?(?:ownership|initiative|responsibility)|step up|perform|contribute enough|do enough|seem (?:engaged|interested|committed|motivated)|care(?: enough)?<end>|try hard enough|pull (?:his|her|your|their) weight|think (?:strategically|big)|communicate well|work well|fit<end>|fit (?:the|our|here))~
(?:just|simply) (?:isn't|is not|'s not|aren't|doesn't|does not|don't) (?:work\w*|click\w*|cut it|have it|get it|right|good|fit\w*|belong)~
(?:not|n't|'t) (?:very |really |particularly |that |so |all that )?(?:strategic|visible|senior|commercial|impactful|influential|polished|hands-on|vocal|strong|convincing|effective|productive|efficient|impressive|inspiring|there)<end>
(?:not|n't|'t) (?:really |yet |quite )*grown into~|^not (?:very |really |particularly |at all )?(?:impressed|convinced|happy|satisfied|good|great|ideal)<end>
(?:build|raise|work on|improve|strengthen|grow) (?:his|her|your|their) (?:personal )?(?:brand|profile|network|visibility|presence|credibility|influence|stature)
(?:just |simply )?(?:not|n't|'t) working(?: out)? with (?:<him>)|(?:<owner>) (?:progress|development|growth|learning) (?:is|was|has been) <very>(?:slow|disappointing|limited|poor)
# Room for improvement
(?:leaves?|left|leaving) (?:a lot|much|something|a great deal|a bit|plenty|quite a lot) to be desired
room (?:for|to) (?:improve\w*|growth|grow|develop\w*|do better|be better)|(?:areas?|fields?|scope|opportunit(?:y|ies)) (?:for|of|to) (?:improve\w*|develop\w*|grow\w*)|development areas?
(?:could|can|should|might|must) (?:be|do|have been|have done|get|feel) (?:a (?:bit|lot|little) |much |so much |even |far |way )?(?:better|stronger|sharper|improved|tighter|higher)(?! (?:than \d|by \d))~
(?:needs?|needing|requires?|could use|could do with) (?:some |a lot of |more |a bit of |serious |real |considerable |further |significant )?(?:work|improvement|improving|polish|polishing|refinement|attention|development|seasoning|maturity|growth|a rethink|tightening up|strengthening|sharpening|to (?:improve|develop|grow|get better|change|be better|be stronger|get stronger)\b~)(?=[.,!;]|$| (?:on|in|before|and|as|here|overall|to)\b)
(?:improve|work|working) (?:on )?(?:<owner>) (?:overall |general |professional |whole |entire )?<field>|work on (?:yourself|himself|herself)|change (?:your|his|her) (?:attitude|behaviou?r|style|ways|approach|mindset)<end>
# Something is missing
(?:lack(?:s|ed|ing)?|lack of|has no|have no|without(?: any)?|missing|short on|not enough|too little|(?:show|display)s? little) (?:of |the |any |some |a certain |real |enough |sufficient |necessary |a bit of )*<absent>
(?:something|somehow|there(?:'s| is) something)\b[^.!?]{0,45}\b(?:bothers?|off|wrong|missing|not right|doesn't (?:sit|feel|work|click)|does not (?:sit|feel|work|click)|isn't right|is missing|rubs)~
# Verdicts
(?:i|we) (?:do not|don't|cannot|can't|could not|couldn't)(?: really| quite| honestly)? (?:think|believe|feel|see)(?: that)? (?:<she>) (?:is|are|has|have|can|will|would|fits?|meets?|deserves?|belongs?|performs?|delivers?|leading|as)~
(?:a |quite a |still a )?(?:long|some) way to go|(?:has|have|still|got) (?:still )?(?:a lot|much|a great deal) to (?:learn|improve|prove)
(?:i|we|the client|management)(?:'d| had| have|'ve| would have| was| were)?(?: really| honestly| simply)? (?:expected|expect|hoped for|was hoping for|wanted|need|needed|want|was expecting|were expecting|had hoped for) (?:a lot |a bit |much |so much )?(?:more|better)(?: (?:of|from|out of|by)\b~)?(?=[.,!;]|$| (?:from|of|by|than|in|on)\b)
disappoint(?:ed|ing|ment|s)\b[^.!?]{0,35}|underwhelm\w+~|under-?perform(?:s|ed|ing|er)?~|falls? short~|fell short~|falling short~|miss(?:es|ed) the mark|drops? the ball|behind (?:where (?:we|i|you|she|he)|the curve)~
(?:mediocre|sub-?par|below (?:par|average|(?:the |our |my )?(?:standards?|expectations?|expected (?:level|standards?)|bar|level))|not great|lacklust(?:re|er)|so-so|hit[- ]and[- ]miss|a mixed bag|patchy|shaky|unimpressive|nothing special|run of the mill|barely adequate|unsatisfactory|inadequate|insufficient|substandard)~
(?:weak|poor|bad|mixed|average|terrible|awful|disappointing|mediocre) (?:performance|performer|communications?|communicator|work|results?|quality|effort|leadership|leader|judge?ment|year|quarter|month|planning|planner|organi[sz]ation|skills?|communication skills|time management|start|job|link|listener|presenter|team player|follow-through|delivery|management)~
(?:i'm|i am|we are|we're|i have|i've|we have|have|has|had) (?:some |serious |a few |real |major |still |simply |just |my )*(?:concerns?|doubts?|reservations|misgivings|worries|a bad feeling|issues?|problems?|not (?:convinced|sure|impressed|happy|satisfied)|unconvinced|unhappy|dissatisfied|unimpressed|worried|concerned|disappointed|frustrated) (?:by|with|about|of|over|regarding|in) (?:<him>|<her>|<name>'s|how (?:<she>)|the way (?:<she>))~
not (?:convinced|impressed|happy|satisfied) (?:by|of|about|with) (?:how |the way |<him>|<owner>)~
struggl(?:es|ing|ed|e) (?:a bit |somewhat |generally |overall |in general |in the role|in this role|overall|at this level)*(?:(?:with|in|at) (?:the role|the job|the basics|the level|this role|this level|leadership|communication|ownership|people|prioriti\w+|strategy|ambiguity|complexity|time management|organisation|delegation))?(?=[.,!;]|$)
(?:the way|how) (?:<she>) (?:\w+) (?:is|are|was) (?:<bad>|wrong|not ok|not okay)
(?:<owner>) (?:\w+ )?<field>(?: skills?)? (?:is|are|was|were|has been|remains?)(?:n't| not)? <very>(?:<bad>|working)
(?:communication|leadership|teamwork|attitude|performance|time management|quality|delivery|organi[sz]ation|planning|collaboration|follow-up|engagement|work|output|presentation skills|people skills|writing|listening|visibility|presence)(?: skills?)? (?:is|are|was|were|has been|remains?) <very>(?:<bad>)
(?:useless|hopeless|terrible|awful|dreadful|rubbish|pathetic|abysmal|lousy|horrible|no good|a disaster|a failure|a disappointment|a let-?down|a problem|a liability|a burden|a waste of (?:time|space)|not (?:very |really |so |that )?(?:good|great))(?=(?: (?:at|with) (?:his job|her job|your job|this|everything|people|work|what|leading|leadership)\b)|[.,!;]|$)
`,
  parts,
);
