// Phrases of hearsay, and words for always, never, everybody and nothing. Read by hygienePatterns.ts; hygieneClaims.ts looks at whom
// they are about and what bounds them.
import { type Parts, readPatterns } from './hygienePatterns.ts';

const parts: Parts = {
  group: `colleagues?|people|teammates|co-?workers|peers|nurses|drivers|team|team members|staff|members|reports|engineers|clients|customers|parents|others|them|managers|department|crew
    guests|stakeholders|leads|shift|teachers|cooks|doctors|reps|agents|folks|juniors|seniors|apprentices|trainees|operators|students|partners|neighbours`,
  many: `people|others|other people|some|some people|somebody|someone|folks?|many|several|a few|a lot of people|most|most people|everyone|everybody|everybody else|everyone else|colleagues|teammates|customers|clients|guests|patients|parents|students|pupils|visitors|users|passengers|residents
    team mates|co-?workers|staff|peers|(?:your|his|her|their|my|our) (?:peers|colleagues|team|team ?mates|co-?workers|reports|direct reports|staff|people|crew|stakeholders)|multiple people
    the (?:team|crew|staff|others|guys|nurses|drivers|shift|night shift|floor|office|department|rest of the team|girls|lads|juniors|apprentices|interns|whole (?:team|office|floor|ward|crew|department|shift|place|shop))
    (?:some|many|several|a few|two|three|four|a couple|a number|most|one|more than one|various|quite a few|lots|all|certain|half|multiple|both)(?: of (?:the|your|his|her|their|my|our))? (?:\\w+ )?<group>`,
  adverbs:
    '(?:(?:have|has|had|is|are|were|was|keep|keeps|kept|also|all|often|sometimes|always|frequently|recently|tend to|would|might|will|been|now|do|privately|quietly|openly|already|just) )*',
  say: `say|says|said|saying|think|thinks|thought|thinking|feel|feels|felt|feeling|believe|believes|believed|mention|mentions|mentioned|mentioning|tell|tells|told|telling|report|reports
    reported|reporting|complain|complains|complained|complaining|find|finds|found|notice|notices|noticed|claim|claims|claimed|claiming|reckon|reckons|describe|describes|described|see|perceive
    perceived|suggest|suggests|suggested|comment|commented|commenting|remark|remarked|raised|flagged|pointed out|shared|agree|agrees|whisper|whispering|joke|experience|experienced|know|knows|consider
    talk|talks|talking|hinted|indicated|gossip|gossiping|grumble|grumbling|moan|moaning|wonder|wondering|worry|worried|observed|(?:come|came|spoken|spoke|turned) to (?:me|us)|approached (?:me|us)|reached out|expressed (?:\\w+ )?concerns?|raised (?:\\w+ )?concerns?|(?:have|has|had|get|got) the (?:impression|feeling)|(?:are|is) under the impression|is (?:talking|saying|complaining|telling|wondering)|are (?:unhappy|annoyed|frustrated|tired|fed up|upset|talking|saying|complaining|telling|wondering|worried)`,
  story: `talk|rumou?rs?|comments?|complaints?|whispers?|reports?|concerns?|grumbl\\w+|gossip|feeling|perception|a perception|feedback|murmur\\w*|chatter|suggestions?|sense|view|impression|mutter\\w*
    voices|stories|story|word|speculation|noise|unease|accusations?|allegations?`,
  time: 'day|time|morning|shift|meeting|week|month|evening|occasion',
};

export const hearsay: readonly RegExp[] = readPatterns(
  String.raw`
apparently|supposedly|allegedly|reportedly|purportedly|ostensibly|it appears that|rumou?red to
rumou?r has it(?: that)?|rumou?rs? (?:is|are|say|says|suggest|going around|go around|about|circulat\w+|persist)|(?:the )?word (?:is|has it|on the \w+|around (?:the|here)[\w ]*|in the \w+|goes|gets around)(?: is)?(?: that)?|(?:the|through the|on the|via the|office) grapevine|a little (?:bird|birdie)(?: \w+ me)?|legend has it|(?:as |so )?the story goes|gossip (?:is|has it|says)|they say|as they say|by all accounts|if (?:the )?rumou?rs are|tongues are wagging|talk of the (?:office|floor|town|team)
(?:i|we)(?:'ve| have| had| also| just| keep| kept| do| often| recently|'m| am| are)*(?: only| also| often)? (?:hear|heard|hearing|gather|gathered|get told|got told|overheard|read somewhere)(?! you[:.,!])(?! (?:the|a|an|you out|your|him|her|them|it|this|me|back|music|no|qq+ (?:say|tell|shout|speak|explain|ask|on))\b)
(?:i|we) (?:understand|gather) (?:from (?:others|people|colleagues|the \w+) )?that
(?:i|we)(?:'ve| have| had)?(?: also| just| recently)?(?:'m| am| was| were| been| been being| being| keep being| keep getting| got| get)(?: also| just| recently| repeatedly| often)? (?:told|informed|made aware|led to believe|given to understand|warned)
(?:from|by|going by|judging by) (?:what|things) (?:i|we|people|others|the team|everyone|colleagues)(?:'ve| have)? (?:hear|heard|gather|gathered|understand|been told|was told|see from others|say|says|tell me|told me|are saying)|(?:so|as) (?:i|we)(?:'ve| have)? (?:hear|heard|am told|was told|'m told|understand it|gather|understand)
it(?:'s| is| has| was| has been)? (?:also |recently )?(?:come|came|been brought|brought|reached) to (?:my|our|management's|hr's|the manager's) (?:attention|notice|ears?|knowledge)|it(?:'s| is| was| has been) (?:widely |generally |well |often |commonly |being |also )?(?:said|known|rumou?red|believed|reported|felt|thought|understood|an open secret|common knowledge|no secret|whispered|suggested|alleged)(?= that| by)
there(?:'s| is| are| was| were| have been| has been|'ve been| had been|'s been| seems to be) (?:a |an |some |several |many |a few |a lot of |lots of |multiple |various |much |plenty of |quite some |certain |growing |general )*<story>(?= (?:that|about|of|from|on|in|among|around|regarding|over|going|at)\b)
(?:the |a )(?:(?:general|overall|common|widespread|prevailing|shared|broad|growing) )?(?:feeling|perception|consensus|impression|view|opinion|sense|sentiment|talk|complaint|mood|feedback|word)(?: (?:in|on|of|among|across|from|around|within) (?:the |your |our |my )?[\w' ]{2,25}?)?(?: is| was| has been| seems to be)(?: that)?(?! (?:good|bad|positive|negative|mixed))
feedback (?:from|by) (?:others|colleagues|peers|the team|your (?:peers|team|colleagues)|several \w+|some \w+|multiple \w+) (?:suggests?|says?|is|indicates?|shows?|mentions?|was|has been)(?: that)?
(?:has|have|had|got|gets|having|earned|with) (?:a |quite a |the |something of a )(?:bad |poor |certain |growing |good |great |terrible )?reputation (?:for|as|of)|(?:is|are|was|were|'s|'re) (?:well[- ]|widely |generally )?(?:known|notorious|infamous|renowned) (?:for|to|as|around|in the \w+ for|among)|(?:is|are|'s|'re|was) (?:widely |generally |often )?(?:said|believed|thought|rumou?red|alleged|reported|supposed) to (?:be|have|\w+)
(?<!\b(?:when|if|that|tell|ask|told|asked|until|so|which|and|because|how|what|where|before|after|for|to|with|from|between|of|by) )(?:<many>) (?:<adverbs>)(?:<say>)(?! (?:to|the (?:counter|price)|hello|goodbye|good morning|yes|no|thank|thanks|welcome|up|it|them (?:the|that|to))\b)
(?:i|we)(?:'ve| have)? (?:had|got|received|been getting|been receiving|get|getting|keep getting) (?:a few |some |several |many |a lot of |multiple |more |quite a few )*(?:complaints|comments|feedback|reports|grumbles)(?: from \w+)? (?:about|that|of|regarding)
the (?:feedback|message|picture|impression) (?:i|we) (?:get|hear|receive|got|received|have)(?: (?:about|of|on|from) [\w' ]{2,20}?)? (?:is|was)
people are (?:afraid|scared|tired|sick|wary|frightened) of
they (?:all |both |often |sometimes |keep |kept )?(?:told|tell|telling|say|said) (?:me|us)
according to (?:some|others|people|several|many|the (?:\w+ )?(?:team|shift|others|crew|grapevine|rumou?rs?|staff|floor)|colleagues|(?:some|several|many|most|a few|two|your|his|her) (?:of (?:the|your|his|her) )?(?:\w+ )?<group>|everyone|everybody|what)
(?:someone|somebody|a (?:colleague|friend|co-?worker|customer|client|source)|one of (?:the|your|my|our) [\w ]{3,20}?) (?:told|tells|has told|mentioned|said|says|let slip|hinted|complained|informed|warned|whispered)
(?:comments?|complaints?|rumou?rs?|stories|whispers|things|feedback|word) (?:have |has |keep |keeps |are |is |kept )?(?:reach(?:ed|es|ing)?|com(?:e|es|ing)|came|been|going|going around|circulat\w+|doing the rounds)(?! (?:the|by|from the|in from|back from))
nobody (?:says|will say) it (?:openly|aloud|out loud),? but|not only my (?:view|opinion|impression)|(?:i am|i'm) not the only (?:one|person)|others (?:share|would agree|agree)|ask anyone|anyone will tell you|everyone will tell you
`,
  parts,
);

/** Of somebody's conduct, with the person as the subject. */
export const ofConduct: readonly RegExp[] = readPatterns(
  String.raw`
always|never|constantly|continually|continuously|perpetually|invariably|incessantly|forever|permanently|relentlessly|endlessly|not ever|hardly ever|barely ever|eternally
all the time|all day long|day in,? day out|24\/7|every (?:single )?<time>|each and every (?:time|\w+)|without exception|without fail|not once|not a single time|at every (?:turn|opportunity|occasion)|time and (?:time )?again|time after time|in every (?:way|respect)|whatever (?:i|you|we) (?:say|do)|no matter what|whenever there is (?:work|a problem|trouble)|only ever|from morning to night
`,
  parts,
);

/** Complete in themselves, where somebody is spoken of. */
export const ofPeople: readonly RegExp[] = readPatterns(
  String.raw`
nothing but(?! (?:praise|good|positive|admiration|respect|the best|kind))|(?:does|do|did) (?:absolutely )?nothing|(?:can't|cannot|can not|never) (?:do|get) anything right|can do nothing right|gets? (?:nothing right|everything wrong)|can(?:'t|not) be trusted (?:with anything|at all)|(?:not|'t) (?:do|say|know|learn|care about|contribute|listen to|understand|respect|help|finish) (?:anything|anyone|anybody)
(?:refuses?|won't|wouldn't|doesn't|don't|didn't|never)\b[^.!?]{0,40}\bever<end>|couldn't care less|zero (?:effort|interest|respect|empathy|accountability|sense|initiative|tolerance for)|no (?:respect|interest|regard|idea|clue|sense) (?:what(?:so)?ever|at all)|absolutely (?:no|nothing|never|everything)|no \w+ what(?:so)?ever|not (?:the slightest|the least|an ounce of|a shred of)
(?<!\bfor )(?<!\b(?:appreciate|value|love|admire) )(?:everything|nothing|anything) (?:<she>) (?:ever )?(?:do(?:es)?|says?|touch(?:es)?|hands?|writes?|makes?|delivers?|produces?|submits?|sends?|builds?|starts?|cooks?)
every (?:single )?(?:one of )?(?:his|her|their|your|qq+'s) \w+|(?:all|none) of (?:your|his|her|qq+'s) (?!team|colleagues|people|staff)\w+|all (?:<she>) (?:ever )?(?:do(?:es)?|cares? about|wants?|thinks? about|talks? about)
100 ?% (?:of the time|sure|certain|useless|unreliable)|(?:totally|completely|utterly|absolutely) (?:useless|incapable|unable|unreliable|unstable|hopeless|incompetent|unprofessional|untrustworthy|impossible|lost|wrong for)|the (?:worst|laziest|rudest|best|most \w+) \w+ (?:i|we)(?:'ve| have)? ever|the only (?:one|person) who (?:ever|can|cares|works)|(?:cannot|can't|can never) be (?:trusted|relied on|left alone)
`,
  parts,
);

/** Everybody and nobody, with somebody named after them. */
export const ofAll: readonly RegExp[] = readPatterns(
  `
(?:nobody|no one|no-one|everyone|everybody|anyone|anybody|not a single (?:person|colleague|soul)|the (?:whole|entire) (?:team|office|ward|crew|floor|department|company|shift|staff|shop|plant|kitchen)|all (?:the |of the |our |his |her |your )?(?:colleagues|staff|nurses|team|drivers|others))(?: else| here| in the (?:team|office|shop|ward)| on the (?:team|floor|ward))?(?: ever| really| ever really| here)? (?:can|can't|cannot|could|wants?|likes?|liked|loves?|hates?|trusts?|dislikes?|avoids?|knows?|thinks?|says?|agrees?|finds?|complains?|dreads?|respects?|listens?|believes?|is (?:tired|fed up|afraid|scared|sick|annoyed|unhappy|talking|waiting)|'s (?:tired|fed up|afraid|scared|sick)|are (?:tired|fed up|afraid|scared)|feels?|has (?:a problem|had enough|trouble)|enjoys?|will tell|would|dares?|gets along|follows|fears?|resents?|relies|depends|looks up|understands|tells|talks|laughs|suffers|notices)
`,
  parts,
);
