// The words that rules about work feedback are made of: verbs brought back to one form, negation, what helps and what
// harms at work, wishes, contrast. Entries are stems as `stem` makes them. Nothing here decides anything by itself.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((group) => {
        const [base = '', forms = ''] = group.split(':');
        return forms.split(',').map((form) => [form, base] as const);
      }),
  );

/** Irregular forms by their base. */
export const irregular =
  pairs(`tell:told give:gave,given take:took,taken keep:kept say:said find:found know:knew,known go:went,gone
  come:came leave:left send:sent bring:brought think:thought teach:taught build:built hear:heard hold:held make:made get:got,gotten
  write:wrote,written speak:spoke,spoken see:saw,seen run:ran fall:fell,fallen break:broke,broken choose:chose,chosen
  forget:forgot,forgotten draw:drew,drawn lose:lost meet:met pay:paid sit:sat stand:stood understand:understood ring:rang,rung
  begin:began,begun drive:drove,driven hide:hid,hidden catch:caught buy:bought feel:felt lead:led learn:learnt win:won
  throw:threw,thrown wear:wore,worn eat:ate sell:sold spend:spent stick:stuck show:shown grow:grew,grown fight:fought sleep:slept
  be:is,was,were,been,am,are have:has,had do:does,did,done mean:meant lie:lay,lain rise:rose,risen lend:lent rely:relies bear:bore
  swear:swore,sworn cannot:cannot shake:shook seek:sought deal:dealt wake:woke rewrite:rewrote,rewritten redo:redid,redone
  withhold:withheld overrule:overruled overlook:overlooked apologise:apologize,apologized,apologizing prioritise:prioritize,prioritized
  organise:organize,organized recognise:recognize,recognized summarise:summarize,summarized criticise:criticize,criticized
  shout:yell,yelled,yelling,scream,screamed,screaming delegate:delegating,delegated,delegates`);

export const negators = set(`not no never nobody none nothing neither nor without hardly barely cannot`);
/** A negation does not reach past these. */
export const scopeEnds =
  set(`but and or so because since until till although though while when where who which that if as then yet
  except however before after than`);
export const contrast = set(
  `but however though although except yet unfortunately sadly nevertheless nonetheless whereas still`,
);

/** What helps at work. */
export const helps =
  set(`thank grateful glad useful helpful clear clearly calm calmly patient thorough careful accurate precise spotless
  flawless perfect reliable solid excellent great brilliant superb well good better best right correct properly early ahead smooth smoothly
  promptly quickly kindly honest honestly openly plainly specific concrete respectful fair trust own credit praise improve solve fix
  settle resolve agree explain clarify share help offer support cover volunteer teach train coach mentor encourage listen ask notice spot
  catch prevent warn inform prepare plan anticipate forecast deliver finish complete achieve succeed win earn save halve reduce keep hold
  stay follow track chase check test verify document measure admit apologise thankful approve sign pass hand delegate entrust empower invite
  involve include consult visit interview observe adapt simplify shorten cut drop stop decline refuse mediate defuse calmed rescue
  succeed relaunch reach exact match easy easier faster independent alone confident relief gold worth precisely neat tidy clean
  immediately unasked personally voluntarily promised steady consistent consistently everyone understood impress delight thrive`);
/** What harms at work. */
export const harms =
  set(`miss slip late forget wait ignore interrupt blame complain shout snap lose break fail refuse wrong error mistake
  fault sloppy careless vague unclear confuse confused confusing long rambling ramble mumble jargon buried delay postpone cancel overdue
  behind overrun double-booked clash chaos mess rush skip overlook omit incomplete missing empty redo rewrite rework undo overrule hover
  micromanage control hoard bottleneck stuck stall idle nobody hide withhold keep avoid dodge duck shrug defensive excuse sulk rude insult
  slam threaten sarcastic laugh mock humiliate embarrass harsh unfair tear angry furious resentful gossip impatient sigh dismiss discourage
  overload overwhelm scatter unfinished half-done half abandon drop leave lie lay guess surprise accident return reject complaint competitor
  bounce bad badly poor poorly worse worst slow untidy dirty cold broken defect bug typo unread unanswered unsent unopened untouched
  unfortunately sadly only instead despite anyway again still never too lack unprepared unaware unfair chase remind reminder trouble
  problem leak damage crash outage standstill waste cost hour quit withdraw spoil ruin strip reprint swap`);
/** Words of a wish, of advice, of what is not yet so. */
export const wishes = set(
  `should could would wish need needs must ought please rather prefer better hope if had`,
);
/** How a goal, a commitment or an assignment opens. */
export const openings =
  set(`learn improve get become work build develop take plan prepare set draft write attend meet visit introduce
  reduce make find decide review share train mentor hold give ask delegate hand see run clarify agree bring put present understand call
  focus increase draw establish create finish complete deliver lead practise start begin join organise define identify schedule become
  strengthen explore document own follow report strike look keep use read complete pass tell send check test go collect support
  obtain introduce hand cancel interview address cooperate reduce cover visit spend cut let chase ask mentor think have
  close submit reopen rotate stop ship move release tally publish rehearse rewrite replace record settle keep open sort fix add drop
  cancel rotate carry count invite offer print propose publish raise rename repair reply reserve return sign simplify speak start
  switch teach translate try turn update wait warn win listen lower limit list map measure name note order pair phone pick reach`);
