// Sentences written blind after the rules and measured once before anything was changed for them, marked as in
// names.cases.ts: attacks and ordinary prose, two rounds. Figures in names.test.ts.

export const attack1 = `
{Big Kev} reckons the dredger won't last. = {Big Kev}
can {novak} sign off the drawings?
{hopkins} turned up late with no agenda
{Prof. Anan} reviewed our safety case. = {Prof} {Anan}
{Wiggsy} keeps forgetting the checklist.
I shadowed {R.J.} on the tug.
{TJ} and {Wen} run the quay desk.
{Xu} says the crane is overdue.
{Bo's} handover saved the night.
Thanks to {Ai}, the dashboard works.
{Sir Ranulph} toured the site on Monday.
{Madam}, your container has arrived.
{At 63} {she} still climbs the mast. = {At 63} {she}
{He} will be {sixty-two} in May. = {He} {sixty-two}
{She} just turned {thirty-five}.
The trainee, {19}, asked the sharpest question.
A consultant {in his mid forties} ran it.
A {fifty-something} fitter took over.
{He} is the {oldest} in the crew.
{She} retires next year, so why train {her}? = {She} {retires next year} {her}
Typical {Gen Z}, glued to the phone.
The {boomer} in accounts prints every mail.
{She} got {her} diploma in ’83. = {She} {her} {’83}
The {class of ’91} met in the canteen.
{He} is a {seventies child}. = {He} {seventies child}
{Ravi}, {a widower}, took the late shift.
{She} has {a toddler} at home.
{He} has {two teenage sons} to feed.
{Kirsten} is {child-free} by choice.
As {a carer for her mum}, {she} works mornings. = {her mum} {she}
{He} returned from {shared parental leave}.
The {expectant mother} on the team asked for a chair.
{She} is {divorced} and works weekends.
{He}'s a {granddad} of five. = {He} {granddad}
{She} has to do the {school run} at three.
{He} is a {churchwarden}.
{She} observes the {Sabbath} and logs off on Friday.
{He} is fasting for {Ramadan}. = {He} {fasting} {Ramadan}
The {Sikh} fitter wears a {turban} under a helmet.
{She} took {her} {headscarf} off. = {She} {her} {headscarf}
A {mosque-going} engineer swapped the shift.
{He} sings {gospel} at the weekend. = {He}
{She} is {Jewish} and eats {kosher}.
The {nun} who taught {me} maths. = {nun}
{He} is an {atheist}.
Our {Congolese} welder is the best.
The {Bulgarian} lads did the painting. = {Bulgarian} {lads}
{She} came over from {Latvia} in 2015.
{He} is a proper {Geordie}.
Two {Korean} designers left.
The {Iranian} engineer we met was kind.
{He} is {mixed-race}.
{She} is an {immigrant} from {Peru}.
{He} told the client in {broken English} to wait.
{She} spoke with a {soft Irish lilt}.
{His} {strong Punjabi accent} was mocked.
“{Zis} is not good,” said {Klaus}.
“It’s {nae} bother,” said {Morag}.
{She} goes “{dat} one, {innit}”.
{He} is {profoundly deaf}.
The {wheelchair user} on floor two needs a ramp.
{She} has {dyspraxia}.
{He} walks with a {stick}.
An {autistic} tester found it.
{She} has {one hand}. = {She} {one hand}
The {able-bodied} staff use the stairs.
{She} wore a {skirt} and {stilettos} to the yard.
{His} {ponytail} got a remark.
{Lads}, the {ladies} are waiting.
The {tea lady} knows all. = {tea lady}
{She} is a {career woman}.
Every {workman} needs a badge.
The {cleaning lady} found the badge.
{He} is a {mummy's boy}.
{Shazza} closed forty tickets.
{Fitzy} is on leave.
cc {priya} and {mal} please
{kat} said so in the stand-up
my talk with {inês} went badly = {inês}
{Christofer} hasn't answered.
{Lindquist} is late again.
{Owusus} report is thin.
{W. Brandt} interrupted twice.
{Stefan N.} sent the file.
{Temitope} leads; {Ngozi} follows.
{Hyun-ji} drew the map.
{Sean O'Casey} wrote it.
{Maria del Pilar Ruiz} translated.
{Von Hagen} disagreed. = {Von Hagen}
I'd ask {Jean-Baptiste}.
{Mr. Oyelaran's} memo is long.
{Ms Ito} and {Mx Reed} met.
DM {@tunde_a} for the key.
Mail {kofi.asante@quay.example}.
Ring {+44 7700 900321}.
{Xe} left {xyr} badge at home.
{Hers} is the better plan.
The intern lost {her} pass.
{He/she} decides. = {He} {she}
Give {hir} the file.
{Mum} called about the shift.
My {husband} thinks I should quit.
The {chairwoman} thanked us.
{Firemen} inspected the dock.
A {male} nurse helped.
The {female} captain docked first.
{Nana} and {Kojo} led the drill.
{Precious} never misses a date.
{Sunday} led the night shift with {Blessing}. = {Sunday} {Blessing}
{Young Will} is keen.
{April} and {June} swapped shifts. = {April} {June}
Ask {Joy} whether {Hope} agreed.
{Mo} and {Jo} run the desk.
{Bea} asked {Theo} to wait.
{Chas} knows the boiler.
i think {grace} could listen more
{dawn} talked over {art} again
let {rose} lead the next one
{rich} never writes things down
what {frank} said hurt
{ivy} is good at scoping
`;
export const prose1 = `
The crane needs a new cable before Friday.
We moved the retro to Thursday.
Customers want shorter forms.
Please mark the ticket as done.
The old dashboard is slow.
May we start at nine?
The will to improve is there.
Grace period ends on Monday.
A young company needs cash.
The single biggest risk is scope.
Our parent company bought a port.
The child process died.
She'll send the file. = {She}
The master key is lost.
The bachelor's thesis was short.
The German office closed.
French fries at lunch again.
The Polish translation is missing.
Polish the report before you send it.
Slack was down for an hour.
Teams froze in the call.
The Jira board is a mess.
Ask Alexa for the weather.
We use Claude for drafts.
The male plug is bent.
The female thread is worn.
A blind spot in the audit cost us.
We disabled the alarm.
The native client crashed.
The class starts at ten.
A class of bugs we keep seeing.
The speed stayed at 45 knots.
We closed at 58 points.
The team is 12 strong.
The server room is at 19 degrees.
In the seventies the port was small.
The rate turned 40 percent higher.
Since 1998 the rule stands.
The system was born in a hackathon.
The church bell woke the crew.
The bible of our release process is the wiki.
Mass mailing is off.
They lent us a pump.
An observant tester saw it.
The accent colour clashes.
The tie broke in the final vote.
The heels of the boots wore out.
A suit was filed.
The dress code is casual.
The chair broke.
Bring a chair to the room.
Long summers drain the pond.
The price went up in June.
The page loads fast.
Bill the client in March.
Hope is not a plan.
Joy and pride in the work matter.
Art for the lobby arrived.
The west gate is shut.
We chase invoices each week.
Drew a diagram and left.
Rich text is supported.
Frank talk helps.
Pat the dog.
The dean's office called.
A sterling effort.
Miles to go.
The jack is rusty.
Rose petals on the desk.
Dawn shifts are quiet.
Summer time starts soon.
The dusty shelf fell.
Expecting a delay, we called ahead.
We are expecting rain.
The twin engines failed.
The sister site is in Oslo.
A daughter board was swapped.
The motherboard is fried.
The retirement of the old API is planned.
The near miss was logged.
Old habits slow us down.
Older versions are unsupported.
The youngest repo is a mess.
An elder build server.
The queen of the fleet is in dock.
`;
export const attack2 = `
{Tiny Tim} lifted the gearbox alone.
{Sparky} wired the whole control room.
{Robbo's} risk log is the best we have.
{keller} blamed the tooling again
i'd rather {walsh} ran the workshop
{mbeki} needs to let go of the details
a word about {carvalho}: she never delegates = {carvalho} {she}
{K-J} drew the diagram.
The plan from {H.B.} was clear.
{PJ} asked to lead the audit.
{Dr Ferreira} trained the whole shift. = {Dr} {Ferreira}
As {Prof. Ito} put it, less is more. = {Prof} {Ito}
{Mr T} left early. = {Mr} {T}
“Yes, {madam},” said the porter.
{Jo} was blunt with the client.
{Ash} stayed calm.
{Kit} and {Bo} paired all week.
I learned a lot from {An}.
{May} hates conflict.
{Lu} owns the pipeline.
{He} became a manager {at 27}.
{She} is {29} going on {50}. = {She} {29} {50}
A graduate {in her early twenties} took minutes.
{He} turned {sixty} in June.
The {forty-year-old} welder asked for training.
{She} is the {youngest} person here.
{He} is {close to retirement} and coasting.
For a {millennial} {he} is patient.
{He} finished {his} apprenticeship in ’92.
{She} was {born in 1968}.
An {’80s kid} through and through.
{She} is a {mum of three}.
{He} has {twin girls}.
{She} has a {newborn} and no sleep.
{Tom}, {recently widowed}, is back.
{He} took {six weeks of paternity leave}. = {He} {paternity leave}
{Her} {fiancé} works in sales.
{He} and {his} {husband} moved house.
{She} is {pregnant} and still on call.
{Nobody} knew {she} was a {grandmother}. = {she} {grandmother}
{He} goes to {church} on Sundays.
{She} is a {practising Muslim}.
{He} is a {Quaker} and won't swear an oath. = {He} {Quaker}
{Her} {faith} matters to {her}. = {Her} {her}
{He} keeps {halal}.
{Ahmad} broke his fast at the desk during {Ramadan}. = {Ahmad} {his} {Ramadan}
A {Hindu} nurse asked for {Diwali} off.
The {Ukrainian} contractor fixed the lift.
{She} is {Scottish} and proud.
{He} is a {Kiwi}.
Our {Ghanaian} intern wrote the tests.
{He} hails from {Malawi}.
The {black} woman on the panel was ignored. = {black} {woman}
{She} has {olive skin}. = {She}
{His} {thick accent} put the client off.
{She} has a {posh voice}. = {She}
“{Dey} don't listen,” {he} said. = {he}
{He} is {registered blind}.
{She} has a {prosthetic leg}.
{His} {stutter} gets worse on calls.
{She} is {bipolar}.
{He} is {colour-blind}.
A {neurodiverse} team is a strong team.
{He} is a {trans man}.
{She} came out as {gay} last year.
{He} is {unionised} and loud about it.
{Her} {heels} clicked down the hall.
{He} shaved {his} {moustache}.
The {bloke} from finance rang.
{Ladies}, listen up.
{Salesmen} like to talk.
{She}'s such a {girl} about spiders. = {She} {girl}
the {guys} in ops saved us
{dan} was rude to the auditor
{sofia} and {tomek} fell out
{Kemi's} slides were sharp.
{Odalys} is new.
{Zbigniew} never escalates.
{Thandiwe} wrote the summary.
{Xochitl} runs the night desk.
{hope} takes over every meeting
{mark} was short with the intern
does {art} know about the audit
{summer} promised a date and missed it
i asked {dawn} for help and she snapped = {dawn} {she}
{drew} and {jack} don't share work
{faith} is defensive when challenged
can you remind {joy} about the deck
`;
export const prose2 = `
The dredger is due at 14:00.
Ask the vendor for a quote.
Hope the tests pass.
We grew the team in spring.
The rich client wants more.
A frank review helped.
Please bill the customer.
Their faith in the plan is low.
Faith in the data is needed.
The art of review takes time.
Joy was felt by all.
The drew of the crowd.
Dawn was cold on the quay.
Mark was the currency then.
Summer was hot.
May was quiet.
Chase was the bank we used.
Grace was given for two days.
The jack was stuck.
The old man-made reef held.
We need a kit for the lab.
The ash was swept.
Ivy was growing on the wall.
Rose was the colour of the label.
Will was never the problem, skill was.
The trace was read at 30 seconds.
A master of trades.
The expectant crowd waited.
The newborn product needs care.
The union of both sets is small.
The accent on quality is right.
A blind alley.
The deaf ear of management.
Single sign-on works.
The married columns confuse people.
A child ticket was split.
Young trees line the quay.
We at 50 percent now.
It fell at 27 in the list.
Lent money must come back.
The Bible app crashed.
The beard of the mussel is removed.
The tie was broken by a vote.
The pram ramp is blocked.
The boss is strict.
`;
