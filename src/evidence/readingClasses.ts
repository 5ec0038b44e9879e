// Words of work feedback by what they stand for, so that "importer" and "landlord" teach the model the same thing. A word
// may stand for several; `_` joins a phrase. What a class is evidence of is learned (evals/train), not said here.

export const wordClasses: Readonly<Record<string, string>> = {
  // people
  party: `supplier vendor distributor importer exporter haulier landlord council councillor mayor ministry minister authority regulator inspector
    inspectorate board director trustee investor sponsor funder foundation bank union works_council partner wholesaler neighbour resident
    association agency shareholder committee steering executive chair chairman government police fire_brigade fire_officer parish bishop
    head_office headquarters legal franchise insurer municipality ceo cfo cto registry auditor customs contractor port_authority donor_board
    embassy chamber federation syndicate ambassador harbour_office procurement head_of finance_director politician official licensor health_board`,
  customer: `customer client guest patient passenger tenant shopper buyer user reader visitor traveller subscriber family caller consumer
    parent diner viewer listener policyholder widow bride couple lady gentleman member audience commuter pensioner household end_user
    homeowner owner purchaser borrower relative mother father grandson account farmer school_cook care_home reviewer hotel_guest`,
  learner: `apprentice trainee intern student newcomer junior learner beginner starter new_hire graduate mentee novice new_colleague
    new_girl new_nurse new_driver new_clerk the_new_ones new_starter new_people young_colleague pupil volunteer temp journeyman trainees lad protege`,
  crew: `team colleague shift crew department unit branch site desk lab workshop group squad studio ward office station other_team floor day_shift
    night_shift late_shift early_shift plant depot warehouse kitchen dispatch operations logistics peers teammate coworker`,
  chief: `boss manager supervisor lead foreman head leader superior principal captain chef partner`,
  // words for others
  text: `mail email message letter note update summary report minutes protocol memo newsletter circular leaflet announcement slide
    presentation talk speech briefing instruction sentence wording word recap channel bullet subject_line paragraph deck bulletin
    notice sign sms post manual guide text line headline attachment posting leaflets explanation agenda writing status_update document`,
  tell: `tell inform announce explain say write mention report brief present describe warn post notify communicate translate speak put_it
    spell_out state email phone ring call text answer reply`,
  unheard: `nobody_was_told not_been_told never_told was_not_told not_told found_out find_out by_accident heard_it_from learned_from learned_it
    first_heard heard_of_it heard_nothing no_word not_a_word without_telling without_a_word without_telling_us learned_of was_never_told
    nobody_told had_to_find_out from_the_sign from_the_newspaper read_about heard_from got_to_know`,
  plainly: `clear clearly simple simply plain short concise crisp understandable understand understood follow exactly point one_page plain_words
    half_a_page jargon-free drew drawing example picture structured readable everyone_understood get_it to_the_point in_the_first_line`,
  murky: `vague unclear confusing confused confuse jargon abbreviation acronym rambling ramble rambles tangled riddle guess puzzled buried mumble mumbles waffle
    endless lost cryptic ambiguous too_long asked_what what_was_meant what_they_want what_you_want three_times_and incomprehensible four_answers no_idea_what idk`,
  listen: `listen hear_out heard_me_out let_me_finish listened wait_until to_the_end repeated_back attentive hear people_out five_minutes`,
  cut_in: `interrupt cut_off broke_in breaks_in talks_over talk_over finishes_my finish_my talked_over breaking_in cuts_people`,
  // handing over
  hand: `delegate hand_over handed_over hands_over entrust deputy pass_on give_me gave_me was_given put_me_in_charge lead_for authority
    responsibility in_charge assign handed given_the hand_the hand_me was_mine were_ours was_ours our_decision may_sign sign budget_included made_me_responsible stand-in`,
  room: `free_hand left_alone my_own_way their_own_way own_way let_me let_us let_the lets_the lets_us lets_others let_go stay_out trust decide decision
    without_looking switched_your_phone_off not_come_near without_asking how_you_get_there leave_it_to leaves_the_rest yours mine stepped_back ceiling without_checking`,
  grip: `redo rewrite overrule hover micromanage took_it_back take_back took_back taken_back take_it_back takes_back approve approval correct_each over_your_desk
    across_your_desk re-cut reverse personally himself herself themselves looking_over my_shoulder every_small every_step everything_goes only_one_who bottleneck
    changed_it no_one_else nobody_else may_not_even hold_on holds_on holds_onto let_nobody control every_two_hours interfere stand_behind sat_next_to without_you`,
  // plans
  schedule: `plan schedule timetable rota roster calendar deadline date milestone timeline estimate forecast lead_time sequence phase step fallback
    contingency slack buffer reserve plan_b backup week_by_week in_advance months_ahead weeks_ahead planning scenario timeframe roadmap book booked order_in_time counted_back
    backwards dependency dependencies permit delivery_time by_the_hour by_the_clock spare_day lay_out laid_out laid break_down broke_down estimated estimating in_good_time
    capacity season peak rehearsed critical_path gantt intermediate_dates volume volumes schedules`,
  overdue: `late overdue behind slip slipped delay delayed postpone overrun last_minute last-minute all-nighter all_nighter night_before last_two_nights weeks_late days_late
    took_seven took_twice too_late last_moment half_of_what off_by underestimate underestimated surprise double-booked double_booked two_days_before not_been_ordered
    nobody_had_thought no_plan never_updated ran_out runs_out at_the_last too_tight`,
  ontime: `on_time on_schedule on_the_day as_planned ahead_of_schedule to_the_day early met_every held_until it_held weeks_early on_the_planned punctual on_date`,
  // judging work
  comment: `feedback review criticism critique comment remark praise compliment appraisal rating recognition suggestion opinion annual_talk criticise half-year_talk
    thumbs_up well_done good_job my_work my_draft my_report my_lesson my_pitch my_deck my_drawing my_chapter my_text my_talk judgement thank_you thanks thanked notes_on what_worked
    what_did_not what_to_change could_do_better do_differently not_good_enough remarks pointed_out point_out points_out honest straight comments margins one_thing_to example praised`,
  defend: `defensive excuse lecture explains_why argues justify attack take_it_badly explain_away offended rolled_their_eyes roll brush_off waves_away wave_away`,
  // working together
  share: `share help cover lend pitch_in swap support join offer stepped_in took_my stand_in took_over_my unasked without_being_asked sent_two_people together pair paired
    jointly common one_list same_list same_board joint shared template handover hand-over gave_the_credit credit_to named_the lend_us helped merge both_teams other_team other_branch other_site
    other_shift combined exchange invited contribute workshop pool`,
  apart: `alone isolation silo drawer private private_drive to_themselves to_yourself to_himself not_my_department works_around without_the_people keep_back withhold kept_back in_your_notebook hoard
    at_cross_purposes took_the_credit as_their_own empty for_the_next for_whoever next_crew without_us refused_to_swap over_the_wall from_scratch separately cliques one_name`,
  // taking it on
  own: `admit owned_up own_up took_on take_on takes_on picked_up pick_up saw_it_through see_it_through see_through stayed_on_it stick_with stuck_with chase follow_up followed_up followed promise
    my_mistake was_mine it_was_me that_was_me their_mistake because_of_them reported_it on_a_sunday drove_in drove initiative nobody_had_asked not_their_area not_theirs nobody_wanted orphaned sorted
    by_noon_it stayed_until until_it_was made_it_their_job raised_the raised_it came_to_me bad_news stand_by stood_by traced accountable responsibility volunteered got_every took_it_home did_not_give_up reminders remind stay_with`,
  shirk: `blame excuse somebody_else someone_else not_my not_their_problem shrug not_done still_broken still_empty still_waiting never_happened waited_to_be_told disappear gave_up drop drops_things halfway
    not_their_fault passed_on reminder has_been_broken nothing_happened nobody_had third_reminder every_time_it_was hide hid let_it_lie lie_there unreported still_open still_is never_sent never_came
    somebody_should weeks_later on_your_list it_is_with without_warning put_off nobody_acted unfinished wrote_to_you`,
  // parties with a say
  align: `negotiate buy-in on_board convince convinced persuade win_over won_over agree agreement consent consult before_the_announcement behind_the trade-off expectation relationship lobby
    sign_off signed_off signed approve kept_posted posted ally support_of got_the say_no pushed_back contact brought_along stakeholder influence contract renewed`,
  passed_over: `over_the_head went_over press journalist newspaper without_asking without_telling left_out snub promised commitment gives_in gave_in agreed_to scope bypassed appeal lawsuit fine walked_out refuse`,
  // strain
  quarrel: `quarrel row argument fight dispute feud tension conflict clash grudge disagree disagreement argue smoulder camp camps fester hostile heated at_each_other not_speak do_not_speak not_spoken
    bullying jokes war opponents angry furious throats yelling grievance contradict noise bad_blood friction`,
  fury: `shout yell scream snap insult slam temper rude loud threaten idiot lose_temper raise_voice raised_voice raises_their_voice got_personal personal sulk swear crook blew_up blow_up bark stormed walked_out
    humiliate put_down lash throw spat sarcastic behind_their_back behind_my_back complained_to complain_to complained complains instead_of_talking poured_oil`,
  calm: `calm cool level quiet composed never_raised kept_their_voice patient friendly de-escalate defuse soothe collected lower_voice unruffled`,
  settle: `settle mediate resolve apologise apology sorry reconcile peace rule_both deal both_sides each_side cleared_up truce compromise broke_up sat_down face_to_face to_my_face directly between_the_two repaired eat_together`,
  // learning
  teach: `teach train coach mentor show practise rehearse guide patience taught lesson exam certificate learn learned apprenticeship develop grow demonstrate tutor shadow accompany instruct encourage supervise exercise
    homework what_have_you_tried asked_me_questions in_three_years kept_your_hands explain_the_why step_by_step on_her_own on_his_own on_my_own on_their_own by_myself alone myself independent i_can_now now_i can_do try_it confidence career next_role want_to_become`,
  stunt: `takes_the_mouse took_the_mouse keyboard did_it_for gives_the_answer gave_the_answer the_answer leave_it does_it_for did_it_himself no_time_for impatient impatience sighs sigh google_it without_showing never_shown
    nobody_has_learned passes_none never_allowed_to still_cannot cancelled one-to-one threw watch touched_nothing discouraged out_of_the_hands in_one_head`,
  // choosing
  choose: `priority prioritise first urgent important matter drop cut strike choose decline turn_down turned_down say_no said_no said_no_to instead_of_what not_happen will_wait order_of value worth stop ended end_the_pilot
    weigh triage essential focus what_matters most_important which_of_the by_risk rather_than refuse postponed_the kept_free off_the_list line_under later wait give_way cancel nice-to-have effort benefit concentrate`,
  scatter: `everything_is_urgent every_request yes_to says_yes said_yes too_many too_much four_projects half-done half_done half_finished none_finished at_once spread overload overloaded started_and starts_five whoever_shouts shouts_loudest polish polishes
    logo cosmetic nice_to_have repainted distracted jump jumps changed_direction irons juggling eleven nineteen beginnings unfinished firefighting pulled stationery while_the while_evac backlog trivial side_issue working_groups`,
  // the result
  right: `flawless accurate exact exactly spotless correct right error-free no_finding no_findings nothing_to_correct to_the_cent to_the_millimetre passed without_one_rework clean tidy thorough careful perfect precise zero sound robust craftsmanship
    standard watertight no_rework no_complaints nothing_came_back held_up reliable rely certified`,
  fault: `error mistake wrong typo bug defect fault incorrect swapped mislabelled sloppy careless crooked crash broken came_back come_back sent_back returned return rework redone do_it_again uneven peel leak off_by misspelt missing missing_fields incomplete
    did_not_add_up salutation old_prices double_count relabel stripped outdated mismatch inaccurate regression failed flaw mix-up old_addresses wrong_column recall loose`,
  check: `check test verify inspect proofread double-check measure count compare reconcile sample reread recount second_look validated inspection audit cross-check tested tests checks quality control review_the_code documented document documentation figures torque seal lens source`,
  untested: `without_testing no_tests untested unchecked skipped_the skip not_checked did_not_check without_checking cut_corners cuts_corners rushed shortcut patched_not undocumented`,
  // what a customer needs
  need: `need needs complaint complained survey interview visited watch wanted_to_leave call_back ring_back rang_back follow_up_call ask_what asked_what understand_what after_the_delivery what_they_were_trying point_of_view renewal loyal come_back ask_for_by_name by_name review
    reviews watched go_there stayed helped_them wheelchair allergy remembered refund replaced first_visit usability use_the accessible customer_service`,
  neglect: `waited kept_waiting left_waiting waiting no_answer unanswered without_asking_one nobody_asked not_asked without_asking did_not_call not_ring never_met not_my_problem standard_letter closed_the_ticket competitor sent_away look_it_up drawer passed_from
    desk_to_desk without_a_word told_to_wait gave_up went_to guess ignored ignores noise brushed charged_the still_cold`,
  // time and change
  soon: `same_day same_evening same_afternoon at_once immediately within_the_hour within_the_week promptly straight_away the_same_minute before_anyone before_anybody before_we before_they early in_time next_morning on_the_spot unasked`,
  years: `months weeks years since_spring since_easter since_may for_months for_weeks still again third_time once_more every_week each_time twice always another`,
};
