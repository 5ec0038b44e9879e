// Ways of speaking that use the words of the rules and mean something else. Each pattern takes the words it covers out of
// the reckoning before any rule looks; words written +so only set the scene and stay. The notation is explained in handover.ts.

export const lookalikes = `
@topic ~1 @built
@built/add_on ~1 for/about/on/of/around/that/which ~2 @topic
@topic ~1 and/or ~1 @topic ~1 @built
@topic vertical/market/sector
@topic ~2 app/module/planner/calculator/tracker/portal/webinar/chatbot/dashboard/e_learning/elearning/handbook/podcast/customer/client/charity/startup
client/customer ~2 be ~1 a/an ~1 @topic/union/hospital/prison/court/clinic
chapter/text/talk/keynote/lecture/essay/thesis/documentary/novel/article/post ~2 about/on ~1 @topic/suicide/violence/harassment/cancer
@topic ~1 in ~1 games/literature/film/movies/history/fiction
coordinate/organise/organize/arrange/book ~1 visa/visas ~1 for
charity ~1 run/event/auction ~3 hospital/hospice/children/cancer
hospital/court/prison/clinic ~1 be ~2 client/customer
client/customer/sponsor/publisher ~2 fire/sack/drop ~1 us
meeting/call/session/lunch/review/sync with ~1 legal
lay ~1 off ~2 meeting/meetings/tool/habit/snacks/coffee
sounding/sound/feel ~1 like ~1 the ~1 end
women's ~1 football/team/league/network/sports/clothing/fashion/magazine/rugby/hockey/race
career/political/commercial/professional/financial/social suicide
suicide mission/squad/burn
dead line
kill ~1 it/process/job/server/feature/idea/momentum/vibe/project/mood/time/branch/build/session/task/script/app/ticket/service/container/pod/product/switch/thread/initiative/two_birds/the_deal/morale/productivity/creativity/motivation/me_softly/query/meeting/deal
@thing/@work/this/that/it/commute/traffic/reporting/calendar/inbox/suspense/heat/schedule/back_to_back/multitasking/timeline/pace/paperwork ~3 kill me/us
curiosity/speed kill
@one/client ~1 will/would ~1 kill/murder/strangle/shoot/hang me/us/you ~2 if/when/for/unless/over !! said/say/told/tell/threat*/warned/swear/gun/knife/scared
kill/murder @obj ~1 with kindness
could/would ~1 kill/murder +for
kill/killed/killing myself laughing/working/to_meet/to_finish/to_get/trying
die/dying ~1 of/from ~1 boredom/embarrassment/shame/laughter/laughing/curiosity/hunger/heat/thirst/happiness
dying/die ~1 to/for +know/lead/try/hear/see/learn/work/ask/get/join/a/some/more/coffee/present/meet/start/show
die down/out/on_the_vine
die_hard/never_say_die/to_die_for/dead_end/dead_on/dead_weight/drop_dead_date/dead_code/dead_letter/dead_in_the_water
death ~2 by_powerpoint/by_a_thousand/march/by_meetings/of_me
jump off/on/in ~1 the ~1 call/meeting/page/topic/zoom/teams/bandwagon/ship
hit ~2 target/goal/number/deadline/milestone/wall/ground/road/quota/send/kpi/nail/mark/okr/snooze/roadblock/snag/pause/jackpot/stride/bottom/peak/ceiling/low/button/home/snags/plateau/it_off/publish/limit/reply/rock_bottom
hit it/me/us/him/her off/up/out_of_the_park
hit ~1 me/us/him/her ~1 with ~2 change/question/request/list/bill/deadline/email/news/feedback/ticket/tickets/data/facts/ideas/proposal
hit by ~1 a bus
bus factor
beat ~2 target/competition/competitor/deadline/goal/clock/forecast/odds/market/record/estimate/quota/plan
beat around/about/myself_up/yourself_up/himself_up/herself_up/dead_horse/to_the_punch
take/took ~1 a beating
punch line/list/above/up/card/out/in/through
packs_a_punch/pull_my_punches/roll_with_the_punches/pull_no_punches
shoot me/us/him/her/them ~1 a/an/some/the/over
shoot for/up_to/down/the_breeze/the_messenger/off_an/off_a
shot down/in_the_dark/at
straight_shooter/troubleshoot/trouble_shoot/photo_shoot/big_shot/long_shot/screen_shot
attack ~2 problem/surface/issue/backlog/vector/plan/task/bug/question/market/ads/first/head_on/root
fight ~1 fire/for/over/about/against/bug/back/hard !! fist/punch/physical/physically/blood/hit/police
fire drill/off/alarm/fighting/up/safety/wall/warden/exit/hose/door/extinguisher/away
fire ~1 an/a/the/off ~1 event/alert/trigger/request/hook/callback/email/alarm/webhook/query/question/message
@thing/event/alert/webhook/trigger/alarm/hook/pager/test ~3 fire
on fire
fire under
bring_the_fire/play_with_fire/ring_of_fire/trial_by_fire/baptism_of_fire/line_of_fire/hold_my_feet/fire_questions/fire_and_forget
stab/stabbed ~1 @obj in ~1 back
back_stab/backstab/stab_at/take_a_stab/backstabbing
gun for/gunning/jump_the_gun/smoking_gun/under_the_gun/top_gun/stick_to_my_guns/guns_blazing
silver_bullet/bullet_point/bite_the_bullet/trigger_point/war_room/nuclear_option/minefield/ground_zero/blow_up_the
bombed/bombing ~2 interview/presentation/exam/pitch/test/demo
knife_edge/swiss_army_knife/axe_to_grind/double_edged
throw/threw/thrown @obj ~1 under/off/in_at_the_deep/into_the_deep/out_of_the_loop/a_curveball/for_a_loop/at_the_deep/to_the_wolves/a_bone
throw/threw ~4 at ~1 the/this/a/our/that wall/problem/it/issue/question/backlog/task
throw ~2 ideas/numbers/suggestions/money/resources/things/people/stuff at
push back/me_to/him_to/her_to/us_to/them_to/myself/hard/for/ahead/through/forward/over_the_line/to_prod/too_hard/boundaries
@thing/@work ~1 be ~1 violent/aggressive
slap ~1 on/together/a
slap_in_the_face/slap_on_the_wrist/kick ~1 off/butt/start/around_ideas/ass/myself/the_can/back/things
kick @obj off/into
kick_off/kicked_off/kicked_myself/could_kick
choke ~1 point
choke in/during/under/on
smash ~1 goal/target/it/record/through/out/demo/quarter/quota/interview
crush ~1 it/goal/target
assault course/on_the_senses
strangle ~1 budget/growth/productivity/innovation/the
burn down/rate/chart/through/up/the_midnight/bridges
cut/cutting corners/back/down/edge/over/to/through/short/off/it/ties
cut ~2 scope/cost/budget/feature/line/time/meeting/release/branch/word/slide/ticket/noise
hurt ~2 feelings/feeling/moral/morale/team/chances/numbers/quality/velocity/reputation/credibility/business/to_ask/my_growth/performance/brand/results/pride/career/ego
poke hole/around/fun
touch base/upon/point/on/screen/points/typing/typist
touch/touched by/me_deeply/a_nerve/the_code/the_file/the_repo/the_config/the_topic
in_touch/out_of_touch/magic_touch/finishing_touch/personal_touch/light_touch/touch_and_go/soft_touch/get_in_touch/keep_in_touch/lose_touch/lost_touch/softer_touch/finishing_touches
pat/patted ~1 on ~1 back
pat/patting ~1 myself/yourself/himself/herself
pat_on_the_back/back_and_forth/hold_my_hand/holds_my_hand/arm_in_arm/twist_my_arm/at_arm's_length/shoulder_to_shoulder/shoulder_the/on_my_shoulders/chip_on_his_shoulder/head_and_shoulders/pain_in_the_neck/cold_feet/on_my_back/have_my_back/has_my_back/had_my_back/got_my_back/behind_my_back/lend_a_hand/shake_hands/shook_hands/hands_on/hands_off/on_the_other_hand/kick_in_the_teeth/pulls_her_weight/brush_off/brush_up_on/brush_up_my/get_it_off_my_chest/off_my_chest/ass_off/pain_in_the_ass/pain_in_the_arse/kick_ass/breathing_down_my_neck/stick_my_neck/neck_and_neck/rub_me_the_wrong/rubs_me_the_wrong/rubs_people_the/rub_people_the/rubbed_me_the/rub_off/rule_of_thumb/elbow_grease
shoulder ~1 load/burden/responsibility/blame/work
hold_back/holds_back/holding_me_back/back_end/back_log/grab ~1 coffee/lunch/attention/a_coffee/a_slot/some_time/time/five/a_bite/a_room
squeeze ~1 in/time/out/budget/more/another
massage ~1 the/number/message/data
press_on/press_release/press_team
lean ~1 on ~1 @obj ~1 for/to/when/too
hug ~1 bug/code
kiss/kissed ~1 goodbye/up/ass
keep_it_simple
stare ~2 screen/spreadsheet/blank/page/monitor/laptop/code
date ~1 of/for/by/is/range/picker/field
date night
out_of_date/up_to_date/out_of_the_blue
ask @obj out/outright +of/loud/right
follow @obj ~1 up/on/through/around_on/linkedin/advice/lead/example/instructions
nude/naked ~1 eye/truth
strip ~1 out/down/back
hot/sexy ~1 topic/fix/desk/take/potato/seat/problem/project/spot/mess/job/startup/stuff/feature/work/water/streak/market
hotfix
bully +pulpit
bully ~1 for
hostile takeover/bid/work_load/question/audience/customer/client/crowd/user/stakeholder/environment_variable/tone
intimidated/intimidating/intimidate ~1 by/to ~2 @work/size/code/codebase/amount/number/idea/public/task/scale/presenting/topic/seniority/speak/ask
@work/@thing/task/codebase ~2 intimidating/intimidate
mock ~1 up/data/interview/api/server/object/test/review/run/the/service/exam/feedback/conversation/presentation
mockup/mock_up/mock_ups
abuse ~1 rate/limit/report_api/detection/of_the_api
pregnant pause/silence/with/moment
expect/expecting a/an/the/too/more/some/him/her/them/us/this/that/to/pushback/delivery/results/tough/big/many/another/good/better/it/me/much/feedback/questions/resistance !! expecting ~2 baby/child/girl/boy/twins/kid/daughter/son/little_one
baby steps/step/boomer/bird
@work/this/it ~2 be my/our/his/her/your baby
my/our/his/her baby and
in_labour/labour_intensive/labor_intensive/hard_labour/labour_cost/labor_cost/labour_market/labor_market
pump ~1 up/out/the/iron
pumped
birth of/place
due date
deliver baby
blind spot/review/test/trial/taste/copy/date/side/faith/eye/guess/luck/hiring/audition/study/carbon
blindspot/blind_sided/blindsided/blindly/double_blind/colour_blind_mode/color_blind_mode/colour_blind_palette/color_blind_palette
blind to +how/the/what/this/their/his/her/my/his_own
flying/fly blind
tone deaf
deaf_ears/deaf_ear/falls_on_deaf/fell_on_deaf/deaf_to
turn/turned ~1 a deaf/blind ear/eye
disable/disabled/disabling ~2 @thing/button/feature/flag/account/notification/alert/login/user/plugin/test/rule/option/link/by_default/cache/toggle/input/control/job/access/the/field/it/in_the/comments/2fa/setting
disability/accessibility/accommodation access/feature/backlog/ticket/module/page/project/app/team_lead/audit_ticket/epic/booking/portal/customer
screen reader ~1 support/bug/compatibility/ticket/testing/test/label/issue/fix/user
accessibility ~1 of ~1 @thing
@thing/website/app ~2 accessib*
lame ~1 duck/excuse/joke/idea
cripple ~1 the/bug/us/productivity/process/debt
paralysed ~1 by ~1 analysis/choice/options
analysis_paralysis/paralysis/paralysed_by/paralyzed_by
sensory +data/feedback/input
spinal +tap
on_the_spectrum_of/full_spectrum
sick ~1 of +@thing/@work/status/all/this/the/my/being/doing/it/that/hearing/waiting/chasing/these/having/people
sick ~1 idea/demo/beat/burn
that_is_sick/so_sick_dude/worried_sick/homesick
healthy ~1 pipeline/team/backlog/conflict/debate/balance/culture/margin/tension/boundary/boundaries/relationship/way/competition/habits
health ~1 check/of_the/endpoint/score/metric/dashboard/app/tech/sector/client/insurer/department/and_safety
medical/clinical/health/healthcare/pharma/surgical/hospital/clinic/patient/doctor/nurse/therapy/cancer/diabetes/pregnancy/fertility ~1 device/client/customer/account/sector/startup/app/portal/data/trial/records/software/system/project/imaging/industry/research/deal/chain/tender/study/booking/vertical/scheduling/charity/company/platform
clinic ~1 for_coders
doctor +appointment_app/who
doctor ~1 the numbers +fix
surgery/surgical ~1 on ~1 codebase/code/schedule/budget/process
diagnose/diagnosis/diagnosing ~2 bug/issue/problem/outage/cause/root/fault/error/incident/process/why/what/performance/root_cause/it/failure/latency/crash
problem/fault/root_cause/bug/incident/error/system ~2 diagnosis
treatment group/of/plan_for_bugs/effect/arm
injury ~1 time/to_insult
insult_to_injury/add_insult
operations
operation ~1 team/manager/lead/meeting/room
agreed/checked/cleared/discussed/aligned with ~1 legal
concussion +protocol
infection +rate_model
virus/covid ~1 scan/era/years/times/project/dashboard/data/pandemic_planning/vaccine_client/rules_app
since_covid/before_covid/after_covid/during_covid/pre_covid/post_covid
heart ~1 of/to_heart/set_on/in_it/into_it/and_soul/is_in/not_in
at_heart/by_heart/take_heart/lose_heart/take_to_heart/heart_to_heart/took_it_to_heart/heartfelt/broke_my_heart/heart_attack_when/gave_me_a_heart_attack/nearly_had_a_heart_attack/almost_had_a_heart_attack/near_heart_attack
stroke/strokes of ~1 luck/genius
depressing/depressed ~1 number/market/price/sales/growth/results/area/demand/margins
addicted/addict ~1 to +work/email/slack/coffee/meetings/approval/control/praise/tinkering/caffeine/chaos/detail/process/data/spreadsheets
drug ~1 trial/discovery/company/delivery/pipeline/client/launch/approval/development
drink/drinking ~1 from/coffee/the_kool/water/tea
kool_aid/drunk_on/social_drinks
high ~1 on/bar/level/value
ocd ~1 about/when/with/on/level
adhd ~1 brain_joke
bipolar ~1 market/transistor/junction
allergic ~1 to +process/meetings/feedback/change/deadlines/bureaucracy
chronic/chronically ~1 late/delay/delays/problem/underfunding/shortage/understaffed/bug/issue/backlog/overcommitting/overwork/procrastinator/outages/lateness
chronically
@work/@thing/budget/quality/process/system/backlog/numbers/codebase ~2 suffer/injured/ill
seizure of/the
faint ~1 praise
breakdown/break_down of/by/structure/into/in/per/cost/task
work breakdown
+a/+the/+this/+my/+our/+task/+cost/+work breakdown +of/structure/by/table/chart
communication/negotiation/trust/process/machine/equipment/vehicle/system ~1 breakdown
relapse +into_old
scan ~1 the/code/document/qr/through/for
sober ~1 view/assessment/look/analysis
unwell +sounding
infect ~1 with
race condition/against/to/track/day/car/for/ahead/through/is_on
rat_race/race_conditions/in_a_race/horse_race/arms_race/space_race
sex/gender/age/religion/nationality/ethnicity ~1 field/column/dropdown/parameter/variable/attribute/filter/label/group_chart/dummy/bucket/distribution
black ~1 friday/box/list/swan/hat/hole/tie/market/out
white ~1 board/paper/list/label/space/hat/glove/lie/noise/collar/knuckle
in_the_black/black_and_white/whitepaper/whiteboard/brown_bag/green_card_ui/yellow_card/red_card/blue_card_design
old ~1 code/system/school/habits/way/version/process/tickets/data/stack/job/team/laptop/role/manager/goal/feedback
younger ~1 self/version/company
discriminat*/discriminate/discriminating between/taste/validity/model/power/features/threshold
exotic/foreign ~1 key/exchange/currency/keys/market/concept
minority ~1 report/view/opinion/stake/interest/shareholder
native ~1 app/code/ad/support
master/slave ~1 branch/data/slave/replica
accent ~1 colour/color/light/lighting/wall/mark
polish ~1 the/slides/this/it/off/my/up/presentation/deck/draft/our/speech
turkey/cold_turkey/polish_notation/french_press/chinese_wall/indian_summer/orientation ~1 week/session/day/program/package
women ~1 in_tech ~1 event/network/day/group/panel/talk/conference
women/lgbt/pride/diversity/inclusion/women's ~1 network/event/week/month/panel/day/initiative/talk/newsletter/committee
@topic ~1 network/event/panel/newsletter
terminate/terminating/dismiss/end/cancel/suspend ~4 contract/server/job/thread/pipeline/service/trial/project/campaign/workflow/instance/lease/session/subscription/process/vendor/supplier/account/agreement/instance/connection/licence/license/call/deal/partnership/policy/renewal/pilot/poc !! his_contract/her_contract/their_contract/my_contract/his_employment/her_employment/my_employment/s_contract/his_job/her_job/their_job/employee/s_employment
lease/supplier/vendor/supplier's/vendor's ~5 terminat*
termination ~1 clause/date_of_the_lease/fee
notice ~1 period ~2 supplier/vendor/contract/lease/client
dismiss/dismissed/dismissing/dismissive ~2 idea/suggestion/concern/notification/dialog/popup/proposal/feedback/point/input/alert/of/what/question/argument/complaint_as
dismissive/dismissively
@one/tone/reply/answer ~2 dismissive
let go ~1 of +control/perfectionism/it/the/my/detail/this/old/things/past/ownership/habit/mistakes/that/some/what/tasks/doing/being/resentment/work
let_it_go/let_that_go/let_this_go/letting_it_go/let_things_go
sack ~1 of/race
axe ~1 the/feature/project/meeting/budget/scope
get/getting/got rid of +@thing/technical/tech/debt/noise/bad/old/the/my/meetings/bottlenecks/waste/duplicate/some/a/this/that/habit/blockers/clutter/all
exit ~1 criteria/code/interview_questions/strategy/plan/ramp/status/poll/survey
role based/play/model/playing/in/of/clarity/profile/description
redundan* ~1 code/data/server/system/disk/meeting/work/step/backup/process/check/feature/test/copy/cluster/storage/column/tasks/question/power/in_the_code
data/server/system/network/code/storage/power ~1 redundan*
redundancy ~1 in/of/for/across/on
retire/retiring ~1 legacy/the/old/server/api/system/code/feature/service/endpoint
eliminat* ~2 waste/bugs/noise/duplicate/meetings/debt/blocker/confusion/risk/bottleneck/step/errors/manual/rework
cut_off/cutting_edge/short_cut/cut_and_dried
off the table
layoff/layoffs/laid_off/redundancies ~2 at_my_old/at_a_competitor/at_our_competitor/in_the_industry/at_google/at_meta
part/parted ~1 ways ~1 with ~2 client/supplier/vendor/agency/customer/idea/publisher
trade/labor/labour/labour_party ~1 off
union ~1 of/type/square/query/all/types/select/find/jack/station/with/operator/street/between/set/pacific
european/credit/soviet/student/students/customs/western/african/monetary/sql/discriminated/tagged/disjoint union
strike/striking ~1 a/the ~2 balance/chord/deal/tone/right/note/compromise/bargain/conversation
strike me/through/out/team/price/rate/zone/a_chord/while/gold/first/up/back
lucky/three ~1 strike
striking ~1 design/result/difference/example/visual
organise/organize ~2 @work/workshop/offsite/event/training/meeting/week/notes/files/calendar/time/day/party/backlog/thoughts/desk !! working_conditions/conditions/bargain/union/after_hours/petition
picket ~1 fence
scab ~1 free
visa ~1 card/payment/payments/integration/checkout/mastercard/direct/debit/network/credit/transaction/terminal/rewards/portal_account/gift
sponsor*/executive ~1 sponsor/my_project/the_project/for_my_promotion/the_initiative/meeting
green card ~1 component/design/layout/ui/style
permit ~1 to/us/me/access/list
data/database/cloud/server/schema ~1 migration
passport ~1 js/library/auth/strategy/middleware
citizen ~1 developer/science
corporate/good ~1 citizenship
employment_law/labour_law/labor_law/immigration_law ~1 webinar/course/client/account/customer/newsletter/seminar/publisher
legal ~1 team/department/review/counsel/colleague/copy/page/text/entity/ops/stakeholder/sign_off/assistant/client/names/hold_feature/advice_app/tech
run/check/send/pass/clear/loop/share ~2 past/with/to/in/by ~1 legal
+@outsider ~5 legal_action/sue/lawsuit/court/legally/tribunal/lawyer/lawyers/attorney/suing
court ~2 client/investors/favour/booking/sport/tennis/basketball/of_opinion/reporting
ball ~2 court
tennis/basketball/food/squash/high ~1 court
judge ~1 me/him/her/by/a/the/panel
pay ~1 attention/off_in/off_for/off_the/off_to/back_the_debt/dividend/dividends/forward/respect/lip/price/visit/heed/dues/more_attention/closer/down/too_much/enough_attention/the_price/for_itself
paid ~1 off_in/attention/ad/ads/media/search/feature/plan/tier/user/customer/search_campaign/social/version
make ~1 more ~1 sense/time/impact/progress/mistakes/effort/of/decisions/room/calls/sales/use/visible/noise/space/concrete/contact/changes
earn ~1 trust/respect/more_trust/credibility/a_seat/their
make less ~1 mistakes/noise/sense/progress/effort
brand/sweat/private ~1 equity
equity ~1 partner/market/research/fund/desk/trading/stake/analyst
gap ~1 analysis/in_knowledge/year/in_the_market/in_my_skills/in_skills/in_my_cv
fraud/fraudulent ~1 detection/prevention/model/score/alert/team/rate/analyst/case_queue/rules/dashboard/filter/signals/project/feature/squad
maternity/baby/kids/children's/children/pregnancy ~1 clothing/shop/brand/store/product/line/range/app/toys/food/client
disability/unemployment/maternity/housing ~1 benefits/benefit ~1 claimants/form/portal/app/site/service
parent company
like a fraud
fake ~1 data/it/news/deadline/server/model/tests/until/user/smile/praise/door/account_detection/confidence/users/praise/interest
sound/sounding/feel/seem/look/come_across_as ~1 fake
forge ~2 ahead/relationship/alliance/path/partnership/bond/trust/consensus
corrupt ~1 file/data/backup/index/row/table/record/packet
data/file/index/backup/memory ~1 corrupt*
cover_up/covering_up ~1 a_gap/for/shift/the_gap/gap
cover ~1 for/up_for
bribe ~2 with ~1 pizza/cake/donuts/doughnuts/biscuits/chocolate/beer/cookies/coffee
launder +shirts
leak ~1 in/memory/of_time/test/bucket
memory/water/pipe leak
safety ~1 net/first/margin/psychological
psychological safety
backdate/back_date ~1 the_commit/ticket/entry
flight ~1 risk ~1 project/model_ticket/dashboard
leave ~2 comment/note/feedback/room/impression/message/meeting/review/call/space/mark/voicemail/time/it/that/them_alone/behind/office/desk/buffer/blank/no_stone/alone/a_good/a_better/out_the/door/thread/channel
leave ~1 me/us/him/her/them ~1 with/feeling/speechless/confused/wondering/hanging/cold/frustrated/unsure/alone_to/out/hanging
leave/leaving ~3 early/work/on_time/for_lunch/for_the_day/at_five/at_5/at_six/at_4/at_three
quit ~1 app/meeting/habit/smoking/complaining/being/micromanaging/while_ahead/cold/command
stay ~1 interview/calm/late/focused/neutral/patient/motivated/ahead/curious/positive/engaged/silent/objective/aligned/present/tuned/close/firm/consistent/specialist/relevant/professional/kind/polite/the
on the move
walk ~1 me/us/him/her/through/them/the/away/into
move ~1 on ~1 to/from
move_on_to/go_through/go_live/go_over/go_quiet/go_ahead/go_well/go_wrong/go_into/go_for
churn ~1 rate/customer/model/out/number/risk/of/users/analysis
model/analyse/analyze ~2 turnover/attrition ~1 data
customer/user/client/subscriber/logo/code/ticket/requirement/scope ~1 churn
attrition ~1 in/rate/number/on/dashboard/analysis/trend/model_ticket/target
last seen
+low/+bad/+good/+high/+team morale
sentiment ~1 analysis/score/model/of_reviews/survey/classifier/in_customer/dashboard
customer/user/market/review/client ~1 sentiment/mood/emotion/feeling
infer ~1 schema/type/types/the/from
pain ~1 point
red_flag/whistle_stop/clean_as_a_whistle/whistlestop/bells_and_whistles
dismissal/termination/harassment/layoff/redundancy/difficult ~1 scenario/scenarios
scenario/scenarios ~2 dismissal/termination/harassment/redundancy
rank and file
rank ~1 correlation/fusion/math/order_statistic
rate ~1 limit/limiter/limiting/of/card/per/cut
conversion/churn/error/response/hourly/win/bounce/interest/exchange/completion/burn/click/success/growth/close ~1 rate
first_rate/second_rate/at_any_rate/at_this_rate
`;
