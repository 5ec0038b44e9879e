// What makes a message one for HR because of who someone is, what the law says, or because a job is at stake. No rule here
// judges whether a complaint is right: a question about the subject is enough. The notation is explained in handover.ts.

export const statusRules: Readonly<Record<string, string>> = {
  discrimination: `
1 discriminate/discrimination/discriminatory/discriminat*/discrimint*/discrimiat*/discrimnat*/descriminat*/discrimation/discrimin !! between_the/between_good/between_options
1 @slur !! tea
1 racial*/racially/ethnic_joke/monkey_noises/blackface/swastika/nazi_salute/nazi/ethnicity !! field/column/impact_ratio
1 because/due_to/just_for/based_on/on_account_of/on_the_basis_of/since/only_because/for_being ~5 @identity !! old_code
1 as ~1 the ~1 only ~2 @identity
1 only ~2 @identity ~2 in/on/at/not/who/here/that/to/of/over/left ~6 @adverse/not/never/always/get/sent/training
1 the_only ~1 woman/black/asian/female/gay/muslim/trans/older/brown/girl/latino/jewish/indian/african/over_fifty/over_50/over_sixty/over_40 !! book_club
1 only ~2 guys/men/males/blokes/boys/young/younger/white/lads/dudes/women/girls/native/people_under ~3 get/be/invite/promote/hire/are_invited/for_the/@benefit
1 only ~1 @i? ~1 hire/interview/promote/want/invite/pick/choose/consider/take ~3 @identity/young/white/lads/natives
1 hire/prefer/promote/choose/pick/select/favour/favor/want/need/shortlist/put/staff/invite/recruit ~4 younger/young/male/female/man/woman/men/women/white/native/girl/guys/childless/energetic/older/christian/straight/fresh_graduate/attractive/pretty/under_30/under_40/under_35/digital_native ~3 candidate/applicant/person/people/one/instead/because/on/for/role/face/team/only/and/$ !! market/women_in/young_team/young_talent_programme
1 too ~1 old ~1 for/to/$ !! code/system/laptop/data/version/report
1 too ~1 young ~1 for/to ~1 be/lead/take/role/promotion/understand/job/manage
1 my/his/her/their age ~4 be/against/mean/problem/held/issue/count/reason/hold/because/work/matter !! group_of_customers
1 because/due_to ~2 of ~1 my/his/her/their ~1 age/religion/colour/color/race/gender/sex/origin/nationality/faith/accent/skin
1 mock/imitate/mimic/laugh/joke/comment/complain/fun/tease/correct/remark/impression ~4 accent/religion/hijab/race/skin/nationality/turban/country/age/prayer/culture/wig/food_smell/gender/pronoun/afro/dreadlocks
1 my/his/her/their accent ~5 lose/too/strong/problem/not/understand/client/joke/soft/promote/phone/against
1 take/took/remove/not_wear/not_allowed_to_wear/banned/ban/lose/cover ~4 hijab/headscarf/turban/crucifix/kippah/cross/yarmulke/burka/niqab/kirpan/afro/braids/dreadlocks/locs
1 headscarf/hijab/turban/kippah/niqab/yarmulke !! brand
1 go/went ~1 back ~1 to ~2 country/where/africa/mexico/poland/india/china/home_country/kitchen && from/country/told/tell/said
1 sabbath/shabbat/ramadan/eid/prayer/pray/prayers/praying/religious_holiday/diwali/yom_kippur/religion/mosque !! happy/wish_them/greeting/celebrat*/potluck/decorations
1 since/after/when/once/because/ever_since/now_that ~4 find_out/found_out/learn/know/told/came_out/come_out/coming_out/discovered/realised/saw ~4 gay/trans/lesbian/muslim/jewish/bisexual/immigrant/queer/gender/transition/pronoun/religion/husband/girlfriend
1 came_out/come_out/coming_out/outed ~3 as/at/to/trans/gay/me/colleague && @me
1 misgender*/deadname*/dead_name/old_name/wrong_pronouns/wrong_pronoun/transition/transitioning/transgender/gender_identity !! transition_plan/role/phase/to_the_new/period/cloud/into/team_lead/customer/to_manager/from/to_management/handover
1 women/females/girls/mothers/moms/mums/black/asian/brown/people_of_colour/people_of_color/men/older_people/older_workers/foreigners/minorities/immigrants/muslims/gays ~5 never/not/rarely/always/less/ignored/overlooked/make/belong/should_stay/interrupted/talked_over/leadership/lead/senior/worse/promote/emotional/drive/cope/get/technical/better_at/hysterical !! market/audience/customers/who_buy/segment
1 boys_club/boy's_club/old_boys/old_boys_network/glass_ceiling/diversity_hire/quota_woman/quota_hire/white_men/all_male/all_white/bro_culture/lads_only !! api/auth/access/refresh/bearer/session/limit/design/expired/csrf
1 people ~1 like ~1 me/him/her/you/us ~8 country/lazy/here/not_belong/from/promote/stupid/never && country/from/colour/race/religion/accent/belong/skin/origin/background/promoted
1 treat*/treated ~2 differently/unfairly/unequally/worse/less_favourably/badly ~8 @identity/colour/background/country/age
1 treat*/treated ~1 me/him/her/them/us/@name ~1 differently/unfairly !! fairly_and/should_i/how_do_i/each
.6 skew: treat*/treated ~2 differently/unfairly/unequally
.5 skew2: since/because/than_the_others/than_the_rest/only_one/white/guys/men/women/age/other_women
1 where ~2 really ~1 from && ask/keep/colleague/always/client
1 not ~1 look/sound ~1 like ~1 manager/leader/engineer/one_of_us && woman/black/accent/told/client
1 not ~1 put/want/send/assign/hire/promote/invite/have/choose ~2 a? woman/women/black/female/old/older/muslim/gay/mother/mothers/foreigner/disabled/man/asian/moms/mums/anyone_over
1 woman/women/female/girl/mother/mom/mum/older/gay/black/muslim/foreigner/man/wheelchair ~6 client ~2 traditional/prefer/not_want/uncomfortable/conservative
1 client/customer/board ~4 not/prefer/rather/uncomfortable ~4 woman/women/black/female/older/muslim/foreign/asian/accent/man/dark/hijab
1 child_bearing/childbearing/biological_clock/working_mother/working_mum/working_mom/caveman/real_man/man_up/emotional_like_women/hormones/hormonal/time_of_the_month/that_time_of/pms
1 younger ~2 and ~1 more/energetic/cheaper/hungry
1 younger/fresher/fresh ~1 blood/face/faces/look
1 fresh_blood/young_blood/digital_native/digital_natives/overqualified ~3 $ && older/age/old/replace/need/fifty
1 @identity ~8 passed_over/overlooked/worst_shift/never_promoted/left_out/not_promoted/held_back/singled_out/excluded/ignored/pick_on/picked_on !! old_tickets
1 passed_over/overlooked/turned_down/rejected/not_promoted/worst_shifts/excluded/left_out/singled_out/denied/demoted/ignored ~8 @identity !! old_tickets/older_goal
1 speak/speaking/talk ~3 my/their/own/spanish/polish/arabic/hindi/foreign/native ~2 language ~4 forbid/forbidden/not_allowed/banned/stop/told/complain/break
1 english_only
1 protected ~1 class/characteristic/group
1 equal/equality ~1 opportunity/opportunities_act/act/treatment
1 bias/biased ~2 against/towards ~2 women/men/me/@identity/mothers/foreigners/older !! interviewer_training
1 fit_in/fitting_in/culture_fit/cultural_fit && @identity/accent/country/colour/age
1 monkey_noises/terrorist/bomber/ghetto/plantation/oriental/gypsy/chink/paki/tranny/faggot/fag/retard/retarded/dyke !! chaos_monkey/survey_monkey/monkey_patch/mail_chimp
1 from ~2 part_of_the/my_part_of/third_world/poor_country && lazy/dirty/people_like
1 women's/woman's/man's ~1 job/work/place/thing`,
  retaliation: `
1 retaliation/retaliate/retaliated/retaliating/retaliat*/retalliat*/retali*
1 reprisal/reprisals/victimis*/victimiz*/vendetta/witch_hunt/vindictive !! fear_of_reprisal_survey
1 payback/pay_me_back_for/revenge/get_back_at/got_back_at/getting_back_at/get_even/got_it_in_for/has_it_in_for/have_it_in_for !! payback_period/investment/loan/bedtime
1 punish/penalise/penalize/blacklist*/black_list/target*/single_out ~3 me/him/her/them/us/@staff ~3 for/because/since/after/over ~4 speak/speaking/report/complain/raise/say/tell/testify/refuse/ask/honest/whistle/disagree/going_to
1 punished/penalised/penalized/targeted/blacklisted/fired/demoted/sidelined/reassigned/disciplined/pushed_out/singled_out ~3 for/because ~5 speak*/report*/complain*/rais*/tell*/testif*/refus*/honest/going_to_hr/telling/the_truth/call*/flag*/escalat*/going_public/going_over
1 @since ~8 @complain ~~ @adverse !! bug/ticket/outage/@outsider
1 @adverse ~6 @since ~6 @complain !! bug/ticket/outage
1 @complain ~8 and/now/then/so/suddenly/since/next ~6 @adverse !! bug/ticket
.8 told: went_to_hr/go_to_hr/gone_to_hr/over_my_head/behind_my_back_to_hr/grievance/filed_a/complaint/complained_about_me/complained_about_my/complain_about_me/reported_me/report_me/reported_us/to_hr/complained_to_hr/investigation/testify/testified/testifying/gave_a_statement/speak_up/spoke_up/speaking_up/raised_a_concern/raised_concerns/refused_to_lie/reported_my/reported_him/reported_her/whistleblower/hotline/i_complained/she_complained/he_complained/ombudsman/exit_survey/made_a_complaint
.5 now: @adverse/off_my_team/move_her/move_him/move_them/take_away/take_the/away_from_him/away_from_her/rid_of/transfer/get_him_off/get_her_off/against_me/coincidence/lower/never_work_with/consequences/new_team/out_of_my_team/bonus/shifts/hours/freeze/frozen/different/differently/trust_him_again/trust_her_again/stop_giving/leave_him_out/leave_her_out/cold/teach_him/teach_her/lesson/treated/troublemaker/trouble/review/rating/exclude/ignore/find_out_who/who_it_was
1 against me ~2 if i ~3 report/complain/speak/say/tell/raise/go_to_hr
1 @will/does/can/would/could/do ~4 hurt/count/affect/held/hold/harm/backfire/punish/fire/trouble/used ~6 if ~2 report/complain/speak_up/raise_a/go_to_hr/tell_hr/say_something_about/testify !! bug
1 if ~1 i ~2 report/complain/speak_up/go_to_hr/tell_hr/testify/raise_this ~8 @adverse/fire/lose/punish/trouble/consequence/hurt/against/worse/protected/backfire !! bug
1 @be ~1 scared/afraid/worried/terrified/fear* ~3 consequences/backlash/repercussions/retaliation/payback/being_fired/lose_my_job/punish*/happen ~8 report/complain/speak_up/speaking_up/say_something/tell_hr/going_to_hr/raise
1 backlash/repercussion ~6 report*/complain*/speak*/hr/raise/my_manager/boss/statement
1 find_out/figure_out/know/tell_me/discover/guess ~2 who ~1 complain/complained/reported/snitched/wrote_the/ratted/went_to_hr/filed/tipped/blew/said_this_in_the_anonymous
1 snitch/ratted/rat_me_out/squealed/grassed
1 make/made/making ~1 my/her/his life ~1 hell/miserable/difficult/impossible/misery
1 teach ~1 him/her/them a_lesson
1 troublemaker/trouble_maker ~4 since/after/because/now/hr`,
  medical: `
1 @condition !! vaccine/old_code/code_smell
1 @leave
1 @care ~6 say/said/tell/told/think/note/want/advise/appointment/see/recommend/sign/prescribe/put/refer/insist/letter/ask/certificate/need/order/give/gave/thinks/about/next/every/because/for/result/weekly/today/tomorrow/on_monday/during/this/with && @self/@they/@staff/@family/@name !! who_is_a_doctor/doctor_customer/@outsider/design_clinic
1 go/went/see/saw/seeing/visit/need/get/call/have/taking/take/start/started/on/ask/asked/back_from/be_in/in_the/in/require/demand/bring ~3 @care !! @outsider/old_code/special_treatment/same_treatment/fair_treatment/better_treatment/equal_treatment/nurse/career_clinic/design_clinic
1 my/his/her/their ~1 @care
1 have/had/has/get/got/suffer/diagnose*/with/from/about/recover*/told_me_about/battle/battling/live_with/living_with/fight/fighting ~3 @condition/anxiety/depression/stroke/infection/operation/tumor
1 diagnos* ~3 with/as/of/me/him/her/last/in/this/on/$ !! bug/issue/problem/root
1 mental_health/mentally_ill/mental_breakdown/breakdown !! first_aid_course/cost/structure/work/task/by_team/of_the/per/by_region
1 anxiety ~4 so_bad/attack/disorder/attacks/medication/worse/crippling/severe/panic/therapist/leave/diagnosed/clinical/episodes/flare
1 severe/clinical/crippling/chronic/bad ~1 anxiety/depression/stress/pain/fatigue/insomnia/back
1 panic/anxiety ~1 attack
1 burnout/burn_out/burned_out/burnt_out ~6 doctor/diagnosed/sick/leave/off/hospital/collapse/medical/months/collapsed/clinical/signed/gp
1 doctor/diagnosed/sick/leave/medical/collapsed/signed_off ~6 burnout/burn_out/burned_out/burnt_out/stress
1 not ~1 sleep/eat ~4 cry/crying/eat/shak*/breathe/weeks/panic/months/nights/heart
1 cry/crying ~2 every/all/myself/before_work/on_the_way/in_the_toilet/at_my_desk_every/daily
1 throw_up/threw_up/throwing_up/vomit/vomiting/puke ~2 before/every/from/in/because/at/$
1 chest_pain/chest_pains/collapse/collapsed/passed_out/blacked_out/fainted/heart_races/palpitations/shaking_so !! build_collapsed/server/project_collapsed/deal/talks/market
1 sick/ill/unwell ~1 for/since/again ~2 week/month/three/two/long/six/four/years/months/weeks !! of
1 off/out/away/absent ~1 sick/ill/with_stress/with_illness/with_his_back/with_her_back/with_anxiety/with_flu_for
1 seriously/very/terminally/really/chronically/mentally/critically/gravely ~1 ill/sick/unwell !! of
1 get/got/fall/fell/become/became/be/is/was ~1 seriously? ill ~1 $/and/so/at/again/with/during/because/last
1 call/calls/calling/phone/ring ~1 in ~1 sick
1 sick ~1 note/certificate/day/days/pay/leave/record/absence/absences/line
1 sickness/illness/ill_health/injury/medical !! insult
1 @they/@staff/@name/breath ~3 smell/stink/reek ~2 alcohol/booze/drink/drinking/weed/vodka/beer/whisky/wine
1 drink* ~2 at_work/on_the_job/problem/too_much/heavily/again/at_lunch/in_the_morning/before_work/on_shift/in_the_car/during !! coffee/water/tea
1 drunk/hungover/intoxicated/high_on/stoned/wasted ~4 at/work/shift/in/on/again/morning/during/meeting/$
1 alcohol/alcoholic/alcoholism/cocaine/heroin/opioid/opioids/painkillers/substance_abuse/drug_problem/drug_use/drug_test/drug_testing/on_drugs/using_drugs/takes_drugs/drugs_at/rehab/detox/addiction/sober/recovery_meetings/aa_meetings/alcoholics_anonymous !! free_drinks/alcohol_free/party/client_sells
1 self_medicate/self_medicating/overmedicated/meds/medication/medications/chemo/antidepressant*/insulin/painkiller/painkillers/anti_anxiety/inhaler
1 surgery/operation ~3 in/on/next/may/june/my/his/her/for/knee/back/hip/heart/scheduled/last/after/recover* && @self/@they/@staff/@name !! business/operation_manager
1 my/his/her/their ~2 operation/illness/sickness/disease/symptom/health/recovery/treatment/condition/injury/scan/biopsy/blood/depression/anxiety/migraine/migraines/cancer/period_pain/periods/menopause/eating/back_pain/bad_back/heart ~1 !! bug/symptom_of/in_the_work/heart_is/heart_to/pipeline/set_on
1 health ~2 reason/issue/problem/condition/scare/emergency/concern/suffer/worse/deteriorat*/declin*/fail/failing/grounds/related/crisis/update/not_good/is_not/declining !! system/server/cluster
1 care/caring/carer/caregiver/look_after/looking_after ~3 for ~2 my/his/her/their/a/sick/elderly/dying ~2 mother/father/mum/mom/dad/parent/wife/husband/son/daughter/child/partner/grandmother/spouse/sister/brother/kid
1 @family/child/kid/baby/parent/spouse/toddler ~5 ill/sick/hospital/dying/cancer/surgery/dementia/died/die/passed_away/stroke/operation/icu/diagnosed/treatment/terminal/hospice/unwell/accident/intensive
1 leave/time_off/off/absence/sabbatical/away/break/days_off ~4 medical/health/surgery/stress/illness/doctor/operation/treatment/therapy/recovery/mental/anxiety/depression/caring/carer/bereavement/hospital/funeral/grief/sick/burnout
1 bereave*/grieving/miscarried/funeral ~3 && leave/off/time/work/days/report/team/perform*
1 collapsed/breakdown ~2 at/in/on ~2 work/desk/office/yesterday/meeting/last/bathroom
1 long_term ~1 sick/illness/absence/leave/condition
1 return/come/came/coming/back/ease ~4 after/from ~4 illness/surgery/hospital/cancer/sickness/burnout/stroke/rehab/treatment/breakdown/operation/injury/depression/medical
1 accident ~3 at_work/on_site/on_the_job/in_the_warehouse/on_shift/last/car && hurt/injured/leave/off/hospital/back/leg/can_not/broke*/recover*
1 rsi/carpal_tunnel/repetitive_strain/eczema/allergy/allergies/allergic_reaction/anaphyla*/vertigo/glaucoma/migraine/migraines/flare_up/flareup
1 covid_positive/tested_positive/covid_test/contagious
1 lose/lost/losing ~1 my/his/her/their mind ~4 $ && doctor/sleep/cry/panic/help/hear
1 hear/hearing ~1 voices
1 not ~1 get_out_of_bed && morning/days/weeks/anymore/most/work/can
1 unfit ~1 for ~1 work/duty
1 fit ~1 for_work/to_work/to_return/to_be_back
1 pain ~4 every_day/all_the_time/constant/unbearable/sit/standing/stand/work/back/chronic !! pain_point/in_the_neck/to_work_with/customer`,
  pregnancy: `
1 @expecting !! idea/code_birth
1 tell/told/know/found_out/learned/mentioned/announce/announced/heard/since/hear/said/because/now/and ~4 @self/she/@name ~1 be ~1 expecting !! expecting_it/expecting_a_promotion/expecting_a_raise/expecting_the/expecting_this/expecting_too/expecting_more
1 @self/she/we/@name/wife/partner/girlfriend ~1 be ~1 expecting ~1 $/and/in/our/so/my/again/next/soon/but/twins !! not_expecting/expecting_it
1 expecting ~2 baby/child/girl/boy/twins/kid/daughter/son/little_one/first_child
1 baby/twins/child/kid/daughter/son ~3 due/on_the_way/arrive/arrives/is_born/was_born/comes/coming/born/months_old/weeks_old !! baby_sitter
1 due ~2 in/on/date/any ~2 january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/day/week && wife/partner/baby/girlfriend/she_is/i_am_due/leave/midwife/maternity/paternity/expecting
1 have/had/having/having/want/wants/get/plan/planning/try/trying/adopt/adopting ~3 baby/babies/child/children/kid/kids/daughter/son/twins/another_baby !! toys/as_customers/school_run/in_the_car/baby_steps
1 new ~1 baby/mum/mom/mother/dad/father/parent/arrival_at_home
1 first/second/third/unborn ~1 baby/child/kid
1 start/starting/grow/planning ~1 ~1 family !! business/family_of_products
1 morning_sickness/bump/scan/ultrasound/trimester/weeks_along/gestational/doula/obstetrician/gynaecologist/gynecologist/ob_gyn ~3 && @self/she/her/@name !! speed_bump/version_bump/bump_the/scan_the/code/bump_into/bump_up/network/bumped
1 back/return/returning/returned ~3 from ~3 having/maternity/mat/baby/birth/parental/paternity/adoption
1 mat/pat/maternity/paternity/parental/adoption/family/baby ~1 leave/cover/pay/policy/return/returner
1 pump ~2 at_work/room/milk/breast/schedule/in_the_toilet
1 milk ~2 fridge/express/pump
1 express/expressing ~1 milk
1 half_term_childcare/childcare/nursery/daycare ~6 leave/baby/return/mother/cut_my/flexible_request/discriminat*/passed
1 fertility/egg_retrieval/egg_freezing/embryo*/ivf_round/hysterectomy/abortion/contraception/womb/uterus
1 mother*/mommy/mummy/parent ~1 track/penalty/brain
1 baby ~1 brain/blues/leave/shower`,
  disability: `
1 @disabled !! backlog/accessibility/deaf_ear
1 disab* !! button/feature/flag/account/disable_the/disabled_the/disabling/disable_it
1 wheelchair*/wheel_chair
1 accommodation/accomodation/accommodations/accomodations !! hotel/airbnb/booking/travel/trip/conference/offsite/rented/near_the_venue/student
1 reasonable/workplace ~1 adjust*/accommodat*
1 adjustments ~3 for ~2 my/his/her/their ~2 condition/needs/back/hearing/sight/adhd/disability/eyesight
1 deaf/hearing ~3 in_one/loss/aid/aids/impair*/ear/going/problem/worse/bad/test_at !! about/from/you/feedback/that
1 blind/partially_sighted/visually ~2 employee/colleague/engineer/candidate/worker/person/impaired/in_one_eye/from_birth/analyst/developer/member/guy/woman/man/user_on_my
1 be/go/going/become ~1 blind ~1 $/in/and/so/from
1 ada ~2 request/form/accommodation/compliance/rights/claim
1 @one ~4 stutter/stammer/limp/prosthetic/cane/crutches/walking_stick/guide_dog
1 ergonomic/standing/special/quiet/noise ~2 chair/desk/room/keyboard/headphones/headset/equipment/workstation && doctor/condition/back/adhd/autis*/sensory/refuse/medical/need/pain/disability/deny
1 back/knee/spine/wrist/heart/skin/eye/neurological ~1 condition/disorder
1 condition ~6 sit/stand/lift/stairs/travel/type/drive/concentrate/shift/standing/night
1 noise/light/lights/smell/crowds ~4 overwhelm*/too_much/overload/sensitiv*/unbearable && autis*/adhd/sensory/spectrum/brain/condition/diagnos*/overload
1 on_the_spectrum/a_bit_autistic/aspie/neuro_typical/neurotypical/executive_dysfunction/rejection_sensitive
1 add && diagnos*/medication/my_add/his_add/her_add
1 learning ~1 difficulty/disability/difficulties
1 occupational_health/access_to_work
1 lost ~1 a/an/my/his/her ~1 leg/arm/eye/hand/finger/hearing/sight/vision/eyesight`,
  pay_equity: `
1 pay/wage/salary/gender/earnings ~1 gap/equity/parity/disparity/discrimination/inequality/inequity/transparency
1 equal ~1 pay/salary/wage/wages
1 underpaid/under_paid/underpay !! bill/invoice/tax
1 @one/we/women/men/guys/i/new_hire/hire/the_others/others/peer/people ~5 paid/pay/earn/make/making/earning ~3 less/more/higher/lower/better/double/twice/20/10/10k/5k/20k/15/15k/30/30k/extra ~4 than/for_the_same/for_less/then ~1 @one/i/we/me/men/women/my/guys/male/female/us/colleague/peers/others/white/everyone/new/same/what_i/hers/mine/the
1 get/getting/got ~2 paid ~2 less/more/half/better/worse/differently/the_same
1 @one/i ~3 get/getting/got/on/receive ~2 10k/5k/20k/15k/30k/thousand/more_money/less_money/way_less/way_more/bigger_bonus/higher_salary/better_salary/higher_pay/better_pay/a_bigger ~6 than/for_the_same/same
1 pay/paid/salary/wage/earn/earns/bonus/compensation/money/comp ~8 less/more/lower/higher/different/unequal/unfair/double/twice/smaller/bigger ~5 than/compared/then ~3 @one/i/men/women/me/guys/peer/male/female/others/his/her/my/new/the/mine/hers
1 less/more/higher/lower/bigger/smaller ~1 money/salary/pay/bonus/wage ~4 than/for_the_same/same_job/same_role/same_work/when_i
1 why ~3 he/she/they/@name/@staff/men/others ~3 higher/more/bigger/better/double/larger ~1 salary/pay/wage/bonus/money/raise
1 same ~1 job/role/work/title/level/position/experience/grade ~6 less/lower/more/different/higher/unequal/half ~2 pay/paid/money/salary/wage/wages/bonus/than/earn
1 less/lower/more/different/higher/double ~2 pay/money/salary/wage/paid/bonus ~6 same ~1 job/role/work/title/level/position/experience/grade
1 pay/paid/salary/salaries/wage/wages/earn/bonus/bonuses/raises/comp/compensation/earnings ~6 women/men/male/female/race/gender/ethnic*/sex/black/white/minorities/age_group/mothers/nationality/girl/girls/guys !! in_training
1 women/men/male/female/gender/race/ethnic*/black/white/minorities/mothers/girls/guys ~6 pay/paid/salary/salaries/wage/wages/earn/bonus/bonuses/comp/compensation/payrise/raises !! attention/pay_off
1 trained ~1 him/her/them ~6 earn/paid/pay/make/salary/more
1 found_out/find_out/discover*/saw/learned/learnt/realised/noticed/heard/know/told_me/showed_me/payslip/payslips/spreadsheet ~8 salary/salaries/earn/earns/paid/pay/makes/bonus/wage/wages/compensation ~6 more/less/higher/than/everyone/others/double/different/gap
1 everyone/everybody/others/all_the/the_rest/all_my ~3 else? ~3 bonus/raise/pay_rise/salary/more_money ~3 except/but_me/not_me/and_i/apart
1 compensation/pay/salary/wage/salaries ~3 fair/unfair/inequitable/discrepan*/disparit*/inconsistent/differences/difference/imbalance/compression ~1 between/across/in/on/of/on_my/by/among/$/for_women !! raise_policy_for_sales_tax
1 difference*/discrepan*/imbalance/gap ~2 in/of/between ~3 pay/salary/salaries/wage/wages/compensation/what_we_earn/paid
1 pay/paid ~1 fairly/unfairly/equally/the_same/unequally ~1 !! attention
1 paid ~4 half/fraction/peanuts ~6 than/compared/of_what/others/he/she/my
1 @self/she/he/@name ~5 lowest/worst ~1 paid
1 lowest/worst ~1 paid ~4 team/person/here/woman
1 pay_secrecy/discuss_our_pay/discuss_pay/discuss_salaries/compare_salaries/comparing_salaries/talk_about_pay/talk_about_salaries/share_salaries/sharing_salaries
1 how_much/what ~3 @one/colleagues/others/people/peers ~2 earn/make/get_paid/paid/salary !! money_did_we/customer
1 new ~1 hire/guy/joiner/starter/people/recruits ~4 more/higher/better ~3 than/paid/pay/money/salary`,
  legal_threat: `
1 lawyer/attorney/solicitor/barrister/lawyers/attorneys !! as_a_lawyer_client/lawyer_product
1 lawsuit/lawsuits/litigat*/subpoena*/eeoc/acas/injunction/deposition
1 sue/suing/sued/sues/sueing !! sue_from/sue_in/sue_and/with_sue/ask_sue/tell_sue/to_sue_about
1 legal/legally !! team/department/review/page/copy/assistant
1 illegal/illegally/unlawful/unlawfully/against_the_law/break_the_law/breaking_the_law/lawful/lawfully !! argument/state_exception/move/characters
1 tribunal/tribunals
1 court/courts ~3 $ && take/see/go/end_up/him/her/them/us/company/in/threat !! tennis/basketball/order_system
1 take/taken/see/taking/drag/end_up/go/going ~3 to/in ~1 court
1 can/could/may/are_they_allowed/is_the_company_allowed/allowed_to/have_the_right ~2 they/company/employer/he/she/i/we/my_boss ~3 legally
1 my/our/his/her/their/employee/worker ~1 rights ~3 !! admin/access/user/edit/write/read
1 what rights
1 rights ~3 if/when/as ~2 they/employee/worker/i/my_employer/my_boss
1 employment/labour/labor ~1 law/lawyer/act/court/tribunal/code/standards/regulations
1 bring/file/filed/lodge/press/pursue/start/open/with ~2 claim/charge/charges/case/suit/proceedings/action ~3 against/with/at/$ !! expense/warranty/insurance/use_case/business_case/customer/case_for/stake
1 non_compete/noncompete/non_compete_clause/nda/non_disclosure/confidentiality_agreement/restrictive_covenant/non_solicit ~4 enforce*/sign/break/breach/void/work_for/competitor/leave/valid/binding/legal !! @outsider
1 non_compete/noncompete/non_solicit !! @outsider
1 breach/broke/violat* ~2 my/the/his/her/of ~1 contract/employment_contract/law/working_time
1 liable/liability !! contract_with_supplier/product
1 be/get/got/could/will/would ~2 sued
1 my/our/his/her ~1 legal ~1 rights/options/position/representative/team_is/rep
1 contract ~6 without_my/without_asking/unilaterally/enforceable/valid/binding/say_about_overtime/legal
1 working_time/overtime/unpaid_overtime/minimum_wage/holiday_pay/rest_break/rest_breaks ~4 law/legal/allowed/rights/illegal/refuse/not_paid/owed/unpaid
1 unpaid ~1 overtime/wages/wage/hours/work
1 owe/owed ~2 me/us/wages/overtime/back_pay/holiday ~2 money/wages/overtime/pay/hours
1 entitled ~3 to ~4 break/breaks/overtime/pay/leave/compensation/severance/redundancy/refuse/notice/holiday/days !! team_is_entitled/opinion
1 statutory/without_prejudice/settlement_offer/settlement_agreement/damages/compensation_claim/employment_claim/pain_and_suffering/legal_hold/hear_from_my/cease_and_desist
1 take ~1 this/it ~1 further && rights/lawyer/legal/tribunal/ombudsman/outside/externally
1 gdpr/data_protection/subject_access ~3 request/complaint/breach/claim && my_employer/employee/against_us/my_data/my_file/he/she
1 subject_access_request/dsar
1 defamation/defamatory/libel/slander/slandered
1 covered/protected ~2 legally/by_law/under_law
1 recorded/recording/record ~3 conversation/meeting/him/her/me ~2 secretly/without/legal/as_evidence/proof/secret`,
  whistle_blowing: `
1 @crime !! file/index/backup/news/deadline/smile/nails/praise/shift/at_the_weekend/for_each/for_ben/gap/like_a_fraud/a_fraud/confidence/accounts_detection/server/feel_like/my_leg/her_leg/my_knee/her_knee/my_thigh/touched_my
1 steal/stole/stealing/theft/thief/pilfer/nick/nicking ~4 stock/money/cash/company/equipment/laptop/inventory/material/from_the/data/till/customer/goods/tools/petty_cash/fuel/parts/clients_money/time_from_work/supplies/things !! thunder/show/idea/credit/focus/time/attention
1 @one/they ~1 be ~1 stealing !! thunder/idea/credit/show
1 blow/blew ~1 the whistle
1 cook/cooked/fiddle/massage_the/fudge/inflate/manipulate/alter/doctor/tamper/change/rig/adjust ~3 books/invoice/invoices/expenses/figures/accounts/results/test_results/timesheet/timesheets/receipts/records/numbers/safety_records/report/logs/data/audit !! salary/model_results/dashboard/columns/schema/chart/typo/slides/pivot/layout/format/spec/font/quarterly_targets/report_template/in_the_report_i/data_model/database
1 cook/cooking ~1 the books
1 asked/told/tell/makes/make/made/want/wants/pressure*/instruct*/order* ~2 me/us/him/her/them/staff/team/people ~2 to? ~1 backdate/lie/falsify/fake/hide/delete/shred/sign_off/forge/alter/misreport/mislead/cover/bill_for/log/inflate/keep_quiet/change_the_date/ignore_the_safety/bypass/skip_the_safety/skip_safety/approve/destroy/deceive/overcharge/bend_the/break_the/manipulate ~4 invoice/regulator/auditor/client/customers/hours/email/emails/inspection/record/records/figures/number/numbers/test/tests/document/documents/safety/report/files/about/it/up/evidence/certificate/results/checks/rules/law/receipts/signature !! ticket/time_in_jira/bug
1 lie/lied/lying/mislead/deceive/misrepresent/misreport ~2 to/about ~3 regulator/auditor/investor/investors/authority/authorities/inspector/government/bank/insurer/board/safety/tax/shareholders/fda/hse/osha/inspectors/public
1 regulator/auditors/inspector/tax_office/tax_authority/authorities/osha/ombudsman/fca/sec_filing/compliance_hotline/hse ~8 fix*/not/lie/hide/hid/false/fake/truth/wrong/report/tell/know/mislead/numbers/complain/told !! meeting_prep/prepare_for/visit_next_week
1 hide/hid/hidden/conceal/cover/bury/buried/suppress/destroy/shred/delete/wipe/lose ~4 from/before/about/up/the/emails/evidence/documents/files/records/report/breach/defect ~5 audit/auditor/regulator/inspection/investigation/customers/inspector/authority/leak/breach/accident/incident/safety/evidence/defect/recall/spill/public/investors
1 safety ~4 fake*/falsif*/skip*/ignored/bypass*/violation*/cover*/hid/hidden/disabled/not_done/never_done/concern/breach/shortcut*/test_results/certificate/removed !! psychological/culture/features/net
1 skip/bypass/ignore/disable/override/fake/sign_off ~4 safety/inspection/interlock/guard/quality_checks/compliance/checks/alarm_system/certification/audit ~3 !! unit_tests/ci/lint/meeting
1 inspection/certificate/test/check ~4 never/not ~2 did/done/happen/happened/took_place/performed/carried
1 dump/dumping/pour/burning/discharge ~3 chemical/waste/oil/toxic/sewage/asbestos/paint/river/drain/sewer/solvent !! data
1 toxic_waste/asbestos/pollut*/hazardous/environmental_violation ~2
1 leak/leaked/breach/lost/exposed/exposure ~4 customer/personal/patient/client/data/records ~8 quiet/hide/hid/told/secret/cover/not_report/nobody_knows/silent/silence/not_tell/hush/under_the_rug
1 keep/keeps/stay/kept ~2 quiet/silent/mouth_shut/secret ~4 about ~4 breach/leak/defect/accident/incident/fraud/it_or/figures/what_i_saw/safety/invoice/theft/this_or
1 sweep/swept ~2 under the ~1 rug/carpet
1 hours ~3 nobody/no_one/not/never ~1 worked/work
1 log/bill/charge/invoice/overcharge/overbill/double_bill ~4 hour/client/customer/work/patient/insurance/government/medicare ~5 nobody/not/never/twice/fake/did_not/more/extra/that_did/fictitious
1 overcharg*/overbill*/double_bill*/pad/padding/padded ~2 client/customers/customer/government/invoice/expenses/hours/bill/the
1 expense/expenses/receipt/receipts/invoice/invoices/company_card/corporate_card/company_credit ~5 fake/false/personal/private/fiddl*/lie/lying/fraud/cheat*/invent*/dodgy/made_up/holiday/not_real/duplicate/forged/fictitious/family
1 fake/false/fiddl*/dodgy/made_up/forged/invented/phantom/bogus/fictitious/duplicate ~2 expense/expenses/receipt/receipts/invoice/invoices/claims/timesheet/timesheets/signature/certificate/certificates/contracts/vendor/reviews/reference/numbers/degree/cv_entries/inspection/orders/sales/employees/accounts
1 report ~3 anonymously/without_my_name/without_giving_my/confidentially/wrongdoing/misconduct/crime/theft/violation*/unethical/corruption !! bug/feedback_survey
1 anonymous* ~2 tip/hotline/whistle/complaint/report/letter/report_line !! survey/feedback/bug
1 ethics/speak_up/compliance/integrity ~1 hotline/line/violation/breach/office/complaint
1 unethical/dodgy/shady/fishy/crooked ~4 !! smell
1 insider ~1 trading/information/tip
1 conflict of interest
1 payoff/pay_off/paid_off/backhander/backhanders/bung/envelope_of_cash/kickback/kickbacks/bribe* ~1 !! pizza/cake/technical
1 supplier/vendor/contractor ~6 cash/gift/gifts/holiday/watch/percent/cut_for/owned_by/his_brother/her_brother/brother/cousin/wife's/own_company/commission/relative && contract/deal/order/director/boss/award/choose/give/take/manager
1 evidence ~2 of ~2 wrongdoing/fraud/crime/theft/misconduct/bribery/corruption/tampering
1 misuse/misusing/abuse ~3 funds/money/grant/budget/charity/company_money/subsid*/petty_cash
1 tax/taxes/vat/customs ~3 evad*/dodge/dodging/avoid*/fraud/cheat*/fiddl* !! meeting
1 sell/sold/selling/pass/passing/leak/leaking/gave/give/share/sharing ~3 customer/client/confidential/company/trade_secret/secrets/data ~4 competitor/rival/outside/his_own/third_part*/journalist/press/personal_gain
1 sign/signed/sign_off ~4 never/not/did_not ~2 did/do/see/saw/check/checked/happened/tested/done
1 numbers/figures/accounts/revenue/results/books ~4 not/are/wrong ~2 real/true/made_up/fake/right/inflated/manipulated/cooked && report/told/regulator/board/investors/sign/knows/auditors/quiet`,
  dismissal: `
1 fire/sack ~1 @obj/people/one/half/two/three/him_for/anyone !! up/questions_at
1 fire/sack/terminate/oust/axe ~2 @they/him/her/them/@name/@staff/employee/someone/worker/people/one_of ~2 !! can_they/can_he/can_she/can_we/can_i/can_you/can_him_and/can_her/contract_with/hand
1 @one/i/we/people/who/half/am_i/someone/myself ~2 be/get/got/getting/was/been ~3 fire/fired/sacked/axed/canned/terminated/dismissed/laid_off/let_go/made_redundant/booted/kicked_out/pushed_out/managed_out/cut_from_the_team/ousted/shown_the_door/restructured_out !! up/alert
1 getting/get/got/be_about_to_get ~1 fired/sacked/laid_off/terminated/axed/canned/kicked_out/the_boot/the_sack/the_chop/the_axe/let_go
1 fired/sacked/laid_off/made_redundant !! up/event/alert/query/request/trigger
1 fire/sack/dismiss/terminate ~1 a/an/my/our/one/the/this/that/two/three/under ~2 @staff/employee/report/person/people/of/performer/performers/underperformer/member/worker/them/contractor
1 firing ~1 someone/people/him/her/$/an/a/for/@name !! on_all
1 let/letting ~2 @obj/people/someone/one/two/some/three/half/anyone/employee/one_of_them ~1 go ~2 !! early/home/first/ahead/to/let_us_go/through/on_with
1 let go ~1 $/next/on_friday/today/yesterday/last/because/after/for/from/in/by/tomorrow !! control/perfection
1 lay/lays/laying/laid ~2 off ~1 !! the_pressure/him_a_bit/of_alcohol
1 layoff/layoffs/lay_offs/redundancy/redundancies/redundant/severance/downsiz*/rightsiz*/retrench*/dismissal/dismissals/dismissing_an !! code/server/data/meeting/step
1 make/made/making ~3 redundant
1 terminate/termination/terminated/terminating/terminat* ~2 @obj/employee/employment/someone/his/her/their/people/worker/for_cause/letter/meeting/script/conversation/talk/of_employment/decision/process/notice/date/package/checklist !! @outsider/supplier/lease
1 termination/terminations ~3 !! @outsider/clause
1 employment ~2 end/ends/ending/terminate/ended/termination
1 end/terminate/not_renew/not_extend/cancel/ending/terminating/not_extending/not_renewing/not_renewed/cut_short ~2 his/her/their/my/@name/employee's ~3 contract/employment/probation/placement/internship/assignment/job/agreement/tenure
1 not ~1 extend/renew/renewing/extending ~2 his/her/their/my/@name ~2 contract
1 my/his/her/their contract ~4 not ~1 extend*/renew*
1 fail/failed/failing/pass/passed/extend/end/ending ~2 my/his/her/their/the/@name ~1 probation/probationary/trial_period
1 probation ~6 end_it/end/fail/not_pass/let/over/dismiss/confirm/get_rid/extend/terminate/not_working
1 get/got/getting ~1 rid ~1 of ~1 @obj/someone/people/one/this_guy/that_person/two/my/employee/an/underperformer/the_old_guy !! habit/my_habit
1 manag* ~2 out ~2 !! conflict/roll/sort/the_release/phase/figure
1 manage/manages/managed/managing ~1 @obj ~1 out
1 push/pushed/pushing/force/forced/forcing/edge/squeeze/drive/ease ~2 me/him/her/them/us/@name/@staff ~1 out !! of_my_comfort/of_his_comfort/of_her_comfort/of_their_comfort/comfort_zone/comfort/of_the_way
1 exit/exiting/offboard/offboarding ~1 @obj/someone/people/package
1 show ~1 @obj the_door
1 part/parting ~1 ways ~1 with ~2 @obj/employee/someone
1 part/parting ways !! client/supplier/idea/vendor/agency
1 severance/payout/exit_package/golden_handshake/settlement_agreement ~3 !! data
1 build/building/make/need/start/keep/create/document ~2 case ~2 against/rid/fire/out/dismiss/him/her/let/exit/to_end !! business/use_case
1 paper ~1 trail ~6 out/fire/rid/dismiss/him/her/let/against/protect/exit/end/so !! invoice/expense
1 want/need ~1 @obj ~2 gone/out/off_my_team/off_the_team/out_of_here/out_of_my_team/out_by !! of_the_meeting/of_his_shell/of_her_shell/on_time/of_the_office_early/of_the_loop/of_the_way
1 should/can/do/could/would/want ~2 @i ~2 replace ~1 him/her/them/@name/@staff !! on_the_project/while/during_holiday
1 role/position/job/post/department ~3 be ~2 eliminat*/cut/disappear*/going_away/gone/deleted/made_redundant/at_risk/being_removed/abolish*/closed/going !! job_is_cut_out/cut_out
1 eliminat* ~2 his/her/their/my/@name/the/a/two/three/some/role/position ~2 role/position/job/post/roles/positions/jobs
1 lose/lost/losing ~1 my/his/her/their ~1 job ~3 !! find
1 job ~3 safe/risk/line/cut/secure/in_danger/under_threat/security/at_stake !! safe_space
1 cut/reduce/shrink/lose/drop ~3 head/heads/headcount/people/jobs/staff/team_by/positions/roles/workforce/half_my_team/fte/ftes !! noise/staff_meeting/time/people_off/person_off/people_short
1 headcount ~3 cut/reduc*/freeze_and/target/down/list/lower
1 who ~2 should/must/do/can/will/would/gets ~2 go/cut/fired/fire/lay/keep/let/leave_first/stay/axe && cut/head/budget/layoff/job/redundan*/reduce/team_by/lay/let_go/fire/downsizing/by_june/must/headcount/list/first !! first_in_the_demo/present
1 who/which ~4 lay_off/fire/sack/dismiss/let_go/redundant/laid_off/cut_list/on_the_list/fired/axe/terminate/make_redundant
1 on ~1 the list && layoff/job/cut/rumour/rumor/let_go/redundan*/who/am_i/restructur* !! guest/reading/to_do/todo
1 restructur*/reorg*/reorganis*/merger/reorganiz* ~8 cut/lose/lost/gone/redundant/let_go/eliminat*/jobs/my_role/job/roles_go/no_longer/surplus/leave_the_company
1 no/not ~3 place/future/room/role/job ~1 for ~1 me/him/her/us/them ~4 here/next_year/company/team/anymore/$/after !! promotion/growth/meeting/error
1 not ~1 work/working ~1 out ~4 && gone/end/out_by/let/exit/fire/rid/replace/dismiss/terminate/probation/leave
1 move/moving ~1 him/her/them/@name ~1 on/out/off_the_payroll/out_of_the_company/out_of_the_business !! to/from/of_the/out_of_his
1 pip/improvement_plan/performance_plan/performance_improvement ~10 fire/fail/exit/dismiss/out/terminat*/let_him/let_her/end/get_rid/before_firing/sack/so_we_can/so_i_can/formality !! out_of_it/carry_out/succeed/without_sounding
1 fire/fail/dismiss/terminat*/sack/exit/get_rid ~10 pip/improvement_plan/performance_plan/performance_improvement
1 set/setting ~2 him/her/them/@name/me up ~1 to/for fail/failure && pip/goal/out/rid/fire/exit/plan !! not_set/without
1 final ~1 warning/written_warning
1 disciplinary/written_warning/misconduct/gross_misconduct/suspension/suspended/suspend_him/suspend_her/suspend_an
1 garden/gardening leave
1 notice ~1 period/pay ~4 give/fire/dismiss/must/serve/company/let/his/her/end !! supplier/lease/vendor/client
1 give/gave/serve ~1 him/her/them/me/us/@name ~1 notice/his_notice/her_notice/marching_orders/the_boot/the_push/the_sack/the_chop/their_notice/his_cards/their_p45/pink_slip !! short/advance/of
1 pink_slip/p45/the_chop/get_the_boot/marching_orders/on_the_chopping_block/chopping_block/walking_papers/escort*_from_the_building/constructive/kicked_to_the_curb
1 @they/he/she/@name ~1 have/has ~1 to ~1 go $ !! home/to_the/early
1 demote/demotion ~2 @obj/him/her/someone/my
1 last_day && inform/tell/him/her/final/badge/laptop/access/security/not_know/terminat* !! of_the_sprint/holiday/quarter/conference/of_the_month/year
1 replace ~1 me/us ~2 with ~2 ai/someone/cheaper/younger/machine/contractors/offshore
1 keep ~2 my/his/her/their job ~2 !! to_keep_my_job_description/simple
1 dismiss ~1 @obj/an_employee/employee/staff/people/someone !! idea/in_meeting/ideas/suggestions/feedback/view/points/opinion
1 unfair* ~1 dismiss*
1 @i/we ~3 have_to ~1 choose/decide ~3 leave/go/keep ~3 && cut/job/team/stays`,
  immigration: `
1 @immigrant !! mastercard/card
1 visa/visas !! card/mastercard/payment/@outsider
1 work/residence/residency ~1 permit/visa/authori*/papers
1 permit ~3 expire*/expiring/delay*/renew*/run/pending/denied/for_work/papers
1 sponsor*/sponsorship ~3 visa/green_card/h1b/me_for/permit/immigration/residency/letter/foreign/work_permit/transfer !! executive
1 immigration/immigrant_status/deport/deported/deportation/asylum/undocumented_worker/illegal_worker/illegal_workers/illegal_immigrant/ice_raid/naturali*
1 right_to_work/eligible_to_work/eligibility_to_work/work_eligibility/legally_work_in/allowed_to_work_in/work_legally_in
1 passport/citizenship/nationality ~4 check/copy/hold/kept/keep/taken/confiscat*/expire*/proof/work/application/renew/dual && work/employee/hire/him/her/me/my/boss/employer/job !! js/corporate
1 lose/lost ~2 status ~4 && visa/country/leave/permit
1 leave/stay/remain/kicked_out ~2 the ~1 country ~4 !! on_business/tour/manager
1 country ~3 stay/remain/leave/work ~2 legally/status/if_i_lose
1 opt ~2 expire*/status/extension/ending/stem
1 on ~1 opt/cpt/tier_2/h1b/l1/o1/tn_visa/f1 ~2 !! in/opt_out/opt_for
1 brexit ~3 status/settled/work`,
  union: `
1 union/unions/unionis*/unioniz* !! query/sql/jack/square/data_set/data_sets/result_set/union_types/pacific/station/operator
1 trade/labor/labour/workers/employees/staff ~1 union/unions/council/committee_elect/association
1 collective ~1 bargaining/agreement/action/dispute
1 steward !! flight/data_steward/@outsider
1 shop steward
1 works/staff/worker/employee ~1 council
1 works_council/betriebsrat
1 strike/striking ~3 action/ballot/pay/vote/on/over/at_work/tomorrow/next_week/about/workers/$/breaker/picket/friday/monday && go/going/team/workers/join/plan/call/vote/talk/on_strike/threat/legal/walk !! balance/lucky/conversation
1 on/to ~1 strike ~1 $/over/for/about/next/tomorrow/on !! balance/to_strike_a
1 walkout/walk_outs/picket*/wildcat/sit_in_protest/go_slow/work_to_rule/down_tools/downed_tools/industrial_action/sick_out
1 organis*/organiz* ~4 working_conditions/workers/coworkers/colleagues_to/collectively/bargain/after_hours/for_better_pay/conditions/labor/labour/workplace/against_management/petition !! workshop/offsite/event
1 petition ~3 pay/conditions/management/schedule/hours/shifts/workers/sign
1 sign/signed/hand_out/distribute/pass ~3 cards/union_cards/flyers ~3 && union/organis*/organiz*/lunch/break_room/workers
1 better_conditions/working_conditions ~5 together/collectively/demand*/everyone/group/organis*/organiz*/team_wants/petition
1 nlrb/nlra/section_7/concerted/collective_bargaining/bargaining_unit
1 workers ~1 rights/representation/representative/rep/committee
1 employee/elected/staff ~1 representative/representatives/reps ~3 !! customer_service`,
};
