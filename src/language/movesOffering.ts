// Cues of what a manager gives or settles: own part, next step, support, handover; and of what carries no content at all.
// Notation: movesPatterns.ts.

export const offeringCues = {
  own: `
.95 i ~1 should have ~1
.95 i ~1 should not have
.95 i ~2 apologise/apologize/owe_you
.95 my ~1 fault/mistake/bad/apologies/responsibility/error/part
.95 that/this/it is/was ~2 on me
.9 i am ~2 sorry ~2 i/for/about/if_i/that_i !! sorry_for_being_late/sorry_about_the_wait/sorry_for_the_wait/sorry_i_am_late/sorry_about_the_noise/sorry_for_your_loss/sorry_to_keep
.9 ^ ~1 sorry ~1 i/for/about/that_i ~2 not/did/was/have/never/the_way/how/snapping/cutting/missing/jumping/putting/leaving ~9
.9 i ~1 did not ~2 make/give/tell/say/explain/check/listen/handle/set/ask/do ~9 clear/enough/you/well/properly/sooner/right/early/it
.9 i ~2 was not ~1 clear/fair/there/listening/specific/available/honest
.9 i ~2 got/was ~2 wrong/unfair/unclear/too_slow/too_quick/too_harsh
.9 i ~2 missed/forgot/dropped/misread/misjudged/messed/overstepped/failed/let_you_down/left_you/put_you/overlooked/sat_on/cut_you/interrupted/jumped/assumed
.85 i ~2 could have ~1
.85 i ~1 take ~3 responsibility/blame/ownership/that_on
.85 i ~1 own that/this/it/my
.8 ~2 i contributed ~9
.8 i ~1 have not ~2 been/given/made/done/helped ~9`,
  next_step: `
.9 i/we will ~1 send/review/check/follow/come_back/get_back/write/book/put/call/ring/email/set/share/update/have/do/meet/look/talk/speak/catch/see/draft/confirm/let_you/circle ~9
.85 i will ~4 by/on/before/at/this/next @due
.9 let us ~1 meet/catch/check/talk/book/set/agree/review/plan/schedule/put/sit/say/pick/touch/regroup/speak/do/look/start_with ~9
.9 ~1 can/could/will/would you ~5 by/before/on/this/at/for/until/in @due
.9 ~1 when can/could/will you ~9
.9 by when
.9 who will/is_going_to ~6
.9 what ~2 will you do ~6
.9 what ~2 next step/steps
.9 ~2 what is ~2 first/next step/thing/action
.9 you will ~1 send/do/have/get/finish/write/update/talk/check/book/call/bring/share/draft ~6 by/on/before @due
.85 ~1 can/could you ~1 send/get/have/share/book/email/update/write/put/draft/finish/let_me_know/bring/make/call/check/do/talk ~9
.85 we ~1 agreed/have_agreed ~1 that/on/to/you/i
.85 so ~1 you ~1 will ~9
.85 you ~6 by @due and i
.85 i will ~6 and you ~9
.85 ~2 next meeting/session/appointment/check-in/catch-up/time ~5
.8 see you ~2 next/on/at/then/@day
.8 back ~3 in/on/by ~2 week/weeks/days/@day
.8 let us
.8 i will ~1 *`,
  support_offer: `
.95 how can/could/may i/we ~1 help/support
.95 what ~1 can/could i/we ~1 do ~2 to_help/for_you/to_support/to_make
.95 what ~2 support/help ~2 do/would/could you/i
.95 what ~2 do you need from me/us
.9 i ~1 can/could/will/would/am ~2 happy/help/support/cover/take/move/get/find/give/free/arrange/sort/pair/talk/ask/put/clear/shift/remove/fund/pay/approve/lend/swap/sit/come/go ~9
.9 we ~1 can/could ~2 get/give/arrange/offer/find/move/shift/cover/adjust/look/put/bring/set/free/push/extend/help ~9
.9 let me ~1 take/help/talk/sort/see_if/find/get/move/cover/ask/speak/clear/deal/handle/know_if/know_what
.9 i am ~1 here ~1 if/for/to/when
.9 ~1 my door is
.9 if ~1 you ~1 need/want ~4 , ~2 i/let/call/just/ask/ring/come
.85 i ~1 have ~1 asked/arranged/booked/freed/moved/cleared ~9
.85 would it help if/to ~9
.85 would ~6 help $
.8 you ~1 can ~1 always ~1 call/ring/come/ask/talk/reach ~9
.8 take ~3 time_off/day_off/afternoon_off/the_time/as_long`,
  handover: `
.95 ~3 hr ~6 !! hr_says/hr_said
.9 human resources
.9 occupational health
.9 employee assistance
.9 ~2 eap ~3
.9 legal team/department/counsel
.9 ~3 people_team/safeguarding/ombudsman/union_rep/crisis_line/helpline/samaritans ~3
.85 refer/referring/referral ~6
.85 ~2 pass/take/bring/raise/escalate ~2 this/that/it/you ~2 to/with ~3
.85 ~2 put/get you ~2 through/in_touch/onto to/with ~4
.85 ~3 have_to/need_to/must report ~4
.8 ~1 speak/talk to ~2 gp/doctor/counsellor/counselor/lawyer/therapist ~3`,
};

/** Said to go on, to greet or to settle the room: other, without a move. */
export const emptyTalk =
  /^(?:(?:mm_hm|mm|hm|okay|yes|yeah|right|sure|no|oh|ah|alright|all right|i see|uh|great|good|cool|perfect|fine|lovely|wow|well|so|and|but|then|now|um|hi|hello|hey|hiya|bye|goodbye|good morning|good afternoon|morning|afternoon|good evening|thanks|thank you|cheers|welcome|you are welcome|no problem|no worries|take your time|of course|absolutely|exactly|definitely|sorry|please|gotcha|got it|nice|really|true|indeed|certainly|correct|anyway|let us see|see|come in|come on in|grab a seat|take your seat|make yourself comfortable|have a seat|take a seat|sit down|nice to meet you|good to see you|nice to see you|go ahead|just a second|one second|hang on|hold on|one moment|bear with me|very good|very much|so much|a lot|everyone|all|there|guys|then|mate|again|for coming in|for coming|today|you too|same here|excellent|fantastic|brilliant|awesome|wonderful|fair enough|huh|ha|haha|lol|yes please|,|\.|!|\?|—|…|;|:) )*$/u;
