// More sentences for the masking of names, grouped by what they attack, each written by hand and marked as in
// names.cases.ts. Groups of twins differ only in an identity phrase and must come out as one text.

export const groups: Readonly<Record<string, string>> = {
  surnames: `
{brandt} is late with the deck again
i spoke to {adeyemi} about the rota
{lindqvist} hasn't replied yet
can you ask {walsh} to look at it
{keller} and {novak} don't talk
the tests were {okafor}'s idea
{owusu} never says no
{mensah} keeps the minutes short
i'd back {carvalho} for the lead role
{wojcik} closed the ledger early
nobody checked with {mbeki} first
{nair} wrote the whole design alone
ask {hopkins} why
{osullivan} was right about the pump
{johnson}'s handover was thin
{tanner} told us the price went up
`,
  nicknames: `
{Big Dave} fixed the winch.
Ask {Young Tom} about the invoices.
{Old Bill} has seen every crane in the port.
{Little Anna} runs rings round the auditors.
We call him {Tall Paul} for a reason. = {him} {Tall Paul}
{Mad Mike} drove the test van.
{Wee Jamie} asked the best question of the day.
The desk belongs to {Fat Tony}.
{Smithy} wrote the runbook.
{Macca} hates slides.
{Jonesy} and {Robbo} covered the night.
Feedback for {Gazza}: speak up.
I asked {Wilko} to wait.
{Thommo's} estimate was spot on.
{Davo} talks over people.
{Big Will} never delegates.
{Uncle Steve} from payroll knows the rules.
thanks to {jonesy} the berth was free
{Deano} is good with angry clients.
`,
  initials: `
{A-M} signed the change.
{DJ} told us the room had moved.
Ask {D.J.} for the minutes.
{W.B.} cut the tester off.
{J-P} led the drill.
I paired with {T.J.} on the import.
{CJ's} notes were clear.
{R.K.} Narang phoned. = {R.K. Narang}
thanks to {AJ} for the numbers
The A-Z guide is out of date.
{M.-L.} explained the schema.
{P.N.} owns the schema.
{K.C.} listened to both sides.
We ran an A-B test on the page.
{JJ} was calm on the bridge.
Plan B is to rent a crane.
I met {L.T.} before lunch.
`,
  short: `
{Bo} listens before answering.
{Ai} asked for a second review.
{An} is careful with the ledger.
Thanks to {An} the numbers add up.
{May} was on call.
I gave {Bo} the keys.
{Li} and {Wen} share a desk.
{Jo} said the plan is thin.
Ask {Xi} about the tender.
{Su} wants more time.
{An's} review was fair.
We met {Ty} at the quay.
{Ed} never complains.
{Al} knows the cranes.
{Vi} mentors two people.
{Oz} told me so.
{Uli} broke the build.
An hour later the build was green.
`,
  titles: `
{Dr. Osei} chaired the review. = {Dr} {Osei}
{Prof. Lindgren} gave a talk. = {Prof} {Lindgren}
Ask {Dr Menon} about the trial.
{Professor Adler} taught us statistics.
{Sir Colin} opened the terminal.
Yes {sir}, the crate is on board.
Dear {Sir or Madam}, the berth is free. = {Sir} {Madam}
{Rev. Akande} blessed the ship. = {Rev} {Akande}
{Mrs. Hale} and {Mr. Dunne} signed. = {Mrs} {Hale} {Mr} {Dunne}
I wrote to {Prof Nakamura} twice.
{Lady Margaret} visited the yard.
Captain {Reyes} thanked the crew.
{Dr. W. Brandt} agreed. = {Dr} {W. Brandt}
The doctor will see you now.
`,
  ages: `
{At 58} {he} learned to code. = {At 58} {he}
{She} is {61} and quick with the shell.
{He} turned {forty} last spring.
A planner {in her fifties} took the course.
{He} is {in his late thirties}.
A {sixty-something} welder asked first.
{She} is the {youngest} on the team.
{He} is {near retirement}.
The {Gen Z} starters prefer chat.
{Boomers} and {zoomers} share the desk.
{She} joined us {at 52}.
{He}'s {only 24}, and it shows. = {He} {24}
At {age 33} {she} ran the yard.
The {oldest} engineer wrote the cleanest code.
{She} is {pushing sixty}.
A {23-year-old} led the demo.
{He} is {still young}. = {He} {young}
An analyst, {late thirties}, took notes.
The {millennial} manager likes chat.
At 58 percent the disk is fine.
The meeting starts at 14.
We had 61 tickets.
The crane stopped at 45 degrees.
`,
  years: `
{She} graduated in ’79. = {She} {’79}
{He} was born in ’64. = {He} {’64}
{Class of 2004}, and still curious.
A {class of ’98} engineer spoke.
{She} finished school in 1975. = {She} {1975}
{He} is a child of the {eighties}. = {He} {child of the eighties}
{She} left university in '88. = {She} {'88}
{He} got {his} degree in 1991. = {He} {his} {1991}
{Class of '07} reunion photos hung on {her} wall.
{She} has worked here since 1999. = {She}
The class on Rust starts at nine.
A class of 30 took the safety course.
The system was built in 1998.
{He} was {born in the seventies}. = {He} {seventies}
`,
  family: `
{Priya}, {a father of two}, leaves at four.
{He} has {three kids} and no time. = {He} {three kids}
{She} is {childless}.
{They} are {child-free}. = {child-free}
{He} is a {bachelor}.
As a {single parent} {she} needs fixed hours.
{She} is back from {maternity leave}. = {She} {maternity}
{He} is {expecting} in June. = {He} {expecting}
{She} is {expecting twins}.
{He} is {recently divorced}. = {He} {divorced}
The {twins} were ill so {he} left. = {twins} {he}
{She} is {a mum to two boys}. = {She} {mum to two boys}
{He} looks after {his} {elderly mother}. = {He} {his} {elderly} {mother}
{She} has {no children}. = {She} {children}
{He} and {his} {other half} moved.
{Her} {in-laws} visited.
{She} is {single}.
We expect three releases.
The bachelor's degree is not required.
A single page is enough.
`,
  religion: `
{She} is a {deacon}.
{He} sings in the {church choir}. = {He} {church choir}
{She} wears a {hijab}.
A {mosque-going} colleague asked for Friday off.
{He} keeps the {Sabbath}.
{She} gave up sugar for {Lent}. = {She} {Lent}
{He} eats {kosher}.
{Her} {choir} meets on Thursdays.
{He} is a {lay preacher}.
{She} went on {Hajj} in June.
{He} wore a {kippah} to the demo.
{She} is a lapsed {Catholic}. = {She} {Catholic}
{He} is a {rabbi's} son. = {He} {rabbi} {son}
The {Sunday school} teacher in {him} came out.
{She} is {Hasidic}.
An {observant} {Jew}, {he} leaves early on Friday. = {Jew} {he}
We lent them a crane.
The style bible says no.
A mass of tickets came in.
`,
  origin: `
The {Nigerian} colleague led the call.
A {Polish} fitter fixed the pump.
{She} is half {Greek}. = {She} {Greek}
Our {Ghanaian} planner knows the route.
{He} is a {Glaswegian}.
Two {Filipino} welders joined.
{She} grew up in {Lagos}. = {She} {Lagos}
{He} is {originally from Turkey}.
The {Yorkshire} {lad} on the desk is kind.
{She} moved here from {Chile}. = {She} {Chile}
An {Eastern European} contractor signed.
{He} is a {second-generation immigrant}.
The {Syrian} {refugee} we hired is brilliant.
The Polish office closes at four.
French law applies here.
We sell to the German market.
`,
  accents: `
{He} explained it {with a thick Glasgow accent}. = {He} {thick Glasgow accent}
{Her} {Welsh lilt} charmed the client.
{He} has a {strong Brummie accent}.
Clients struggle with {his} {accent}.
{She} said {dis} plan is {dat} plan. = {She} {dis} {dat}
{He} said “{Ve vill} see.” = {He} {Ve} {vill}
{He} said {ze} demo {vas} fine. = {He} {ze} {vas}
“I {cannae} do it,” {she} said.
{She} {speaks with a drawl}. = {She} {drawl}
It’s good, {innit}.
{Aye}, the pump is dry.
{He} said there was {nowt} wrong. = {He} {nowt}
{Her} {English} is {heavily accented}. = {Her} {heavily accented}
The accent colour is blue.
Add an accent to the e.
`,
  disability: `
{She} is {deaf}.
The new tester is a {wheelchair user}.
{He} wears a {hearing aid}.
{She} is {dyslexic} and reads with a ruler.
An {able-bodied} planner missed the ramp.
{He} has {one arm}.
{She} uses a {cane}.
{He} lost {his} {sight}. = {He} {his}
A {neurodivergent} developer asked for quiet.
{She} has {ADHD}.
{He} is {hard of hearing}.
{She} is {on the spectrum}.
A {partially sighted} colleague tested it.
{He} is {blind in one eye}. = {He} {blind}
We ran a blind test.
She disabled the button. = {She}
The flag is disabled by default.
The blind spot in the plan is cost.
`,
  gendered: `
{She} wore {heels} to the yard.
{His} {beard} scared the client.
{She} put on {lipstick} before the call.
The {skirt} was mentioned in the review. = {skirt}
{He} took off {his} {tie}. = {He} {his} {tie}
{Her} {handbag} blocked the door.
The {macho} tone put us off.
{Manpower} is short this week.
The {maiden} voyage went well. = 
{Girls'} night out is not team building. = {Girls}
The {queen} of the ball is {Ivy}. = {Ivy}
One of the {lads} shouted.
{She} is a real {lady}.
A dress rehearsal is on Friday.
We tie the build to the release.
The suit against the supplier was dropped.
`,
  ordinary: `
Post it in Slack and tag the Jira ticket.
Siri misheard the address.
Hey Siri, set a timer.
Alexa played the wrong song.
We moved from Teams to Zoom.
The yoga class is at six.
The old pump broke.
Use a male connector on this side.
The female socket is worn.
The style bible is out of date.
The master branch is locked.
The native app is fast.
We need a blind test of both designs.
I disabled the button.
Our parent company is in Oslo.
The sister ship sails at noon.
He is the master of the schema. = {He}
The grandfather clause expires in May.
The mother board was replaced.
A virgin build took an hour.
The young company grew fast.
The oldest ticket is from March.
The Asana board is empty.
Notion and Miro are down.
Ask Copilot for a draft.
The queen size pallet does not fit.
The boy scout rule: leave it cleaner.
The king pin of the trailer is bent.
The white paper is out.
Black Friday is near.
A black box test failed.
The straight answer is no.
The trans-shipment was late.
Lead times are long in May.
Grace periods end in June.
It made a tester cry. Don't know if it is true.
That was that. Don’t ask.
`,
};

export const twins: ReadonlyArray<readonly string[]> = [
  [
    'Anna, a father of two, fixed it.',
    'Anna, a mother of three, fixed it.',
    'Anna, childless, fixed it.',
    'Anna fixed it.',
  ],
  ['Anna (58) fixed it.', 'Anna, 58, fixed it.', 'Anna, in her fifties, fixed it.', 'Anna fixed it.'],
  ['Anna, who is deaf, fixed it.', 'Anna, who uses a wheelchair, fixed it.', 'Anna fixed it.'],
  ['Anna, a Muslim, fixed it.', 'Anna, a Catholic, fixed it.', 'Anna, a deacon, fixed it.', 'Anna fixed it.'],
  ['Anna, class of ’79, fixed it.', 'Anna, class of 2004, fixed it.', 'Anna fixed it.'],
  [
    'Anna, a bachelor, fixed it.',
    'Anna, a single parent, fixed it.',
    'Anna, a wheelchair user, fixed it.',
    'Anna fixed it.',
  ],
  [
    'The Nigerian colleague asked.',
    'The Polish colleague asked.',
    'The deaf colleague asked.',
    'The colleague asked.',
  ],
  ['A Polish fitter came.', 'A young fitter came.', 'A dyslexic fitter came.', 'A fitter came.'],
  [
    'He explained it with a thick Glasgow accent.',
    'She explained it with a slight French accent.',
    'She explained it.',
  ],
  ['At 58, she learned to code.', 'At 24, he learned to code.', 'She learned to code.'],
  ['As a father of two, he plans ahead.', 'As a Muslim, she plans ahead.', 'He plans ahead.'],
  ['He is back from maternity leave.', 'She is back from parental leave.', 'She is back from leave.'],
  [
    'She is deaf.',
    'He is a bachelor.',
    'She is childless.',
    'He is 58.',
    'He is in his late thirties.',
    'She is Gen Z.',
    'He is near retirement.',
    'She is expecting.',
  ],
  ['He has three kids.', 'She has a baby.', 'He has two young daughters.', 'She has no children.'],
  [
    'She wears a hijab.',
    'He wears a turban.',
    'She wears heels.',
    'He wears a tie.',
    'She wears a hearing aid.',
  ],
  [
    'Big Dave spoke.',
    'Smithy spoke.',
    'DJ spoke.',
    'Dr. Osei spoke.',
    'Mrs Hale spoke.',
    'Bo spoke.',
    'Anna spoke.',
  ],
  ['Dr. Osei, who is 61, spoke.', 'Young Tom spoke.', 'Anna spoke.'],
  ['A colleague in her fifties asked.', 'A colleague in his late twenties asked.', 'A colleague asked.'],
  ['The sixty-something planner asked.', 'The Gen Z planner asked.', 'The planner asked.'],
  ['He said dis is fine.', 'She said this is fine.', 'He said zis is fine.'],
];
