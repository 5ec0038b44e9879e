// Words by what they tell of a sentence's form, for the model of moves: whoever is tired, lazy or late may be told, asked or
// heard. A word has the first class that lists it; `*` is any ending.

const classes: Readonly<Record<string, string>> = {
  feel: `afraid alone angry annoyed anxious ashamed ambivalent blamed bored bothered burdened burnt cornered confident confused curious delighted desperate
    disappointed discouraged dread* drained embarrass* excited exhausted exposed fear* fed forgotten frighten* frustrat* furious glad grateful grief guilt* happy heartbroken
    heavy helpless hesitant hopeful hopeless humiliat* hurt* ignored insult* invisible isolated jealous judged knackered lonely lost low mad miserable miss missing mixed nervous
    numb overwhelm* overlooked panic* pressure* pride proud puzzled ready regret* relie* resent* sad scared shame* shattered shock* sick sidelined squeezed stranded
    stress* stretched stuck surprised swamped tempted tense terrified thankful threatened tired torn trapped trust* unappreciated uncertain uncomfortable undermined
    uneasy unhappy unheard unsafe unsettled unsupported unsure unwanted upset used uptight useful valued vulnerable weary wiped wary worn worr* worthless wounded`,
  trait: `lazy careless sloppy unprofessional negative defensive emotional aggressive unreliable selfish arrogant rude stubborn immature irresponsible
    incompetent disorganised disorganized unmotivated disrespectful abrasive toxic dishonest passive needy dramatic oversensitive sensitive clueless slow weak ungrateful
    bossy pushy cold moody childish thoughtless inconsiderate scatterbrained entitled flaky forgetful combative hostile argumentative impatient slacker perfectionist
    diva liar bully disappointment liability micromanager attitude lazier addict alcoholic drinker smoker princess baby kid child* whiner complainer loner
    useless pathetic hysterical stupid dumb idiot idiotic lax soft fragile intense scary difficult prickly chaotic unteachable uncoachable loser quitter joker`,
  hard: `awful bad brutal challenging costly crushing cruel demoralis* difficult disheartening distressing draining dreadful exhausting fair* grim gruelling hard harder hardest harsh
    hellish horrible impossible intense lot maddening messy miserable much nasty nightmare painful rotten rough sad shame sore stressful tiring tough tricky unfair unsettling weird worse worst wrong`,
  good: `amazing awesome best better brave brilliant careful clean clear clever cracking excellent fab fantastic fine first-rate good grand great helpful huge impressive
    kind lovely neat nice patient perfect smart solid spot steady strong super terrific thorough thoughtful tidy top well wonderful courage* honest* bravo congrat* proud`,
  credit: `appreciat* admire* notic* impress* credit mattered helped saved counts effort thanks grateful calmed caught spotted covered stayed stuck handled`,
  day: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight yesterday weekend morning afternoon
    evening night noon lunch* midnight january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec`,
  span: `week weeks weekly day days daily month months monthly year years hour hours minute minutes mins time times quarter shift shifts session sessions summer winter autumn spring term`,
  number: `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half dozen percent twice third second first`,
  mental: `want wants wanted wish wished hope hoped hoping love loved hate hated like liked care cared believe believed thought knew worry worried wonder wondered figure figured
    prefer value valued realise* realize* expected felt need needed imagine* decide* enjoy* dislike* mind minded remember* forgot* consider* prefer* long longed afford wanting
    thinking feeling wondering trying hoping struggling looking finding noticing carrying holding leaning sensing hearing doubting fighting coping managing bracing dreading protecting`,
  act: `missed interrupted shouted rolled arrived turned walked sent submitted skipped ignored told promised agreed delivered handed posted replied answered refused slammed
    swore logged signed parked dropped gave took put wrote made went came started stopped pushed called clocked merged deployed copied emailed messaged sat stood laughed sighed
    typed finished presented asked brought booked changed threw broke failed kept showed spoke raised cut closed left cancelled canceled moved opened cc'd forwarded overran delayed waited lost
    complained redid covered apologised apologized cost costs caused slipped missing late overdue blank unanswered unsigned`,
  base: `accept act add aim allow apologise apologize apply arrange ask avoid begin block book breathe bring buy build call cancel change check choose chuck clean clear close come
    consider copy count cover cut decide delegate do don't draw drink drop eat email end enjoy escalate exercise explain fill find finish fix focus follow forget get give go grab
    grow hand have help hold ignore involve join jot keep learn leave let limit list listen look lose lower make meet message move open own pack park pay phone pick plan practise
    practice prepare prioritise prioritize pull push put quit raise read reduce relax remember remove rent replace report rest ring run save schedule see sell send set share
    shift show sign sit skip sleep slow smile sort speak spend split stand start stay step stick stop suck swap switch take talk tell text think throw train treat trust try turn update use wait wake
    walk wash watch wear work write`,
  due: `deadline due by eod cob standard standards target targets expectation* expect* required requirement policy rule rules procedure protocol mandatory must latest sharp deliver*`,
  fact: `programme program clinic form forms leaflet appointment appointments insurance pension payroll contract guideline* guidance research study studies evidence data budget headcount
    release rota schedule system nicotine alcohol units calories blood pressure cholesterol medication tablets dose glucose insulin patch patches gum treatment therapy court
    confidential* session* process department board committee client vendor supplier audit server stock truck delivery kitchen ward exam exams school policy law legal hr`,
  people: `everyone everybody nobody someone somebody anyone anybody people team folks others colleagues guys manager boss director client customer customers patient patients staff crew
    wife husband mum mom dad mother father son daughter kids kid children family friend friends partner doctor nurse`,
  offer: `help support cover arrange sort happy free approve fund lend resource resources budget time backup hand`,
  chat: `mate love hiya cheers welcome seat coffee tea screen share mute muted connection parking traffic weather bus door chair water sit sitting hear see sec second moment minute ready`,
  extreme: `always never constantly forever every whole entire all nothing anything none literally ever totally everyone nobody`,
  small_part: `bit little part side piece half kind sort way thing things stuff one`,
};

const words = new Map<string, string>();
/** By their first four letters. */
const starts = new Map<string, Array<readonly [string, string]>>();
for (const [name, list] of Object.entries(classes).reverse())
  for (const word of list.trim().split(/\s+/u))
    if (word.endsWith('*')) {
      const start = word.slice(0, -1);
      starts.set(start.slice(0, 4), [...(starts.get(start.slice(0, 4)) ?? []), [start, name]]);
    } else words.set(word, name);

/** The class of a lower-case word, or null. */
export function classOf(word: string): string | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  for (const [start, name] of starts.get(word.slice(0, 4)) ?? []) if (word.startsWith(start)) return name;
  return null;
}
