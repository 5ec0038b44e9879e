// What a coach refuses: to rank people, to rate them, to predict who leaves, to guess what someone feels, is or plans in
// private. A question about one's own record, about texts, tasks and frameworks is not meant. Notation: see handover.ts.

export const refusalRules: Readonly<Record<string, string>> = {
  rank: `
1 be ~1 @third ~2 more/less ~1 valuable/productive/useful/skilled/capable/talented/effective/senior/reliable/committed/important ~4 than ~2
1 put/place/get ~4 in/into ~1 a/an ~1 ranking/order/rank/league
1 who/whom ~5 lead/promote/choose/pick ~4 performance/merit/based
1 who ~3 earned/earn/deserves/deserved/merits ~2 it/promotion/slot/raise/bonus/this
1 if ~3 one ~1 person ~4 which/who
1 reward ~1 one ~2
1 find/show/identify/spot/name/list ~3 underperformers/low_performers/poor_performers/weak_performers/top_performers/high_performers/stars/slackers
1 would/do ~1 you ~1 choose/pick/prefer/take/promote/hire/rate ~1 @name ~1 over/or/before/above/ahead
1 compare/put ~3 @name ~2 with/and/to/against/beside ~2 @name
1 my ~1 @best ~1 @worker ~2 be ~1 who
1 who/which/whose/whom ~5 safer_bet/safest_bet/better_bet/best_bet/bet_on/better_choice/best_choice/better_fit/best_fit/better_candidate/best_candidate/right_person/good_choice/your_pick/pulling_their_weight/pulls_their_weight/highest_potential/most_potential/most_talent/best_person/best_suited/better_suited !! to_ask/talk/format/framework
1 which/who ~1 of ~1 the ~1 two/three/them ~4 should/deserve*/gets/would/will ~4
1 which/who ~1 @worker ~3 most/least/best/worst/more/better/poorest/fastest/slowest/hardest/highest/lowest !! goals/feedback/one_to_one
1 who/which/whose ~2 work/output/code/performance/results/numbers/contribution/feedback ~2 be ~2 best/worst/poorest/weakest/strongest/better/worse/lowest/highest/lower
1 put/place/order/sort/arrange/list ~2 @name ~1 and? ~1 @name ~2 and? ~1 @name? ~2 in ~1 order
1 in ~1 order && @name/them/team/people/reports/engineers/put/who && best/performance/strength/put/rank/skill/deliver !! task/goal/priorit*/agenda/date
1 who ~2 you ~2 think/reckon/say/feel ~1 be ~2 @best/star/top/good/my_star
1 star ~1 player/players/performer/performers/employee/pupil !! my_star_player_is
1 anyone/anybody/someone/who ~5 clearly? ~1 worse/better/weaker/stronger/behind/slower/best/worst ~3 rest/others/everyone/team/average
1 tell_me/tell/decide/say/choose/advise/recommend ~1 me? ~1 who/which_of/whom ~3 promote/reward/keep/hire/pick/bet/choose/favour/trust/demote/invest/drop/lead
1 who/which ~1 of? ~2 ~2 should ~2 promote/be_promoted/get_promoted
1 forced/relative/comparative/stack/peer ~1 ranking/rankings/rating_curve/comparison/order
1 be ~1 @third ~1 as ~1 good/strong/fast/capable/smart/productive/skilled/valuable/effective/senior/reliable ~1 as ~2 @one
1 who/which/anyone/employees/people/reports/managers ~4 below/above/under/over ~2 average/par/standard/median/the_others/the_rest
1 name/give/list/show ~3 @best ~4 @worker/managers/employees/people/of_my/in_my !! task/goals/skills/practice/feedback
1 five/ten/three/two/3/5/10/20 ~1 poorest/best/worst/weakest/strongest/top/lowest/highest ~2
1 only ~2 promote/keep/pick/choose/reward/hire/nominate ~1 one && or/who/which/@name
1 pulling ~1 their ~1 weight
1 who ~2 my/the ~2 go_to/most_valuable/least_valuable/favourite/favorite/number_one/superstar/asset/liability/laggard/laggards/slacker/slackers/problem_child/a_player ~2
1 least ~1 valuable/useful/productive/effective/committed/reliable/engaged/talented/skilled && who/which/one/drop
1 better/stronger/weaker/worse/ahead/faster ~3 than ~2 others/rest/everyone/peers/colleagues/team/@name/me/him/her && is/be/who/am_i/doing/does/think !! last_time/last_quarter/before
1 @name/he/she/i/they ~1 or ~1 @name ~4 && promote/pick/choose/who/better/which/stronger/one/prefer/lead/deserve*/keep/hire/bonus !! monday/tuesday/grow/clear/sbi/desc
1 sort/order/rank/list/arrange/cluster/segment/stratify ~6 by ~1 skill/performance/contribution/output/potential/strength/value/talent/ability/productivity/score/impact/results/merit !! task/goal/priorit*/idea/feature/action/risk
1 compare/comparison ~3 between/of ~2 my? ~1 reports/people/employees/managers/engineers/two_of_them
1 who ~2 carrying/carries ~3
1 who ~1 be ~2 @best
1 who/whos/which/whom ~4 @best/underperforming ~3 @worker/one/on_my/in_my/on_the/in_the/of_them/of_the/of_my/at/$/here/in_this/among/overall/in/by !! @work/practice/option/to_ask/framework/for_me_to/tool/time/scenario/way/person_to_talk/person_to_ask/placed_to/suited_to_help/goal/skill/competency/contact/to_contact/feedback_is
1 who/which ~4 @best/good/valuable !! way/practice/option/to_ask/framework/time/tool/scenario/goal/skill/competency/@work/feedback/format/contact/person_to/to_talk/for_help/approach/course
1 @best ~1 @worker ~3 !! better_with/better_to/better_for/better_at/communicate_better/@built/practice/i_have_a/how_do_i_coach/with_my/help_my_best/my_best_engineer/my_strongest_engineer/my_top_performer/my_best/my_strongest/my_weakest_skill/support_my/motivate/keep_my/losing_my/retain/to_be_a/become_a/be_a_better/better_leader/better_manager/better_coach/better_colleague/a_better/a_stronger/a_great/better_person/strongest_skill/hardest/worst_case/better_people/best_people_practice/top_level
1 my ~1 @best ~1 @worker ~1 $ !! @ask/is_leaving/wants/keep/has/asked
1 rank/ranking/ranked/rankings ~5 @group/team/him/her/them/@name/everyone/people/staff/reports/by_performance/by_output/performance/candidates/sellers/in_order/who/me/from_best/employees/us !! task/priorit*/option/feature/risk/goal/idea/skills/competenc*/strength/backlog/requirement/page/search/scenario/action/challenge/my_strengths/issue/my_gaps/problem/by_impact
1 stack rank
1 stack_rank*/force_rank*/forced_rank*/league_table/leaderboard/leader_board/forced_distribution/bell_curve/nine_box/9_box/ninebox/9box/pecking_order/topgrading/rank_order !! tasks
1 rank ~1 @one/my/the/our/these/those/all/every ~3 @group/reports/two/three/people
1 order/sort/list/line_up/arrange/put/classify/group/tier/bucket/divide/split ~5 @group/reports/everyone/employees/them/all_my/each_person/staff/people ~6 performance/best_to/strongest_to/weakest_to/output/value/strength/skill/ability/potential/worst/from_best/from_strong/tier/tiers/quality/in_order_of/by_rating/by_impact/contribution/productivity/a_b_c/score !! date/name/alphabet*/start_date/task/tenure/last_one_to_one
1 compare ~2 @name/him/her/them/two/these_two/my_two/both/reports/people/employees/candidates/engineers/everyone/each/all/peers/the_team ~6 !! goal/framework/option/year/quarter/plan/brief/branch/rehearsal/draft/version/notes/model/feedback_from/to_the_expectation/with_expectations/to_last/with_last/numbers/to_his_goals/to_her_goals/to_their_goals/their_goals/against_expectations/to_the_level/with_the_level/role_expectations/proposal
1 compare/comparison/measure/weigh ~3 @third ~3 with/to/and/against/versus/vs/between ~2 @third/@group/rest/others/peers/average !! goal/last_quarter/expectations/expected/last_year/role/level/his_own/her_own
1 compare/comparing/comparison ~2 me/myself ~3 with/to/against ~2 @group/others/peer/peers/colleague/@name/team/rest/average !! last_year/expectations/role/last_quarter/stop_comparing/keep_comparing
1 @third/@self/my ~1 be ~2 better/stronger/weaker/worse/faster/smarter/more_productive/more_capable/more_valuable/more_senior/ahead/behind ~4 than ~2 @third/@group/others/rest/peers/colleagues/everyone/team/other !! @work/plan
1 be/would/do/does/think ~2 @one ~2 better/stronger/weaker/worse/faster/smarter/more_talented/more_productive/more_capable/more_reliable ~4 than/or ~2 @one/rest/others/peers/team/others
1 be ~1 i ~2 better/worse/stronger/slower/faster/weaker ~6 than/compared
1 who ~2 be ~1 better/stronger/weaker/worse/smarter/faster/ahead/more_valuable/stronger_at/the_better/the_stronger !! to_ask/to_talk/placed/for_this_talk
1 who ~4 deserve* ~4 more/most/promotion/raise/bonus/it/award/the
1 deserve* ~4 more/most ~4 or/than ~1 @one
1 who ~1 should ~2 get/promote/be_promoted/receive/win/have/lead/i_promote ~4 promotion/raise/bonus/promoted/award/role/lead_role/bigger/$/pay_rise/first/job !! get_feedback/the_notes/ask/get_invited/own/a_copy/lead_the_meeting
1 who/which ~2 should/would/do/can ~2 @i/you/we ~2 promote/reward/keep/hire/pick/choose/put_first/invest_in/drop !! date/option/scenario/framework/@work/goal/skill
1 who ~1 would ~1 you ~1 pick/choose/keep/promote/hire/rather !! @work
1 pick/choose/decide/select ~2 between/one_of/a_winner/winner/best ~4 @one/candidates/two/them/people/$/person !! option/framework/goal/@work/words/date/tool/offer/topic
1 only ~1 keep ~1 one ~2 of ~1 them/my/the/these
1 who ~3 contribute/deliver/produce/perform/perfoms/work/do/add/achieve/close/sell/output/ship/bring ~3 most/least/best/worst/more/less/better/hardest/fastest/slowest/badly/poorly/well/the_best !! to_ask/feedback/goals
1 who ~3 drag/dragging/hold/holding/pull/slow/slowing/let/carry/carrying/carries ~3 back/down/team/us/weight/everyone/down_the/most
1 who ~2 be ~3 behind/weak/underperform*/struggling/slacking/coasting/lazy/lagging/low_performer/dead_weight/deadwood/strongest/superstar/ahead/star/my_star/carrying/falling/worth_keeping/replaceable/expendable/most/least !! on_goals/with_goals/deadlines/schedule
1 which ~4 report/people/person/engineers/team_members/employees/managers/one/of_them/of_my/staff/analysts/seller/sellers ~6 underperform*/falling_behind/behind/weak/struggl*/lagging/slack*/coast*/worst/best/strong*/most/least/better/low_perform*/poor_perform* !! goals/no_recent/feedback_in/open/overdue/stale/one_to_one
1 top/bottom/best/worst/weakest/strongest/highest/lowest ~1 two/three/five/ten/2/3/5/10/20/percent/10%/half/quartile/performers/performer/20%/third/decile/1 ~4 @worker/of_my/in/on/performer/team/people/$/staff/from/of_the/managers !! task/goal/priorit*/skill/competenc*/thing/issue/risk/action/reason/option/idea/tip/strength/points/gaps
1 low*/under*/top/poor/high ~1 perform*/performing ~3 list/who/which/name/identify/show/are_on/in_my/find/flag/give_me && who/which/list/show/name/identify/find/flag/give_me/tell_me !! feedback_for
1 score/rate/grade/rank/mark/judge/evaluate/assess/stack/size_up/weigh/benchmark ~3 two/both/three/them/these/each_other/side ~6 against/each_other/side_by_side/versus/vs/relative/compared/other
1 against each_other ~2 $ && score/rate/rank/these/two/compare/them !! work/fight/compete/play_off/pitted
1 star/mvp/rockstar/rock_star/hero/weakest_link/weak_link/deadwood/dead_weight/passenger ~2 of/on/in ~2 team/my/the/group/department/$ && who/which/name/whos/tell
1 weakest_link/weak_link ~3 !! chain/process/pipeline/@work
1 where ~2 @i/he/she/they/@name ~2 stand/rank/sit/place/fall ~4 compared/relative/against/versus/among/vs/in_the_team/on_the_team/in_the_ranking/with_peers/in_the_group/in_comparison !! goal/expectations/level/next_level/on_my_goals
1 how ~2 @i/he/she/they/@name ~2 compare/stack_up/measure_up/rank ~4 to/with/against/versus/among/compared ~2 @one/others/peers/rest/team/colleagues/everyone/average !! expectations/last/role/level/goal
1 how ~1 do/does/did/would/is/are ~2 @one/i ~2 doing? ~1 compared/relative/versus/in_comparison ~2 to/with ~2 @one/others/peers/team/rest/colleagues/everyone/my_peers/average/the_others
1 compared ~1 to/with ~2 the? ~1 others/peers/rest/colleagues/everyone/teammates/other_managers/other_engineers/the_team/average/other ~4 $ && how/where/is/rank/who/am_i/rate/better/worse/perform*
1 @name ~1 or ~1 @name ~3 $
1 who ~4 @name ~1 or ~1 @name
1 him/her/she/he/@name ~1 or ~1 him/her/she/he/@name ~1 ? $
.5 pair: @name/him/her ~1 and/or/vs/versus ~1 @name/him/her
.5 pair2: better/stronger/which/who/winner/against/compare/choose/pick/prefer/faster/more_ready/readier
1 @name ~1 vs/versus ~1 @name
1 best_to_worst/worst_to_best/strongest_to_weakest/weakest_to_strongest/top_to_bottom/high_to_low/best_first/weakest_first/strongest_first/bottom_10/bottom_ten/top_talent_list/talent_grid/talent_matrix/talent_map/performance_ranking/performance_tiers !! task/priorit*/goal/impact
1 compare ~3 performance ~2 of/across/between
1 outperform*/out_perform* ~3 @third/@group/team/others/who/peers
1 who ~3 outperform*/outshine*/overperform*/overachiev*
1 average ~2 performer/for_my_team/team_member && above/below/is/who
1 above/below ~1 average ~3 && he/she/@name/who/is/am_i/team
1 name ~2 weakest/strongest/best/worst/lowest/laziest/poorest/top ~2
1 who ~2 my ~1 @best`,
  rate: `
1 mark/rate/grade/score ~1 my ~1 reports/team/people/engineers/employees ~3
1 be ~1 @third ~2 perform/performing ~3
1 torn/undecided/unsure ~2 between ~3 3/4/5/2/three/four/two/five/meets/exceeds
1 leadership/performance/talent/competence/quality/potential ~1 index/score/number/grade ~2 for/of ~2 each/every/my/all/manager/managers/person/team
1 be ~1 my ~1 report/reports/people/team/employees/manager/boss ~3 good/any_good/bad/below_the_bar/good_enough/competent/weak/strong/great/up_to
1 below/above/over/under ~1 the ~1 bar ~2
1 fair/right/correct/appropriate/suitable/proper ~1 rating/score/grade/mark ~2
1 how ~1 well ~2 be/do/does/did/has/have ~2 @third ~2 perform*/doing/do/done !! how_do_i/help/feedback_say/according_to
1 as ~1 a ~1 number/score/grade/percentage/mark
1 should ~2 rating/score/grade ~2 be ~3
1 @name/his/her/their ~2 rating/score/grade ~2 be ~2 strong/solid/high/low/meets/exceeds/higher/lower/2/3/4/5/above/below !! why/explain/how_do_i_tell/lower_than_expected/upset/disappointed
1 would/will/could/does/do ~1 @third ~1 pass/qualify/count/make_the_cut/cut_it ~3 as/for/at/a/the/$ !! exam/test/probation/message
1 assign/allocate/set/determine/give/enter/fill ~3 competency/competence/performance/skill ~1 level/levels/rating/ratings/score/scores ~4
1 assign/give/set/put ~2 level/levels/grades/ratings/scores/marks/labels ~2 to/for/on ~3 team/reports/people/everyone/each/all/employees/them/@name
1 what/which ~1 percentage/percent/percentile/grade/level/score/tier ~2 be ~2 @third ~2 at? !! next/expected/of_his_goal/goal
1 how ~1 good/bad/strong/weak/competent/effective ~1 a/an/of_a ~2 manager/boss/leader/engineer/developer/coach/employee/worker/performer/designer/analyst/communicator/listener ~2 be
1 verdict ~3 on ~2 @third/@name
1 label/tag/classify/bucket/tier/sort/categorise/categorize ~2 each/them/everyone/all/people/team/reports/employees ~5 high/medium/low/good/bad/a/strong/weak/tier/potential/performance !! task/goal
1 high/strong/good ~2 medium/average ~3 low/weak/poor && each/them/team/reports/people/everyone/label/her/him !! effort/priority/risk/task
1 turn/convert/translate/transform/distil/condense/boil ~3 feedback/notes/reviews/comments/evidence/this/records ~4 rating/score/grade/number/mark/level
1 rating/score/grade/mark ~2 from/based_on/out_of ~3 feedback/notes/records/goals/evidence
1 on/where ~4 scale && @third/@name/performance/put/rate/is_he/is_she !! ask/goal/oskar
1 performance ~2 on ~1 a ~2 scale
1 underperform* && is/be/do/does/would/who/which !! how_do_i/talk/conversation
1 above/below/meets/exceeds ~3 expectation/expectations ~3 && would_you/is_he/is_she/is/do_you/say/or_below/or_above !! how_do_i_tell/why/explain/role_expectations_for
1 am ~1 i ~2 good/bad/great/decent/poor/weak/strong/valuable/underperforming/performing/average ~3 !! good_enough_evidence/ready/at/in/with/good_job/doing_good
1 perform*/doing ~2 well_enough/good_enough/badly/well ~2 && am_i/mark/grade/score/is_he/is_she
1 give ~2 me ~2 mark/score/grade/rating/number !! who/why/gave/low_mark/low_rating
1 judge/judgement/judgment/assessment/evaluation ~2 of ~2 @third/@name/his/her/my_manager/each ~2 !! how/self
1 be ~1 @third ~2 senior_material/promotable/promotion_material/leadership_material/worth_promoting/worth_it/up_to_the_job/any_good/good_or_bad/pulling/competent/incompetent/useless/cut_out_for/material ~2
1 propose/suggest/recommend/generate/draft/write/finalise/finalize/set/give/need/want ~4 rating/ratings ~3 !! conversation/talk/why/explain/scale/he_got/she_got/i_got/lower_than
1 rate/score/grade/assess/evaluate/appraise ~1 him/her/them/@name/me/my_boss/my_manager/my_team/my_reports/@staff/each/every/everyone/all/people ~4 !! task/option/idea/plan/draft/answer/wording/response/opening/message/self/rehearsal/goal/text/email/pitch/presentation/me_fairly/rate_me_low/rated_me/rates_me/graded_me/scored_me/marked_me/judge_me/judges_me/evaluate_me/will_be/why_did/criteria/he_rates/she_rates/rated_him/rated_her/judged_me/judging_me/how_my_manager/did_my/his_goals/her_goals/without_judging/not_judge/evaluates/rated_by/smart/is_smart/explain/the_rating_he/the_rating_she/rating_they
1 rate/score/grade/evaluate/assess ~2 his/her/their/my/@name/each_person's/everyone's/employees/employee ~3 performance/work/leadership/communication/skill/skills/ownership/delivery/year/quarter/half/planning/delegation/output/attitude/quality/competency/competencies/teamwork/potential/collaboration/this/in/on ~3 !! draft/rehearsal/own/self_assessment/self/plan/myself/goal/wording
1 what/which ~2 rating/score/grade/mark/number/level ~4 should/would/does/do/will/can/shall/for/could ~4 give/get/assign/put/deserve/be/award/@name/him/her/them/he/she ~2 !! my_rating/is_expected/expect/the_role/next_level/last/mean/for_planning_in_my/was/target_level/i_give_myself/give_myself/level_of_detail/in_the_record/task/level_should_i_aim
1 rating/score/grade ~1 should ~1 @i/we ~1 give !! myself
1 give/gave/assign/award/suggest/propose/recommend/calculate/generate/compute/provide/produce/decide/set/determine/create/fill/pick/choose/estimate/predict/draft/auto_fill/work_out/come_up_with ~5 rating/score/grade/mark/ratings/scores/grades/number/marks/stars/numeric/overall_rating/performance_level/letter_grade ~4 !! myself/task/lower_rating_he/why/contest/option/reason/scorecard/priority/risk/me_a_low/gave_me/he_gave/she_gave/feedback_on_the_rating/explain/for_my_draft/customer/nps/he_got/she_got/they_gave/credit/metric_to/target_number/number_of/goal/kpi/opening/review_mark/rehearsal/a_number_of/date
1 @scale && rate/how_good/score/she/he/him/her/@name/performance/my_manager/give/them/put !! frequency/raise_feedback/budget/increase/coverage/task/confidence/goal_progress/how_ready_do_i/ask_him/ask_her/ask_them/how_do_i_ask/oskar/scaling_question/myself/effort/priorit*/stress_level_question/feel/delivery_rate/success_rate/error_rate/response_rate/percent/conversion_rate
1 how ~1 good/bad/strong/weak/competent/capable/productive/effective/skilled/smart/talented/useful/valuable ~1 be ~2 @they/@name/@staff/my_manager/my_report/my_team/i ~4 !! idea/plan/my_draft/my_goal/answer/this/it
1 be ~2 @third ~2 a/an/really/actually/truly/still/performing ~2 @verdict/good/bad/great/weak/strong/poor ~2 employee/performer/manager/engineer/worker/developer/leader/analyst/hire/fit/team_player/designer/salesperson/coach/$ !! great_idea/good_time/good_plan/good_way/good_example
1 be/do/does/would/think/consider/count/qualify/deserve ~3 @third ~4 @verdict/underperforming/underperform !! how_do_i/how_can_i/how_should/explain/conversation/told/without
1 be/meet/does/do ~2 @third ~3 meets/exceeds/meeting_expectations/meet_expectations/exceed_expectations/exceeding_expectations/below_expectations/above_expectations/below_par/up_to_standard/good_enough/up_to_the_job/up_to_it ~2 !! explain/how_do_i/tell_him/tell_her/told
1 meets/meet ~1 or ~1 a/an ~1 exceeds/exceed/does_not
1 exceeds/exceed ~1 or ~1 a/an/only ~1 meets/meet
1 put/slap/attach ~2 number/score/grade/figure/rating/label ~2 on/to ~3 @one/his/her/my_team/performance
1 a/an ~1 3/4/5/2/1/three/four/five/two ~1 or ~1 a/an ~1 3/4/5/2/1/three/four/five/two
1 3/4/5/2/three/four/two ~1 or ~1 4/5/3/2/1/four/five/three ~3 && rating/score/performance/him/her/give/deserve
1 deserve ~3 exceeds/meets/5/4/3/five/four/top_rating/rating/higher_rating/lower_rating/outstanding/2/top_marks
1 final/overall/performance/year_end/yearly/annual/numeric/competency ~2 rating/ratings/score/scores/grade/mark ~3 && suggest/give/what/for/fill/write/set/generate/propose/decide/calculate/make/recommend/compute/assign/your_view/should/each/produce/create/auto !! my_rating_was/disagree/contest/explain/lower_than/how_do_i_tell/mean/how_is/conversation/disappoint*/upset/my_own_rating/was_lower/when_is/deadline/get_a_better/improve_my/raise_my/prepare
1 fill ~3 ratings/rating/scores ~3
1 performance ~1 score/scores/grade/index/points/percentile ~2 !! explain/@built/lower_than
1 @they/@name/him/her ~2 overall ~1 score/rating/grade/mark
1 overall ~1 score/rating/grade ~2 be/for ~3 @one/you/view
1 grade/mark/score/rating ~2 for ~2 @name/him/her/them/each/every/my_team/my_manager/my_boss/everyone/my_reports/all ~2 !! explain/contest
1 rate/score/grade/evaluate/judge ~2 my ~2 performance/work/leadership/manager/boss/year/quarter/skills/communication !! draft/self/own
1 what ~2 score/grade/mark/rating/number ~2 would ~1 you ~1 give
1 would ~1 you ~3 call/say/rate/consider/describe/classify ~3 @third ~3 @verdict/good/weak/strong/great/bad/average/senior_material
1 be ~1 @third ~1 good/any_good/bad/great/weak/competent/strong/useless/capable ~2 at/enough/manager/employee/engineer/leader/for/or/$/in ~2 !! time/day
1 be ~1 i ~2 good/bad/great/terrible/high/low/weak/strong ~1 enough/engineer/manager/performer/employee/leader ~3 ? $
1 am_i_a ~2 performer
1 label/classify/categorise/categorize/tag/flag/mark ~4 @verdict/high_performer/low_performer/poor_performer/underperformer/talent
1 who ~3 be ~2 @verdict !! feedback/goals
1 which ~5 be ~2 @verdict
1 assess/evaluate/appraise/measure/judge/quantify/gauge ~2 his/her/their/@name/each/every/my_reports/my_team's ~3 performance/potential/value/worth/work/competence/competency/productivity/skills/quality ~1 !! how_do_i/self/how_should_i/against_goals/fairly
1 how ~1 many/much ~1 stars/points/marks ~3 give/deserve/get/would ~2 !! story
1 give ~1 him/her/them/@name/my_manager/my_boss ~1 a/an ~1 3/4/5/2/1/b/c/d/f/a/score/grade/mark/rating/five/four/three/two/star*/number !! call/task/chance/break/hand
1 rate ~2 my ~1 reports/team/people/direct_reports/staff/employees/manager/boss/colleagues
1 performance ~2 review ~4 write_the_rating/with_ratings/and_rating
1 promotion_ready/ready_now_or/potential_rating/potential_score/talent_rating`,
  predict_leaving: `
1 do/does/would/be ~1 you? ~2 think/believe/reckon ~2 @third ~2 interviewing/looking/applying/leaving/quitting/out/gone/off
1 look/looks/looking/seem/seems ~1 like ~2 @third ~2 plan/planning/leave/leaving/quit/quitting/want/going
1 asking/asked ~2 about ~2 notice_period/reference/pension/severance ~3 is_he/is_she/off/leaving/why
1 whether/if ~1 @third ~1 will ~2 still ~1 be ~1 here/around/with_us
1 accept/take ~2 counter ~1 offer ~2 && will/would/do_you_think
1 planning ~2 an? exit
1 will/would/could/might/may/can ~1 @third ~2 quit/resign/leave/walk/bail/stay ~3
1 who/which/whose ~6 not ~1 be ~1 here/around ~3
1 who/which/anyone ~6 thinking/planning/about/ready/likely/tempted/updated/polishing/going ~3 leave/leaving/resign/quit/going/cv/profile/linkedin/resume/exit
1 be ~1 it ~1 true/likely/possible/certain ~1 that? ~1 @one ~3 want/wants/leave/leaves/leaving/quit/quits/resign/resigns/going/gets_poached/poached/goes/stay/walks
1 be ~1 it ~1 likely ~4 leave*/quit*/resign*/poached/go*
1 way ~1 out ~2 && is_he/is_she/is/feeling/do_you_think/are_they/on_his/on_her !! easy_way_out
1 on ~1 his/her/their ~1 way ~1 out !! meeting/office
1 when ~2 do/does/will/would ~2 you? ~2 expect/think/guess/reckon ~2 @third ~2 to? ~1 resign/quit/leave/go/walk
1 expect ~2 @third ~2 to? ~1 resign/quit/leave/walk/stay
1 plan/planning/prepare ~2 for ~1 him/her/their/@name/his ~1 leaving/leave/resignation/exit/departure ~3 && how_sure/likely/think/sure/should_i
1 need ~2 worry/worried/concerned ~3 @third ~3 resign/quit/leave/leaving/go/walk/resigning/quitting
1 worry/worried ~2 that/about ~1 @third ~3 resign/quit/leave/leaving ~2 ? $
1 be/are ~1 @third ~2 job_hunting/interviewing/looking/applying/searching/unhappy_enough/restless/loyal/disloyal/settled/leaving/quitting/resigning/out_the_door ~3 !! told/ways/for_help/forward/into/for_a_mentor/at/good/after
1 unhappy ~1 enough ~2 quit/leave/go
1 seem/seems ~2 like ~2 @third ~2 stick/stay/leave/quit/go/will_stay
1 stick ~1 around ~2 && he/she/@name/they/will/does
1 jump ~1 at ~2 offer
1 gone ~1 by ~2 && think/will/be/do_you
1 losing ~1 him/her/them/@name ~2 && safe/risk/likely/chance/odds/how/probab* !! how_do_i/how_can_i/do_not_want/afraid
1 leave/leaving ~2 for ~1 a ~1 competitor/rival/startup/other_company/better_job && could/might/is/will/does/be/think/would !! told/said/announced/resigned
1 how ~1 sure ~3 && leave/leaving/stay/quit/resign
1 next ~1 quarter's/month's/year's/round_of ~1 resignations/leavers/quits
1 resignations/leavers/attrition ~3 by_name/per_person/next_quarter/next_year/forecast/predict*
1 get/gets/be/being ~1 poached
1 be/will/would/might/could/may/do/does/think/reckon/believe/guess/wonder/if/whether/chance/odds ~3 @third/any_of_them/any_of_my/anyone ~3 quit/resign/hand_in/jump_ship/walk_out/leave_us/leave_the_company/leave_the_team/give_notice/defect/bail/leave_soon/quitting/resigning/walk/leave_me/leave_if/leave_before/leave_after/leave_when/leave_next/leave_this/move_on/leave_for/check_out/be_gone/stick_around/look_elsewhere/poached ~3 !! he_did_quit/walk_me/walk_us/walk_through/handover/hand_in_the_report/hand_in_his_report/how_do_i_keep/said_she_might/said_he_might/told_me_she/told_me_he/meeting/tell_me_if
1 be/will/would/do/does/might/could/may/are ~1 @third/any_of_them/any_of_my/anyone ~2 leave/leaving/stay/staying/go/going_anywhere/out_the_door ~4 $ !! meeting/room/the_call/@outsider/calm/late/early/with/on_track/at_home/on_leave/project_team/how_do
1 be/will/would/do/does/might/could/may ~1 @third ~2 leave/leaving/stay/staying/depart ~2 if/unless/when/before/after/by/this_year/next_year/soon/us/company/team/firm/once/because/long/in_the_next/here/with_us/in_the_coming !! meeting/room/call/with_a_clear/calm/early/late/to_stay_calm/for_the_london/said/home/at_home
1 @third ~1 be ~1 going_to/gonna/about_to/planning_to/thinking_of/likely_to/planning_on/ready_to/thinking_about/considering/close_to/looking_to ~2 quit/leave/leaving/resign/quitting/resigning/stay/go/walk/bail/exit ~3 $ && who/is_she/is_he/do_you_think/think/will/likely/predict/whether/if/is/are/tell_me !! meeting/told_me/said/told/announced/how_do_i
1 be ~2 @third ~2 going_to/gonna/about_to/planning_to/thinking_of/likely_to/planning_on/ready_to/thinking_about/considering/close_to/looking_to/planning ~2 quit/leave/leaving/resign/quitting/resigning/stay/walk/bail/exit/hand_in/go_elsewhere/move_on/look_for_another/staying/jump_ship/leave_us !! meeting/room/to_move_on_to
1 who/whos/which/anyone/anybody/any_of ~6 quit/resign/leave/leaving/resigning/quitting/walk_out/jump_ship/flight_risk/go_next/going_next/leave_next/likely_to_go/retention_risk/looking_elsewhere/interviewing/job_hunting/unhappy_enough/exit/depart/gone/move_on/attrition/looking_for_another/looking_around/thinking_of_leaving/next_to_go/quietly_quitting/checked_out/out_the_door/poached/go_after/will_go !! leave_a/leave_feedback/leave_me/meeting/room/is_on_leave/on_leave/parental/annual/early/comment/left_feedback/has_left/left_last/who_left/people_leave_feedback/who_have_left/holiday/move_on_to
1 flight ~1 risk/risks !! project/aircraft
1 flight_risk*/regretted_attrition_list/attrition_risk/turnover_risk/retention_risk/risk_of_leaving/risk_of_losing/risk_of_resign*/risk_of_quit*/risk_of_attrition/leave_risk/churn_risk ~3 !! customer/client/@outsider/reduce_the/lower_the
1 predict/forecast/estimate/calculate/guess/flag/model/foresee/anticipate/identify ~5 quit/leave/leaving/resign/resignation/resignations/attrition/turnover/stay/departure/exit/departures/go/walk/leavers ~3 !! meeting/customer/@outsider/leave_a/churn_of/holiday
1 how ~1 likely/probable/soon/long ~5 @one ~4 quit/leave/resign/stay/go/walk/move_on/leaving/quitting/stick_around/stays/leaves/last/before_she/before_he/jump !! to_finish/@work/does_it_take/leave_the_meeting/should_i_stay/do_i_stay
1 likelihood/probability/chance/chances/odds/risk/percent ~3 @one ~4 quit/leave/leaves/resign/stay/stays/walk/walks/leaving/going/quits/resigns/go/losing/jump_ship
1 chance/chances/odds/probability/likelihood/risk ~3 of/that ~3 lose/losing/leaving/quitting/resigning/resignation/losing_him/losing_her/departure !! deadline/customer/client/momentum/money/deal
1 @third ~2 look/looking/search/searching/hunting/apply/applying/interview/interviewing/shop/shopping/hunt/sniffing ~3 for/elsewhere/around/other/another/new/outside ~3 job/jobs/role/work/elsewhere/outside/else/position/offer/employer/around/companies/$ && is/are/do/does/think/tell/who/whether/if/seem/guess/any/signs/can !! says/told_me/she_said/he_said/internal/how_do_i_keep/ways/said/find
1 interviewing/interview/applying/job_hunting/looking ~1 elsewhere && is/are/do/who/any/think/whether/if/has !! told_me/said/i_am
1 one ~1 foot out
1 want*/wants ~1 out ~1 $/of_the_company/of_here/of_the_team/of_my && she/he/they/@name/who/any && can_you/tell/do/does/whether/if/who/is/think/signs !! i_want
1 hand/hands/handing ~1 in ~2 notice/resignation && is/will/does/do/think/about/going/likely/when/who/if/whether !! told_me/handed_in/how_do_i_hand/should_i/i_am
1 when ~1 will/is/are/do/does/would ~1 @third/they ~2 leave/quit/resign/going_to_quit/leaving/go !! meeting/leave_for/london/office/handover/last_day/back/holiday
1 already ~2 checked ~1 out/left_mentally/have_an_offer/has_an_offer/decided_to_leave/gone_mentally
1 be ~2 @third ~2 checked_out/on_the_way_out/out_of_here/halfway_out/on_her_way_out/on_his_way_out/quiet_quitting/quietly_quitting/loyal/here_to_stay/going_anywhere/in_it_for_the_long/disloyal
1 have/has/had/does/do ~1 @third ~2 another/other/outside/an/a/any ~1 job_offer/offer/offers/job_lined/plans_to_leave/plan_to_leave/intention_of_leaving/intention_to_leave !! told/how_do_i/she_has_an/he_has_an
1 lose ~1 him/her/them/@name && will/going_to/do_you_think/about_to/am_i/likely/predict/chance/are_we !! how_do_i/how_can_i/not_want/afraid/avoid/worried/i_do_not_want/without/do_not
1 who ~3 @i/we ~3 lose/losing ~2 next/soon/this/first/if/after/$ !! customer/deal
1 how ~1 long ~2 will/would/do/before ~3 @third ~2 stay/last/stick/keep/leave/quit/leaves/quits/goes/walks
1 resign*/quit/leave ~1 risk ~2 score/list/report/by
1 turnover/attrition/retention ~2 risk/score/scores/prediction/forecast/probability ~4 !! customer/client/programme_baseline
1 planning ~1 his/her/their ~1 exit/escape/departure/next_move
1 eye/eyes ~2 on ~3 the_door/exit
1 ready ~1 to ~1 leave/quit/resign/jump/walk && is/who/she/he/@name/they && think/is_she/is_he/who/are_they/tell/if`,
  infer: `
1 be ~1 @third ~2 ok/okay/fine/alright/stable/well/unwell ~2 mentally/emotionally/at_home/in_the_head/healthwise
1 what ~1 do/does ~1 @third ~2 think ~1 of/about ~1 me/us/my
1 what ~1 age ~1 be
1 think ~2 @third ~2 cry/cries/drinks/drink/hates/hide/hides/lies/suffer*/struggles ~2 because/at/from/$
1 pick ~1 up ~2 on ~2 anger/stress/sadness/tension/fear/frustration/emotions/resentment ~2
1 why ~1 do/does ~1 @third ~1 look/seem/sound/act/feel ~2 so/tired/sad/angry/unhappy/down/stressed/ill/quiet/weird
1 having ~1 an ~1 affair ~3 && is_he/is_she/are_they
1 how ~2 the? ~1 team/people/everyone ~2 really ~1 feel/feels ~2
1 ok/okay/fine ~1 at ~1 home
1 what/which ~1 emotion/emotions/feeling/feelings/mood/moods ~3 !! i_feel/do_i/my_own/nvc
1 eating/bothering/bugging/troubling/bugs/got_into/come_over/gotten_into ~1 him/her/them/@name/my_boss/my_manager
1 what ~1 s/is ~1 eating/bothering/bugging/troubling/the_matter ~2
1 do/does ~1 @third ~1 drink/smoke/gamble/use/have_a_problem/vote/pray/cheat/hate_me/like_me/fancy/want_kids/want_children ~2 !! use_the/use_this/use_our/feedback
1 do/does/did ~2 his/her/their/@name ~3 message/messages/email/emails/notes/tone/words/feedback/voice/writing/posts ~2 sound/seem/feel/look/show/suggest/read/come_across ~3 @feeling/@private/like/depressed/sad/suicidal/angry/stressed/tired ~1
1 mood/emotion/emotional/sentiment/stress/feelings/personality/psychological ~1 analysis/scan/check_of/score/scores/report_on/profile/tracking/monitoring/map/detection !! customer/@outsider
1 how ~1 stable/sane/happy/unhappy/stressed/depressed/anxious/motivated/healthy/ill/sick/religious/old/angry/upset/burned/burnt ~2 be ~1 @third/my_team/people/everyone !! motivated_enough_to
1 something/anything/what ~2 wrong/going_on/up/happening ~2 with/in ~2 @name/his/her/their/him/them ~3 && is/what/health/life/home/wrong_with
1 be/are ~1 they/he/she/@name ~3 couple/dating/sleeping_together/involved/an_item/lovers/related/friends_outside/having_an_affair/seeing_each_other ~1
1 guess/deduce/infer/work_out/figure_out/estimate/find_out/can_you_tell/determine/read ~6 ethnicity/age/religion/health/pregnant/gay/mood/sexuality/nationality/seeing_a_doctor/doctor/ill/sick/drinking/depressed/therapy/married/kids/orientation/race/gender ~3 !! told_me/ask/complain*/complaint/who_complained
1 faking ~2
1 in_love/in_a_relationship/single/married/divorced/available/cheating/sleeping_with ~2 && is_he/is_she/is/are_they/are/do_you_think && ? $ !! i_am/me
1 can/could ~1 you ~2 work_out/figure_out/guess/estimate/tell/deduce/infer/find_out ~2 how ~1 old/stressed/sick/happy/angry ~4
1 what ~1 kind/sort/type ~1 of ~1 person/personality/man/woman/human ~2 be ~1 @third
1 deep ~1 down ~2 !! i
1 really/actually/secretly ~1 thinking/think/thinks/feel/feels/want/wants/hiding/plotting/up_to && @third/what/tell
1 be ~3 quietness/silence/behaviour/behavior/absence/tiredness/tears/mood_swings/withdrawal ~2 sign/symptom/because/due/mean/caused ~4 burnout/depress*/stress/problem/home/ill*/drink*/drugs/divorce/pregnan*
1 would ~1 you ~1 say ~1 @third ~4 anxious/depressed/happy/sad/angry/stressed/insecure/unstable/introvert/extrovert/neurotic/narcissist/religious/gay/ill/sick/lonely ~2
1 which/who ~4 most/least ~1 stressed/unhappy/happy/motivated/depressed/anxious/burned/burnt/disengaged/engaged/emotional/frustrated
1 money ~1 problems/troubles/worries && does/is/has/have
1 going ~1 through ~2 divorce/breakup/break_up/crisis/menopause/something/separation/midlife_crisis ~2 && is/be/do/does/think/has !! told_me/i_am
1 weird/strange/off/odd/different/quiet ~4 && on_something/on_drugs/drinking/drugs/is_he_on/is_she_on
1 trying ~1 to ~1 get ~1 pregnant
1 from ~2 his/her/their/@name ~2 writing/messages/notes/tone/calendar/emails/words/voice/face/photo/posts ~5 anxious/depressed/sad/stressed/ill/sick/pregnant/angry/drinking/seeing/happy/unhappy/gay/burned
1 secretly ~2
1 ^ ~2 be/do/does/did/would/could/might/can ~1 @third ~4 @feeling ~2 !! in_love_with_it/in_love_with_the/love_the/i_feel/how_do_i/how_should/how_can/what_do_i/what_should/feel_free/feel_heard/how_could/told_me/said/what_can_i/what_could_i/can_i_do/help_me/when_he_is/when_she_is/what_if/if_he_gets/if_she_gets/if_he_is/if_she_is/if_they/should_i/look_like/do_i/so_that/so_they/like_to/would_he_like/if_she_cries/love_to/get_angry_when/would_she_like/hide_the/made_him/made_her/make_him/make_her/with_my/about_my/of_my
1 be/do/does/did ~1 @third ~4 @feeling ~2 ? !! in_love_with_it/in_love_with_the/love_the/i_feel/how_do_i/how_should/how_can/what_do_i/what_should/feel_free/feel_heard/how_could/told_me/said/what_can_i/what_could_i/can_i_do/help_me/when_he_is/when_she_is/what_if/if_he_gets/if_she_gets/if_he_is/if_she_is/if_they/should_i/look_like/do_i/so_that/so_they/like_to/would_he_like/if_she_cries/love_to/get_angry_when/would_she_like/hide_the/made_him/made_her/make_him/make_her
1 do_you_think/you_think/u_think/you_reckon/wonder_if/wonder_whether/tell_me_if/tell_me_whether/can_you_tell/guess_if/figure_out_if/if_you_think/say_if/say_whether ~2 @third ~4 @feeling ~2 !! in_love_with_it/in_love_with_the/love_the/i_feel/how_do_i/how_should/how_can/what_do_i/what_should/feel_free/feel_heard/how_could/told_me/said/what_can_i/what_could_i/can_i_do/help_me/when_he_is/when_she_is/what_if/if_he_gets/if_she_gets/if_he_is/if_she_is/if_they/should_i/look_like/do_i/so_that/so_they/like_to/would_he_like/if_she_cries/love_to/get_angry_when/would_she_like/hide_the/made_him/made_her/make_him/make_her
1 be ~1 @third ~3 @private ~3 !! told_me/said/family_friendly/how_do_i/how_should/since_she_is/i_know/single_source/baby_step/single_point/single_person/expecting_a/expecting_too/expecting_more/expecting_the/debt_to
1 do/does/did/have/has/could/might/can ~1 @third ~3 have/has/got/suffer/want/drink/take/use/plan/go_through/come/date/see/vote ~3 @private/@condition/@disabled/@feeling/health !! told_me/said/how_do_i/how_should/morale_survey/want_to_retire_the
1 @third ~1 be ~1 planning/thinking/trying/hoping/going ~2 have/start/get/retire/become ~3 kids/children/family/pregnant/baby/married/child/mother/father !! told_me/said/she_told
1 be ~1 @third ~1 planning/thinking/trying/hoping/going ~2 have/start/get/retire/become/for ~3 kids/children/family/pregnant/baby/married/child/mother/father/retirement
1 be/will/would/do/does ~1 @third ~2 retire/retiring/having_kids/having_children/get_pregnant/having_a_baby/start_a_family/close_to_retirement/planning_a_family ~2
1 do_you_think/you_think/u_think/would_you_say/you_reckon/what_do_you_think/your_guess/in_your_opinion/think ~3 @third ~4 @private/@condition/@disabled/@feeling/upset ~2 !! i_should/how_i_should/would_appreciate/feel_heard/like_the/like_it/like_to/how_would
1 can/could ~1 you ~2 tell/see/detect/sense/infer/work_out/figure_out/guess/deduce/read/spot/say/know/gauge/pick_up/analyse/analyze ~3 if/whether/from/how/what/that/signs/stress/her/his/when/why ~5 @third/@feeling/@private/her/his/their/mood/stressed/stress/emotion* ~6 !! tell_me_what_he_said/tell_me_how_to/tell_me_how/tell_me_what/feedback_says/say_about/see_what_feedback/peers_said/read_his_feedback/read_her_feedback/tell_me_if/deadline/how_the_talk/say_when/wrote
1 can/could ~1 you ~1 tell ~1 me? ~2 if/whether ~2 @third ~3 @feeling/@private/@condition/@disabled/stressed/okay/ok
1 how ~1 do/does/did/is/was/are ~2 @third/my_manager/my_team/team/people/everyone ~3 feel/feeling/feels/really_feel/emotionally/think_of_me/feel_about ~4 !! how_i/get_feedback/ask_her_how/ask_him_how/like_to_get
1 how ~1 be ~1 @third ~1 feeling
1 what ~2 @third ~2 feeling/hiding/thinking/really_thinking/really_think/think_of_me/thinks_of_me/going_through/really_want/secretly/mood/state_of_mind/really_feel/feel/feels/not_telling/not_saying ~3 !! what_should/could_i/feel_like_for
1 what ~1 be ~2 mood/emotional_state/state_of_mind/mental_state/emotion/emotions/feelings/sentiment/morale ~3 of/in/for/like/for_each/by ~3 @third/each/every/team/employee/my/person/people/$ !! survey_result/customer
1 what ~1 be ~2 @name/his/her/their/my_manager/my_boss/employee ~2 mood/emotional/feelings/real_reason/mental/age/sexuality/orientation/religion/ethnicity/problem_really/personality_type/temperament/marital/health/politics/background_story/state
1 what ~1 be ~1 wrong/up/the_matter/going_on ~1 with ~1 @third/him/her/them/@name/my_boss/my_manager ~2 !! @work/plan/code/approach/report
1 what ~1 be ~2 going_on/happening/wrong ~2 in/at/with/behind ~2 his/her/their/@name ~2 life/home/private/head/mind/marriage/personal/family
1 what ~2 personality ~1 type/profile/traits/disorder
1 personality ~1 type/test/profile/disorder/analysis ~3 !! my_personality/mine/i_am
1 introvert/extrovert/narcissist/psychopath/sociopath/borderline/passive_aggressive_type && is/do_you_think/does/what/he/she/diagnose/or !! i_am/as_an/being_an/being_a
1 how ~1 old ~2 be/do/would ~2 @third/my_manager/my_boss/people/everyone/you_think ~3
1 guess/estimate/infer/deduce/work_out/figure_out/predict/determine/derive ~3 her/his/their/@name/@third/my_boss/how_old/employees/each ~3 age/health/mood/religion/ethnicity/emotion*/feeling*/gender/sexuality/orientation/personality/family/marital/relationship/pregnan*/state/stress/mental/race/nationality/background/motive/emotions/politics/home
1 guess/infer/deduce/detect/diagnose/sense/gauge/analyse/analyze/assess/read/interpret/profile/psychoanaly* ~4 age/mood/moods/emotion/emotions/emotional/feelings/mental_state/mental_health/stress/burnout/depression/unhappiness/frustration/anger/anxiety/personality/health/temper/body_language/psycholog*/sentiment/tone/mind/family_plans/religion/sexuality ~4 !! customer/my_stress/code/my_own/my_mood/user/@outsider/how_do_i/my_tone/my_draft/own_tone/in_my_message/market/how_can_i
1 read ~1 between ~1 lines
1 analyse/analyze/scan/check/look_at/study/go_through/read ~3 his/her/their/@name/team/messages/tone/notes/emails/everyone ~6 to_see/and_tell/for_signs/whether/if/signs/for_stress/and_say/tell_me_if/mood/emotion*/angry/unhappy/depress*/stress/burn* ~6 !! goal/customer/my_draft/deadline/tell_me_if_the/grammar
1 signs/sign/symptoms/indication/hint/evidence ~2 of/that ~4 depress*/burnout/burning_out/stress/unhappiness/disengagement/mental/anxiety/drinking/drugs/pregnan*/anger/illness/resentment/alcohol/dementia/autis*/adhd && he/she/him/her/@name/they/their/team/my_report/his/who !! in_myself/how_do_i_support
1 who/which/whose/anyone/anybody/any_of ~6 stressed/unhappy/depressed/burned_out/burnt_out/burning_out/angry/pregnant/gay/sick/ill/anxious/lonely/disengaged/frustrated/bored/demotivated/overwhelmed/mood/moody/muslim/hates/hate/resents/emotional/mentally/going_through/miserable/close_to_retirement/near_retirement/retire/autistic/divorced/jealous/sad/demoralised/exhausted/disabled/secretly ~3 !! customer/client/how_do_i/makes_me/to_talk_to/someone_who/people_who_are/with_someone/with_people/a_report_who/a_colleague_who/for_someone/person_who
1 why ~2 be ~1 @third ~2 so/really/always/acting/being ~2 quiet/angry/sad/moody/withdrawn/distant/cold/emotional/weird/strange/off/grumpy/tired/unhappy/down/nervous/bitter/tearful/irritable !! how_do_i
1 real/true ~1 reason ~4 @third && why/what/is/behind/think/divorce/home/private !! for_leaving
1 divorce/marriage/home_life/private_life/personal_life/love_life/family_life/husband/kids/wife/breakup/break_up/affair/money_trouble/bankruptcy ~5 reason/why/cause/behind/affecting/make/because/explain/distract* && is/does/do/what/think !! my/told_me/i_am
1 be ~2 @third ~2 mad/angry/annoyed/upset/disappointed/cross/pissed/furious/unhappy/jealous/irritated ~1 at/with/about/because/of ~2 me/us/my/the/something
1 do/does ~1 @third/my_manager/my_boss/people/everyone ~2 like/hate/respect/trust/resent/love/dislike/despise/envy/fear/care/look_down ~2 me/us/my/working/being/his_job/her_job/their_job/it_here/about ~3 !! how_do_i/what_do/to_get_feedback/if_i_ask/like_my/respect_my/trust_my/care_about_my
1 do/does/is ~1 @third ~2 secretly/deep_down/inside ~4
1 secretly ~2 hate/love/like/want/unhappy/angry/plan/think/gay/ill
1 hungover/hung_over/drunk/on_drugs/high/stoned/using ~3 ? && is/do_you_think/you_think/was/are
1 on_drugs/on_something/hungover/hung_over && is_he/is_she/think/if/whether/they/he_is/was
1 judging/judge/based/going/basing ~1 by/on/from ~4 feedback/messages/tone/notes/emails/calendar/photo/cv/behaviour/behavior/voice/writing/slack ~8 @feeling/@private/mental/age/old/pregnan*/unhappy/depress*/ill/mood
1 lie/lying/lied ~1 to/about ~2 me/us/being_sick/being_ill && is/do_you_think/can_you_tell/does
1 pretend*/faking/fake ~1 to_be ~1 sick/ill
1 faking ~2 it/illness/sick/injury
1 be ~1 @third ~2 hiding ~2
1 be ~1 @third ~2 burned/burnt/burning ~1 out`,
};
