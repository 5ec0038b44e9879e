// Cues of telling without judging the person: information, advice, expectation, and feedback's situation, behaviour, impact.
// Notation: movesPatterns.ts.

export const tellingCues = {
  advice: `
.95 why do/did not? you ~1 just/try/simply/go/start/take/ask/tell/talk/speak/get/give/call/put/set/block/make/do/use/leave/write/let/say
.95 ^ why not ~1 just/try/start/take/ask/put/go/get/use/give/make/do/set/call/see
.95 you ~2 should/ought ~1 !! should_be_proud/should_feel_proud/think_you_should/feel_you_should/what_you/how_you/if_you_should
.9 you ~1 need/have/got to ~1 just/start/stop/try/learn/get/be/take/make/go/find/look/think/let/talk/ask/cut/focus/work/put/do/give/keep/watch/remember/speak !! do_you_need/you_feel/you_do_not/so_you/and_you
.95 ~1 have you ~1 tried/considered !! considered_what
.85 have you thought of/about ~1 *ing
.9 ^ what if you
.9 how about ~1 you/*ing/we/a/if
.9 what about ~1 *ing
.9 if i were/was you
.95 ^ ~1 i would ~1 suggest/recommend/advise/encourage/urge
.95 i ~1 suggest/recommend/advise/encourage/urge ~1 you/that/*ing
.9 my ~1 advice/suggestion/recommendation/tip
.9 you ~1 might/may/could ~1 want/like/try/consider/think/start/ask/look/find/just/also/use/do/go/take/set/put/write/keep/make/have/get/talk/speak
.85 you can ~1 just/try/always/also/start/use/go/take/ask/put/write/do/cut/keep/make/set/talk
.85 you want to ~1 make/try/be/get/start/keep/avoid/look/take/watch/do/have/aim/think !! so_you_want/do_you/^_you_want
.85 ^ ~1 just ~1 *e/say/ask/try/take/go/do/get/make/stop/start/tell/talk/let/keep/put/be/give/cut/leave/block/write/work/focus/speak/call/relax/remember !! just_so/just_one/just_like
.85 ^ try/start/stop/avoid/consider/remember/keep/focus/cut/take/ask/talk/go/set/use/put/write/think/make/get/have/leave/switch/block/break/pick/find/eat/drink/throw/ring/speak/let/drop/swap/begin/stick/limit/plan/schedule/tell/look/do/be/give/learn !! tell_me/let_me/let_us/go_on/take_your_time/keep_going/give_me/talk_me/take_me/go_ahead/have_a_seat/look_,/tell_us/put_me/be_in_touch/think_about_it/take_care/take_a_seat/make_sense/do_you/have_you/have_they
.85 do not ~1 worry/be/let/take/forget/try/do/make/get/go/leave/give/put/wait/overthink/eat/skip/stress/just/think/start/answer/send !! i_do_not/you_do_not/they_do_not/we_do_not/people_do_not/do_not_know
.85 it ~1 would/might/may ~1 be ~2 good/better/best/worth/wise/helpful/useful/sensible/smart/idea ~3 to/if_you/for_you
.85 ~1 best thing/way/bet ~2 to/is/would
.85 the thing/trick/key/answer/secret/solution ~1 to/is/would
.8 ~1 better off
.8 you had better
.8 make sure ~1 you/to/that/it
.8 ~3 worth trying/a_try/*ing ~3
.8 ~2 one thing ~2 you ~1 can/could/might/do
.8 ~2 maybe/perhaps you/we ~1 could/should/can
.8 what you ~1 need/want/should/could/ought ~3 is
.8 i think you ~2 should/need/could/ought/have_to/would
.8 some/other/many/most/a_lot_of people ~1 find/like/use/try/keep/have ~9
.8 ~1 what works/worked for ~9`,
  expectation: `
.9 i ~2 need you to
.9 i ~2 expect ~2 you/that/everyone/every/all/*ing/us/a/the/reports/people
.9 ~1 my expectation/expectations
.9 the/our expectation/expectations/standard/standards/rule/target/requirement/policy ~1 is/are
.9 we ~1 need/expect/require ~2 you/to/it/that/this/everyone/all
.9 i ~1 need ~4 by/on/before/every/at/in
.9 you ~1 are/were expected/required/supposed/meant to/by
.9 ~4 is/are ~1 expected/required/due/mandatory/non-negotiable ~4
.9 ~4 needs/need to be ~2 done/in/on/ready/finished/sent/here/at/by/filled/signed/logged/checked/updated/*ed
.85 ~4 has/have/had/got to be ~3 done/in/on/ready/finished/sent/here/at/by/filled/signed/logged/checked/updated/*ed
.85 ~4 must ~1 be/have/go/get/not/happen/wear/sign/log/report
.85 you ~1 must ~1 !! must_be/must_have/must_feel
.85 i want/would_like ~1 you/us/everyone/reports/the_team/it to/in/by/at/on
.85 i am ~1 asking/expecting ~1 you/that/for ~1
.85 from ~1 now/monday/next/today/here on/onwards/forward/week/, ~6
.85 going forward
.85 what i/we ~1 need/expect/want ~2 is
.85 what good looks like
.85 ^ we ~1 have/got to
.8 ~3 should be ~1 in/done/on/at/by/ready/sent/finished/here/out/up/with
.8 i would ~1 like/want ~2 you/the/to_see ~9 by/every/each
.8 everyone/everybody/all/anyone/nobody/each ~2 is/has/needs/must/on ~1 to/expected
.8 ^ reports/timesheets/handover/notes/it ~4 by/before @due
.8 your role/job is to
.75 before ~1 you/it/anything/we ~4 must/need/has`,
  information: `
.85 the ~4 is/was/are/were/has/have/will/moved/changed/starts/closes/opens/runs/takes/goes/comes
.85 ^ the ~6
.8 ^ it/this/that ~1 is/takes/works/means/runs/starts/costs/comes/goes/covers/lasts/depends/contains
.8 ^ there is/are/was/were/will
.85 ^ here is
.85 ^ we ~1 are/will/have/do/offer/run/use/start/meet/moved/decided/got/can/usually/also/would
.85 ^ they ~1 are/will/have/do/moved/decided/said/can/would/need/give/look
.8 i am ~1 going to ~1 ask/go/talk/explain/give/show/tell/start/be/take
.85 today/now/first ~3 i/we ~2 like/going/want/will/are
.85 i ~1 would/want/wanted ~2 like/to/love ~1 go/talk/start/discuss/share/cover/look/spend/go_over/tell/explain/give/show
.85 i ~1 want/wanted to talk ~2 about
.85 ^ what ~1 we/i do/will/usually/can/are/would ~3 is
.85 ~3 research/studies/evidence/data/figures/guidelines/numbers ~1 shows/show/suggests/suggest/say/says/found/is/are/recommend
.85 ~6 % ~4
.85 per cent/percent/week/day/month/hour
.8 ~2 means that
.8 ^ some/most/many/people/patients/someone/somebody/smokers/drinkers/kids/children/women/men/adults ~6
.8 ~4 is called/known/based/linked/associated/related/caused
.8 ~4 can ~1 cause/lead/help/make/increase/reduce/affect/damage/raise/lower/take
.8 you will ~1 get/have/be/see/find/receive/need/hear/meet/start/feel/notice
.8 you can ~1 get/find/see/bring/have/expect/ring/call/come/book/claim/apply
.8 ^ if you ~6 , ~1 you/it/we/they/the
.8 ^ hr/finance/management/leadership/head_office/the_board/the_client/payroll/it ~1 is/has/will/said/needs/decided/moved
.8 ~3 moved/pushed/changed/delayed/cancelled/scheduled/planned to/from/for/until/by/back
.75 my name is
.75 i am ~2 the/a/your ~1 nurse/doctor/counsellor/counselor/coach/manager/therapist/teacher/social_worker
.7 i think ~3 it/the/they/that/we/there
.7 ^ so ~1 basically/essentially/actually`,
  situation: `
.85 on/last/this/by/since @day ~2
.85 yesterday/this_morning/last_week/last_month/last_night/the_other_day/this_week/this_afternoon/last_quarter/earlier_today
.8 in/at/during/after/before the/our/that/this/today/yesterday/mondays/fridays/last/my ~3 meeting/call/standup/stand-up/review/demo/shift/handover/session/workshop/presentation/interview/class/lesson/huddle/briefing/ward_round/service/sprint/retro/visit/walk-through/huddle/report/email/chat/thread/channel/kickoff/kick-off
.8 on the ~1 1*/2*/3*/4*/5*/6*/7*/8*/9*/@month
.75 in @month
.7 at ~1 1*/2*/3*/4*/5*/6*/7*/8*/9* ~1 am/pm/this/on/yesterday/o'clock
.7 when ~1 you/we/i/she/he/they/the ~2 *ed/were/was/met/spoke/came/went/had/said/left/sent`,
  behaviour: `
.85 you ~2 missed/interrupted/cut/talked_over/spoke_over/shouted/raised_your/rolled/left/arrived/came_in/turned_up/showed_up/walked/sent/submitted/forgot/skipped/ignored/said/told/promised/agreed/delivered/handed/posted/replied/answered/refused/closed/slammed/swore/logged/signed/parked/checked/dropped/gave/took/put/wrote/made/did/went/started/stopped/pushed/called/used/clocked/merged/deployed/copied/emailed/messaged/looked/sat/stood/laughed/sighed/typed/finished/presented/asked/brought/booked/changed/threw/broke/lost/failed/kept/stayed/didnt
.85 you ~1 were/was ~2 late/absent/on_your/looking/talking/shouting/texting/not_there/out/away/missing/*ing
.85 you ~1 did/had/have not ~1 *
.85 you have ~1 been ~2 late/absent/missing/leaving/arriving/coming/sending/out/off/on_your
.85 you have ~1 missed/interrupted/left/sent/submitted/forgotten/skipped/ignored/said/arrived/not
.85 i ~1 noticed/saw/heard/observed/watched/seen/have_noticed/have_seen ~1 you/that/your/the
.8 ~4 was/were/is/came/came_in/arrived ~2 late/overdue/missing/incomplete/unfinished/wrong/not_done/not_sent/left
.75 the/your ~3 report/reports/ticket/email/file/deadline/timesheet/notes/form/order/numbers ~3 late/overdue/missing/wrong/errors/mistakes/not`,
  impact: `
.9 ~3 which/that/this/and_that meant ~1
.9 so/and ~1 the/we/i/she/he/they/two/three/our/nobody/everyone/people ~2 had/could_not/lost/missed/waited/stopped/ended/stayed/did_not/got/worked/spent
.9 as a result
.9 because of ~1 that/this/it/which
.85 ~2 the/its/that impact/effect/result/consequence/upshot ~2 is/was/on
.85 that/it/this/which ~1 left/cost/caused/delayed/made/put/held/slowed/pushed/meant/forced/affected/hurt/upset/created/set_back/knocked
.85 ~4 had to ~1 wait/redo/stay/cover/work/pick/do/apologise/apologize/explain/start/step/call/fix/go/come/rework/cancel
.85 i ~1 felt/was/am/feel ~2 worried/concerned/frustrated/embarrassed/disappointed/let_down/surprised/anxious/uncomfortable/upset/hurt/stuck/caught/undermined/annoyed/nervous
.85 ^ ~1 honestly i am worried/concerned
.85 ~3 made/makes/making me/us/them/her/him/it/people ~1 feel/look/think/wait/nervous/hard/harder
.8 the ~1 client/customer/team/patient/line/kitchen/site/class/others ~2 lost/waited/complained/had/missed/stopped/were/was/is/got/noticed/ended
.75 ~2 other people/others/colleagues ~2 have/had/are/were/end_up`,
};
