// Verbs of feedback: their base forms, those that tell an act somebody could have seen, those that are too thin to tell one
// without an object, and those that tell nothing. Decides nothing.
import { stems } from './english.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Tell no act whatever follows: being, feeling, having, and the verbs of empty praise and empty wishes. */
export const emptyVerbs = set(`
be seem appear feel look sound become remain stay get have lack need want deserve like love hate know mean think believe hope wish expect doubt understand care
fit suit belong matter shine excel thrive improve grow develop progress mature step perform exceed meet impress rock own struggle tend continue strive try aim aspire
work do make go keep raise up bring add bear demonstrate display possess embody exude excite enjoy trust respect appreciate value admire benefit contribute succeed fail underperform
disappoint frustrate annoy bother worry concern please delight surprise inspire motivate rise toughen lighten sharpen cope depend rely learn start begin begin become soften adjust adapt
man woman own act behave come lead manage last exist live can could`);

/** Tell an act only with an object or a place of their own: "communicate" does not, "present the three options" does. */
export const thinVerbs = set(`
communicate collaborate cooperate participate engage listen focus plan organise organize prioritise prioritize delegate support help handle deal run present prepare coordinate
deliver think speak talk interact relate connect respond react show take give put use focus concentrate pay build drive push hold treat`);

const irregularPairs = `
tell:told give:gave,given take:took,taken keep:kept say:said find:found know:knew,known go:went,gone come:came leave:left send:sent bring:brought think:thought
teach:taught build:built hear:heard hold:held make:made get:got,gotten write:wrote,written speak:spoke,spoken see:saw,seen run:ran fall:fell,fallen
break:broke,broken choose:chose,chosen forget:forgot,forgotten draw:drew,drawn lose:lost meet:met pay:paid sit:sat stand:stood understand:understood
ring:rang,rung begin:began,begun drive:drove,driven hide:hid,hidden catch:caught buy:bought feel:felt lead:led learn:learnt win:won throw:threw,thrown
wear:wore,worn eat:ate,eaten sell:sold spend:spent stick:stuck show:shown grow:grew,grown fight:fought sleep:slept do:did,done have:had mean:meant lie:lied
rise:rose,risen lend:lent swear:swore,sworn shake:shook,shaken seek:sought deal:dealt wake:woke,woken rewrite:rewrote,rewritten redo:redid,redone
withhold:withheld overrule:overruled bleed:bled feed:fed lay:laid sweep:swept hang:hung dig:dug bite:bit,bitten blow:blew,blown bend:bent bind:bound steal:stole,stolen
strike:struck swing:swung tear:tore,torn wind:wound weave:wove slide:slid spin:spun spill:spilt burn:burnt shoot:shot sing:sang drink:drank swim:swam
fly:flew,flown freeze:froze,frozen ride:rode,ridden shine:shone shrink:shrank sink:sank spring:sprang stride:strode undo:undid,undone overrun:overran
undertake:undertook oversee:oversaw mislead:misled misread:misread outdo:outdid withdraw:withdrew,withdrawn forgive:forgave,forgiven light:lit`;
const irregular = new Map(
  irregularPairs
    .trim()
    .split(/\s+/u)
    .flatMap((pair) => {
      const [root = '', forms = ''] = pair.split(':');
      return forms.split(',').map((form): [string, string] => [form, root]);
    }),
);
/** Past and present look alike; after "he" without an s they are past. */
export const sameInPast = set(
  'put set cut hit let read shut cost quit hurt split spread cast bet beat rid shed thrust overcut reset',
);
const notPast = set(
  'need feed speed seed shed embed indeed red bed hundred sacred naked wicked unpaid aged exceed proceed succeed breed weed wed',
);

export function isPast(low: string): boolean {
  return (irregular.has(low) && !/(?:en|wn|ne|rn)$/u.test(low)) || ['done', 'shown'].includes(low)
    ? irregular.has(low) && !['done', 'shown'].includes(low)
    : low.length > 3 && low.endsWith('ed') && !notPast.has(low);
}

/** Base forms a written form may belong to. */
export function bases(low: string): string[] {
  const root = irregular.get(low);
  return root ? [root, low] : [low, ...stems(low)];
}

export const isAmong = (low: string, list: ReadonlySet<string>): boolean =>
  bases(low).some((one) => list.has(one));

/** What a request may ask for; the first word of an order or of the rest of "please …". */
export const actVerbs = set(`
accept acknowledge add address agree allow announce answer apologise apologize approve arrange arrive ask assign assist attach attend avoid back bake balance block book bring brief build
calculate call cancel carry change charge chase check choose clean clear clip close collect comment compare complain complete confirm consult contact copy correct count cover create
cut date debrief decide decline define delay delete deliver demonstrate describe design dictate discuss dismiss display divide document double download draft draw drive drop dry email empty end enter
escalate escort estimate examine explain extend fetch file fill film find finish fix flag fold follow forward gather give greet guard hand hang hear hide hire hold identify ignore include
inform inspect install interrupt interview introduce invite invoice join keep knock label lay leave lend let lift limit link list load lock log lower mail mark measure meet mention mix monitor
move mute name note notify number offer omit open order pack paint park pass paste pause pay phone photograph pick place plug point polish post postpone pour practise practice prepare present press print
promise propose publish pull push put quote raise read rebook recall receive record redo reduce refill refund refuse rehearse reject release remind remove rename rent repair repeat replace reply
report reschedule reserve reset respond restart restock return review revise ring rinse rotate run save say scan schedule seal search secure select sell send separate serve set share shorten show
shout shut sign sit skip slice solder sort speak spell split spot stack stamp stand start state stay steer stick stop store submit subtract sum summarise summarize supply sweep swap switch take talk taste teach tell
test thank tick tidy tie time title top trace track train transfer translate travel treat turn type undo unload unlock unpack update upload use verify visit wait walk warn wash watch water wear weigh
welcome wipe withdraw wrap write zip`);

/** Say what their object says: "do a great job", "take the keys". */
export const lightVerbs = new Set(
  'do make take show give bring add put play go keep raise lead manage run come bring hold meet show display demonstrate'.split(
    ' ',
  ),
);
