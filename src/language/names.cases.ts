// Sentences for the masking of names, each written by hand. Braces mark what must be masked; everything else must stay.
// After " = " the marks are listed instead. The first set was worked with while the rules were made; each of the others was
// written afterwards and measured once before anything was changed for it (figures in names.test.ts).

export const people = [
  { id: 'p01', name: 'Will Brandt', email: 'will.brandt@harbour.example' },
  { id: 'p02', name: 'Grace Lindqvist', email: 'grace.l@harbour.example' },
  { id: 'p03', name: 'Mark Adeyemi' },
  { id: 'p04', name: 'May Lowell' },
  { id: 'p05', name: 'Joy Mbeki' },
  { id: 'p06', name: 'Priya Nair', email: 'priya.nair@harbour.example' },
  { id: 'p07', name: 'Stefan Keller' },
  { id: 'p08', name: 'Stefan Novak' },
  { id: 'p09', name: 'Liam O’Sullivan' },
  { id: 'p10', name: 'Sanne de Vries' },
  { id: 'p11', name: 'Inês Carvalho' },
  { id: 'p12', name: 'Rose Tanner' },
  { id: 'p13', name: 'Art Hopkins' },
  { id: 'p14', name: 'Dawn Price' },
  { id: 'p15', name: 'Hope Mensah' },
  { id: 'p16', name: 'Jack Summers' },
  { id: 'p17', name: 'Drew Chase' },
  { id: 'p18', name: 'April Young' },
  { id: 'p19', name: 'Bill Page' },
  { id: 'p20', name: 'Rich Banks' },
  { id: 'p21', name: 'Jordan West' },
  { id: 'p22', name: 'Christopher Okafor' },
  { id: 'p23', name: 'Katarzyna Wójcik' },
  { id: 'p24', name: 'An Tran' },
  { id: 'p25', name: 'Faith Owusu' },
  { id: 'p26', name: 'Ivy Chen' },
  { id: 'p27', name: 'Summer Reid' },
  { id: 'p28', name: 'Frank Miles' },
  { id: 'p29', name: 'Brian Walsh' },
  { id: 'p30', name: 'Malik Johnson' },
];

export const cases: readonly string[] = `
{Will} was great in the design review.
{will} was great in the design review
Will do, I'll send it tonight.
will do, thanks for the nudge
Will you share the plan before Friday?
I think {Will} will need more time.
The team will review the import next week.
Have you asked {will} about the import?
We asked {Will} to slow down in reviews.
I will talk to {will} tomorrow.
{Will's} notes from the incident were excellent.
{will's} notes were excellent
Where there is a will there is a way.
The free will debate in the book club ran long.
{Will Brandt} cut two people off again.
{Brandt} interrupted the tester twice.
Thanks {Will}, that helped.
thanks {will}, that helped
{Will}, can you take the on-call shift?
It will mark the row as paid and may bill the client twice.
{Mark} led the workshop.
Mark every ticket with the release.
Mark the date in your calendar.
I'd mark that as done.
The quality mark on the label was missing.
I paired with {Mark} on the prototype.
i paired with {mark} on the prototype
{mark} said the prototype was late
{Mark} and I disagreed about the colours.
She hit the mark with that talk. = {She}
We should mark down the old stock.
{Mark's} facilitation kept the room calm.
{Mark} always asks the awkward question.
Mark my words, the export will slip.
{May} is afraid of presenting.
may is a busy month for the port
May I ask you something?
We may need a second reviewer.
The release is planned for May 12.
Between April and June we lost two people.
{May} asked good questions in standup.
I told {may} to practise the demo
{May Lowell} practised the demo three times.
By the end of May the backlog was half the size.
It may be too late for that.
May the numbers improve next quarter.
{Grace} returned in autumn and found the codebase changed.
with grace under pressure, the team closed the incident
The grace period for invoices is ten days.
By the grace of a good rollback we lost no data.
I had lunch with {Grace} to talk about goals.
{Gracie} told me the tests are flaky. = {Gracie}
Her fall from grace was quick. = {Her}
{Grace} needs a clearer scope.
{grace's} review of the API was careful
{Joy} asked for a raise and prepared it well.
It was a joy to work on this project.
Seeing the port go live brought joy to everyone.
I spoke to {Joy} about the renewal.
{Hope} leads the onboarding squad.
I hope the demo goes well.
Hope is not a strategy.
There is hope that the tender comes through.
We hope to ship on Thursday.
{Hope} and {Faith} share the rota.
Have a little faith in the process.
Customers lost faith in our dates.
I took it on faith that the backup ran.
{Faith} said the backup never ran.
{Rose} wrote the clearest runbook we have.
Costs rose by ten percent.
The rose garden behind the office is lovely.
I met {Rose} for a coffee.
Revenue rose, but margins fell.
{Art} gave blunt but useful comments.
State of the art tooling would help.
There's an art to saying no.
The art team delivered the icons.
Ask {Art} whether the icons are final.
{Dawn} handles month-end on {her} own.
The deploy started at dawn.
From dawn to dusk the ferries run.
It began to dawn on me that nobody tests this.
Did {Dawn} get the credit?
{Jack} keeps the board tidy.
The audio jack is broken.
You need to jack up the limit.
A jack of all trades, master of none.
{Jack's} update was short.
{Drew} drew the diagram on the wall.
We drew three conclusions.
I drew up the plan last night.
{Drew} never chases suppliers.
Please chase the supplier today.
The chase for signatures took all week.
{Chase} is too quick to escalate.
{April} ran the retrospective.
April was a slow month.
In April we moved offices.
Thanks {April}, super helpful.
The April numbers look better.
Since April the queue has doubled.
{Summer} joined the support team last week.
This summer we froze hiring.
Summer is our busiest season.
We ask {Summer} for the port contacts.
{Bill} sends the invoices late.
Send the bill to finance.
Bill the customer by the hour.
Who pays the bill?
{Bill's} spreadsheet saved us.
{Rich} dominates the stand-up.
The docs are rich in detail.
Rich text is not supported.
A rich set of examples would help.
{Rich} and {Jordan} argue a lot.
We opened an office in Jordan last year.
The Jordan rollout is behind schedule.
{Jordan} said the rollout is behind.
I gave {Jordan} feedback on the memo.
{Frank} gave me honest comments.
Frank feedback is welcome here.
To be frank, the plan is thin.
{Ivy} closes tickets fast.
There is ivy on the wall of the old depot.
{An} said the script is done.
An update would be useful.
I paired with {An} on the parser.
In an hour we had a fix.
{An Tran} fixed the parser.
{Priya} waits too long before asking for help.
{priya} waits too long before asking for help
{Pri} waits too long before asking.
{Prya} waits too long before asking for help.
I told {Piya} the design was strong.
{Priya's} design was strong.
{priyas} design was strong
{PRIYA} DID GREAT
{Nair} wrote the design.
{P. Nair} wrote the design.
{P.N.} approved the change.
{Stefan} promised a date again.
{Stef} promised a date again.
{Stephan} promised a date again.
{Steffan's} customers adore him. = {Steffan's} {him}
{Stefan Keller} promised a date, {Stefan Novak} did not.
{Liam O'Sullivan} breaks things and learns.
{O'Sullivan} broke the build.
{o'sullivan} broke the build
{liam} broke the build at 5 o'clock
{Sanne de Vries} sent the analysis.
{De Vries} sent the analysis late.
{Ines} overruled the team.
{Inês Carvalho} overruled the team.
{inês} overruled the team
{Chris} reviewed it within a day.
{Christopher's} reviews are quick.
{Cristopher} was late to the sync.
{Kasia} closed month-end early.
{Katarzyna Wojcik} closed month-end early.
{Wójcik's} report was spotless.
{Brain} said the cable was loose, though the brain of the system is the scheduler. = {Brain}
{Brian} used {his} brain.
{Mal} calmed the harbour master.
{malik} calmed the harbour master.
{W.B.} missed the sync.
{WB} said the import is fine.
Our NPS and SLA both went up.
The QA lead wants PR reviews by EOD.
{Anna} wrote the summary.
{Anna-Lena} wrote the summary.
{Anna Maria Schmidt} wrote the summary.
{Bongani O'Neill} wrote the summary.
{anna} wrote the summary
{Oluwaseun} mentors two juniors.
{Nguyen} asked for the logs.
I had a 1:1 with {Xiaoming} yesterday.
{Siobhán} and {Diarmuid} split the work.
{Yusuf's} interviews changed the roadmap.
Kudos to {Fatima} and {José}!
{José García Márquez} owns the tender.
{María del Carmen} owns the tender.
{Björn Åkerlund} joined from sales.
{Lakshmi Venkataraman} presented first.
{Ngozi} interrupted nobody.
{Mohammed Al-Fayed} raised the risk.
{Jean-Luc} reviewed the contract.
{J. Smith} asked for a refund.
Credit goes to {Thandolwethu} for the rollback.
I spoke with {Zanthippa} about it.
{Quvenzhana} said the queue was stuck.
{Kweilor's} manager never gives feedback.
{Mr Smith} chaired the call.
{Mrs. O'Brien} chaired the call.
{Ms Patel} chaired the call.
{Miss Jones} chaired the call.
We must not miss the deadline.
I miss the old office.
Yes {sir}, right away.
Dear {Sir} or {Madam},
Dr {Okonkwo} reviewed the data.
Prof. {Lindgren} reviewed the data.
Latency is 20 ms at the median.
Open an MR before lunch.
{He} listens well.
{She} listens well.
They listen well.
{He's} late. = {He}
{She} said it {herself}.
{He} did it {himself}.
Give {him} the data.
Give {her} {her} data.
The decision was {hers}.
The decision was {his}.
They kept it to themselves.
{Xe} brought {xyr} notes.
Everyone should bring {his or her} laptop. = {his} {her}
{She} asked {him} about {his} plans.
Contact {anna.k@example.org} for access.
Ping {@stefan.keller} on the channel.
Call me on {+44 20 7946 0958}.
My number is {020 7946 0958}.
The build took 1200 seconds on 2024-05-01.
Version 3.12.4 fixed ticket 4711.
The {chairman} opened the meeting.
The {chairwoman} opened the meeting.
Our best {salesman} left.
Our best {saleswoman} left.
The {waitress} remembered every order.
Come on {lads}, one more push.
The {girls} in accounts were helpful.
Hi {guys}, quick update.
Well done, {ladies}!
{He} is a true {gentleman}.
My {mum} is ill, so I'll log off early.
The {wife} called about the move.
{His} {husband} works in port operations.
{Her} {boyfriend} picked {her} up.
Man the phones until noon.
We lost forty man hours.
The {man} at the gate was rude.
A {woman} from the audit firm asked for logs.
A {45-year-old} developer applied.
{She} is {45 years old}.
{He} is {52} and still learning.
{Anna}, {45}, leads the squad.
{She} is {in her fifties}.
A developer {in his early thirties} applied.
Alumni of the {class of 2009} visited. = {Alumni} {class of 2009}
{She} graduated {in 2011}.
{He} was born {in 1979}.
The {millennials} on the team want chat.
OK {boomer}.
A {young} engineer asked for help.
The {older} colleagues know the tide tables.
{She} is too {young} for the role.
The old system is slow.
We deleted the older records.
{He} is {close to retirement}.
Ticket 45 is done and 52 is next.
{She} is {pregnant}.
Since {her} {maternity leave} the stack changed.
Since {his} {paternity leave} the stack changed.
{She} has to pick up {her} {kids}.
As a {single mother} {she} juggles a lot.
As a {parent}, I get it.
The parent ticket is closed.
The child process crashed.
These are baby steps.
Our sister company uses the same tool.
A {Muslim} colleague asked for a quiet space.
{He} is {Jewish}.
{She} wears a {hijab}.
During {Ramadan} {he} leaves early.
The {Catholic} engineer left.
Our {Nigerian} engineer fixed it.
The {French} designer left.
The French market is growing.
We translated the docs into Spanish.
{He} is {Irish}.
{She} is {originally from Poland}.
A {Black} woman leads the squad. = {Black} {woman}
The black box tests failed.
The whitepaper explains the white background.
{Asian} colleagues are overlooked.
{He} is {deaf}.
A {deaf} colleague joined.
The request fell on deaf ears.
{She} uses a {wheelchair}.
{He} has {ADHD}.
{He} is {autistic}.
{She} is {disabled}.
The account was disabled.
We disabled the flag.
That is a blind spot for us.
{He} is {gay}.
A {lesbian} manager started the network.
{She} is {transgender}.
{She} speaks with a {strong accent}.
{His} {Scottish accent} is hard to follow.
We installed accent lighting.
The accent colour is teal.
{He} is a {union member}.
{She} is our {union rep}.
The union type has two members.
The European Union passed the rule.
{He} joined the {union} last year.
We moved the office from London to Port Merrion.
Slipway crashed twice on Monday.
The Beacon release slipped.
Jenkins is red again.
The Jenkins pipeline is red.
Monday works for me.
Chelsea won on Saturday.
Can we meet at the Victoria office?
Paris is cold in winter.
The Gantt chart is outdated.
Conway's law strikes again.
See the page on pricing.
The summit was well organised.
Our price is too high.
The banks close at four.
It takes miles of cable.
Young companies move fast.
The dean of the school called.
In my view the plan is fine.
So far so good.
I sue nobody.
Please pat yourself on the back.
Grant them access to the board.
A grant paid for it.
We robbed the budget.
The joy of a green build.
Never rob the test budget.
Ask for a long weekend.
King of the hill is not our culture.
Their patience paid off.
The harmony between teams is rare.
Carol singing is on Thursday.
The amber light is on.
A holly wreath hung on the door.
The pilot phase is over.
Check the west gate.
The forward-looking plan is rich.
`
  .trim()
  .split('\n');

export const fresh: readonly string[] = `
Yesterday {Will} stayed late to finish the berth import.
hey {will}, got a minute?
If you ask me, {will} is ready for the lead role
The customer will not accept another delay.
{Grace} and {Mark} ran the session together, which will help us in May.
Could {Grace} have flagged it sooner?
She danced with grace through the questions. = {She}
{Mark} my colleague from design gave a talk.
please mark {priya} as reviewer
Nobody told {Mark} that the room had moved.
{Joy} mentioned that the renewals pack is late.
What a joy to read such a clear ticket.
As {Hope} pointed out, the rota has gaps.
I have high hopes for the new rota.
{Rose's} handover was complete.
The number of tickets rose again.
Is {Art} on leave this week?
Modern art hangs in the lobby.
{Dawn Price} approved the budget, at a good price.
{Bill Page} never updates the status page.
{Page} asked for the bill.
The bill came to four hundred.
{Rich} could listen more.
We are rich in ideas and poor in follow-up.
My feedback for {Frank}: name one thing at a time.
{Jack} and {Rose} are both off on Friday.
{Summer Reid} covers the summer shift.
According to {April}, the audit is in April.
{Ivy} doubts the estimate.
{Drew's} slides were dense.
Both {Stefan} and {Nadia} signed it.
{Stefans} deal fell through.
{Kellr} moved the date without asking.
I asked {Katarzyan} for the ledger.
{kasia} is quick and precise
{Okafor} reviewed forty pull requests.
{C. Okafor} signed off the change.
{J.S.} owes us an answer.
Ask {PN} about the design doc. = {PN}
{Tamsin} hides behind process.
{Rajesh} and {Meera} presented the numbers.
We hired {Agnieszka} from a competitor.
{Oyinkansola} built the dashboard in two days.
{Tadhg's} estimates are always optimistic.
{Wei Ling} said nothing in the meeting.
{Hyun-woo} prefers written feedback.
{Nguyễn Thị Hoa} wrote the spec.
{Sergei Ivanovich} argued with the auditors.
{Aoife} and {Caoimhe} covered the night shift.
{Kwabena} needs a mentor.
{Lupe} handles claims well.
{Zoë} missed standup twice.
Feedback from {Dimitrios Papadopoulos} was kind.
{Abdulrahman} led the migration.
I sat down with {Ximena} to go through the goals.
{Björn} asked whether Oslo is on the list.
Our man in Hamburg, {Jürgen}, closed the deal. = {man} {Jürgen}
{Tyrone} doesn't push back on scope.
{lakshmi} never complains but she is drowning in tickets = {lakshmi} {she}
cc {Dmitri} on the thread please
Huge thanks to {Shanice} for the demo.
{Mwangi}, who runs support, asked for help.
{Vlatislavko} told me the pump was dry.
I disagreed with {Ezinwoke} about priorities.
{Tolliver's} team shipped nothing.
{Mrs Robinson} complained about the invoice.
{Ms. Van der Berg} sent the contract.
{Madam} chair, may I continue?
{He} said {his} team would miss the date.
{She'd} rather work alone. = {She}
I believe in {her} and {she} knows it.
Let {him} finish {his} sentence.
The decision is {theirs or hers}. = {hers}
{Hers} was the best demo.
{zara.k@mail.example} has the file.
Text {07700 900123} if the gate is shut.
Invoice 20240117 is overdue by 30 days.
We had 45 tickets, and 52 more came.
The {spokeswoman} gave no comment.
The {foreman} signed the sheet.
Every {policeman} at the port knows us.
The new {guy} is doing fine.
The {girl} on reception remembers names.
{Boys} will be boys, they said. = {Boys} {boys}
{His} {wife} had a {baby}, so {he} is tired.
{She} is a {mother of three}.
{He} can't travel because of {childcare}.
{She} is {38} and {married}.
At {age 60} {he} still codes.
{He} turned {50} in March. = {He} {50}
A {recent graduate} in {her} {twenties}. = {recent graduate} {in her twenties}
The {elderly} harbour master trusts {her}.
{She} studied law and graduated {in 1998}.
The {gen z} interns want video calls.
{He} is an {Englishman} who likes tea.
Two {Polish} engineers joined.
Polish the slides before Monday.
The {Indian} team lead asked for slots.
We sell in India and Brazil.
The {Brazilian} in our team knows the client.
{She} is a practising {Catholic}. = {She} {practising Catholic}
{He} prays at noon. = {He} {prays}
Customers pay in Swiss francs.
{Her} {dyslexia} makes long memos hard.
{He} needs a {hearing aid}.
A {blind} colleague tested the screen reader.
We do blind reviews of designs.
{He} came out as {bisexual}.
The straight line on the chart is the target.
{She} organises for the {trade union}.
We did a union of both tables.
{Her} {accent} annoys one customer.
{His} {broken English} got mocked.
Chase up the supplier, rob nobody, and skip lunch.
Grant access, then mark it closed.
Dean's list students get a bonus round.
The Harrington account needs a new lead.
Murphy's law hit the demo.
Ford and Siemens are customers.
We use Ruby, Julia and Kafka.
The ferry from Port Vell docks at nine.
Ashford station is closed.
Heather grows on the hills near the depot.
Please page the person on call.
The west bank contract is signed.
Long meetings drain young teams.
`
  .trim()
  .split('\n');

export const later: readonly string[] = `
Loved how {Will} handled the angry port master.
in standup {will} talks over people
That will be all from me.
Wherever you are, will power alone is not enough.
{Will's} design doc and {Priya's} review landed on the same day.
Not sure {grace} heard the question.
{Grace Lindqvist} and I agreed on a plan.
Say grace before the team dinner.
A grace note in an otherwise dull report.
Give {Mark} the credit.
The high-water mark was reached at noon.
He got full marks on the audit. = {He}
{mark} was brilliant with the customer
Marks for effort, none for spelling.
May's figures are in the sheet.
{May Lowell's} first demo went fine.
could you ask {joy} about the tender
Joy is not the same as progress.
I felt joy when the port went live.
{Hope Mensah} keeps the rota fair.
Hopefully the rota holds.
{Dawn} and {Art} never answer in time.
At dawn the tide turned.
{Rich}, your notes are too long.
The report is rich with charts.
I'd put {Jack} on the project.
We use jack plugs on deck.
{Frank} admits mistakes fast.
{April} can't make it on Thursday.
Early April works best.
{Jordan West} flew in from Jordan.
The pages load in two seconds.
Ask {Chris} for the deck.
{Kat} is fine with the change.
{Ctherine} signed it.
{Christpher} signed it.
{Grce} said the build is green.
{Novák} signed it too.
{Adeyemi} facilitated, {Lindqvist} took notes.
@channel the build is red = {@channel}
My mentor {Eleni} taught me to listen.
{Lerato} stayed calm while the client shouted.
{Giulia} and {Matteo} translate the manuals.
I learnt a lot from {Haruki}.
{Ruairí} pushes back politely.
{Thuy} documents everything.
{Svetlana Kuznetsova} rewrote the parser.
{Abimbola} was late to two of five syncs.
{Tunde's} code is tidy.
{Rukhsana} runs a tight meeting.
{Hemi} is the quiet type.
{Nomvula} doesn't escalate early enough.
{Ahmed} let the deadline slide.
{Guadalupe} answers every ticket in an hour.
{Connor McAllister} was promoted.
{Deirdre O'Hanlon} sent flowers.
{Lars-Erik} tested on a real phone.
{Shu-fen} kept the minutes.
{Ms Thistlethwaite} rang twice.
{Mr. and Mrs. Cole} booked the ferry. = {Mr} {Mrs} {Cole}
{Zipporah} told us the plan.
I had coffee with {Bartholomea}.
{Wrenna} listens before she answers. = {Wrenna} {she}
Thanks to {Yngwild} the fix shipped.
When {he} speaks, people lean in.
No one knows what {she} wants.
The customer lost {his} temper.
{He} blames {himself}.
They asked them for their view.
A {businesswoman} from Leeds called.
The {cameraman} tripped.
{Gentlemen}, please be seated.
The {hostess} seated us late.
{Her} {sister} runs a bakery.
The sister site is down.
{Grandmother} jokes are not funny.
My {son} has a fever.
{His} {daughter} starts school. = {His} {daughter}
{She} is on {paternity leave} cover. = {She} {paternity leave}
{She} went part time after the {baby}.
{He} is a {stay-at-home dad}.
A developer {in his late forties} said no.
{She} is {62}, and nobody asks {her}.
The {youngest} engineer on the team spoke first.
{He} is too {old} to learn that.
The old lift is out of order.
That rule is older than the app.
{Age}: {29}. = {29}
We are {boomers} and {millennials} alike.
{She} was born {in 1990}.
The firm was founded in 1990.
A {Hindu} developer asked for leave.
{He} fasts during {Ramadan}.
{Sikh} colleagues were asked to remove their {turbans}. = {Sikh} {turbans}
An {Afro-Caribbean} man complained. = {Afro-Caribbean} {man}
{Latina} engineers left the team.
A {white} manager interrupted a {Black} colleague.
White space improves the layout.
{She} is from {Ghana}.
We shipped it to Ghana.
The {Italians} on the team cook on Fridays.
Italian law applies.
{He} is a {wheelchair user}.
{Her} {epilepsy} is nobody's business.
The {deaf} tester reads lips.
Our {trans} colleague changed {her} name.
The transfer is done.
{She} is a {lesbian}.
{He} has a {heavy accent}.
{They} elected {her} as {shop steward}. = {her} {shop steward}
The union of the two lists is long.
{He} is {unionised}.
`
  .trim()
  .split('\n');

export const third: readonly string[] = `
{Temperance} told me the gangway was slick.
{Esperance} owns the runbook.
{will}'s talking over people again, and {pri} just goes quiet
{mark}, not {bill}, fixed the export
We may chase {april} for the numbers in june.
ask {rose} if the costs rose
{Summer} was on call all summer.
{Chase} will chase the invoice.
{Wil} said it is done.
{Gracee} said it is done.
{Malick} said it is done.
{Bryan} said it is done.
{K. Wójcik} closed the books.
{G.L.} wants a decision.
I told {DP} to relax. = {DP}
{Tuomas} and {Ingrid} ran the drill.
{Mthunzi} owns incident reviews.
{Oluwadamilola} flagged it first.
{Siddhartha} over-explains.
{Bjørn} isn't in the room enough.
{Xóchitl} never got the invite.
{Ekundayo} improved a lot this quarter.
Credit where it is due: {Rasmus} found the leak.
I shadowed {Parvaneh} for a day.
{Tsering} doesn't speak up.
The client asked for {Fionnuala} by name.
Between us, {Hyacinth} is bored.
It was {Gwendolyn} who noticed.
{Miroslava's} slides had forty charts.
The idea came from {Jakob}, not from me.
Sit {Petr} next to {Wiktor}.
Is {Aminata} ready to lead?
{Ms. Achterberg} left a voicemail.
Dear {Mrs Eze}, your berth is booked.
{Darnell} keeps {his} cool.
We will miss {her} when {she} goes.
{Ze} said {hir} manager knows.
{anja_k@port.example.org} bounced.
DM {@lucia_f} about it.
Tel. {(0)20 7946 0123} after six.
The {businessmen} at the pier were loud.
A {lady} left her bag. = {lady} {her}
{Lads} and {lasses}, the pub is booked.
The {actress} in the advert is a customer.
{She} is a {grandmother}.
{His} {partner's} {pregnancy} worries {him}. = {His} {pregnancy} {him}
{She} has {young children}.
{He} is a {new dad}.
A {58 year old} colleague was passed over.
{Fatou}, {31}, runs the desk.
The {Gen X} manager dislikes chat.
{She} studied in Leeds, {class of '98}. = {She} {class of '98}
{Buddhist} team members asked for a room.
{He} wears a {turban}.
{Romanian} developers joined the call.
{She} is {Kenyan}.
The Kenyan port opened in June.
{He} is {dyslexic} and {left-handed}. = {He} {dyslexic}
{She} has {a stammer}. = {She} {stammer}
{He} is {queer}.
Clients mimic {her} {Indian accent}.
The accent wall is blue.
{She} went to a {union meeting}.
The credit union opens at nine.
Autumn storms delayed the ferry.
Harbour Street is closed on Sundays.
The Tally export broke in Hamburg.
Pierce the seal before use.
Wade through the backlog first.
Sterling fell against the euro.
Max out the limit and retry.
The Mercury release is frozen.
Our Frank Lloyd account renewed.
Crystal reports are slow.
Miles of cable were laid.
Faith in the plan is low.
Sunny weather helped.
Bob up and down as it might, the buoy holds.
Tag the build and skip the docs.
It's a grand old system.
She'll be right, as they say. = {She}
`
  .trim()
  .split('\n');

export const fourth: readonly string[] = `
On the Merrion rollout {Will} found the fault before the customer did.
{Priya} asked me twice whether the schema was final; I should have answered.
Tuesday's demo went well because {Grace} had rehearsed it with {Mark}.
when {jack} is tired he snaps at the juniors = {jack} {he}
{Malik} listens first, then talks, and {he} writes it down.
honestly {rose} deserves more credit than she gets = {rose} {she}
Could be clearer in tickets; {Art} had to ask three times.
{Dawn} will cover for {Frank} while he is away. = {Dawn} {Frank} {he}
I keep chasing {Rich} for numbers.
Next quarter {Hope} wants to lead a project.
I found {Kofi} patient with the new starters.
{Mei} fixed the berth bug and told nobody.
{Hana} plans releases; without {her} we would drift.
Everybody goes to {Tomek} with payroll questions.
The handover from {Yetunde} was the best I have had.
{Bronwyn} and {Cerys} rewrote the import.
{Ikechukwu's} report saved the tender.
I asked {Zeynep} to slow down.
My first week {Padraig} sat with me every day.
{Sunniva} often works past eight.
{Thabo} could delegate more.
{Nikolai} reacts badly to late changes.
When the port called, {Marisol} stayed calm.
{Wojciech} sends minutes within the hour.
{Parisa} thinks before she speaks. = {Parisa} {she}
Thanks for the help, {Anouk}!
{Ezekiel} takes over every call.
{Delphine} was asked about dates and said she'd check. = {Delphine} {she}
{Mrs Thornbury} thanked the desk.
{Kwesi} shows the interns how to test.
The {lads} in the workshop trust {him}.
Bit of a {diva} when the plan changes.
{She} is too {old} for night shifts, someone said.
{He} has {three kids} and leaves at four. = {He} {kids}
As the only {woman} in the room {she} was talked over.
Nobody asked the {Polish} welders.
{She} came back from {maternity leave} in June.
{His} {ADHD} was mentioned in the review.
A {Muslim} engineer asked for a prayer break. = {Muslim} {prayer}
The {young} designer asked for a mentor.
Customers like the new page and the price is fair.
We will grant access and mark the ticket closed.
Frankly, the summit could have been an e-mail.
Hope this helps; may I close it?
The art of estimating is to miss small.
Harbour staff at Port Merrion asked for paper copies.
London and Oslo open at nine, Lagos at eight.
The Excel export from Tally broke on Thursday.
May and June are quiet, August is not.
Good drafts, rich examples, long meetings.
`
  .trim()
  .split('\n');
