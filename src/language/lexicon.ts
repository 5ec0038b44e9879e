// The words the handover and refusal rules are made of, by class. An entry is a base form and stands for all its forms
// ("fire" for fires, fired, firing); `_` joins a phrase; `*` at the end stands for any ending; `@class` takes in another
// class. Nothing here decides anything: harmRules.ts, statusRules.ts and refusalRules.ts say which classes together mean something.

export const lexicon: Readonly<Record<string, string>> = {
  // who
  self: 'i me my myself mine we us our ours',
  i: 'i we',
  me: 'me my us our myself',
  reflex: 'myself himself herself themselves themself yourself',
  they: 'he she they him her them his hers their theirs himself herself themselves',
  staff: `colleague coworker co_worker teammate team_mate boss manager supervisor lead leader director ceo cfo cto vp president guy man woman
    lady girl boy dude employee worker engineer developer designer analyst intern contractor consultant assistant coordinator specialist
    technician operator nurse driver clerk accountant recruiter tester architect someone somebody anyone anybody person direct_report my_report
    our_report of_my_reports of_my_people of_my_team team_member member hire newbie owner founder foreman chef salesperson rep senior bloke exec executive
    senior_colleague one_of_them one_of_my one_of_ours each_of_them my_number_two friend`,
  one: '@they @staff @name everyone everybody nobody no_one folk people',
  obj: 'me us myself him her them @staff @name',
  third: 'he she they him her them @staff @name',
  group: `team people report group squad staff crew department everyone everybody employee colleague engineer analyst seller salesperson lot
    folk direct guy developer designer worker manager agent rep member contractor intern specialist direct_report lead they`,
  outsider:
    'client customer supplier vendor competitor user partner_company subcontractor agency publisher landlord patient',
  family:
    'husband wife partner boyfriend girlfriend ex ex_husband ex_wife ex_boyfriend father dad mother mum mom brother son daughter',
  // small words
  be: 'be seem feel look get sound',
  not: 'not never no nor without hardly barely nobody no_one none',
  will: 'will would going_to gonna may might could about_to likely shall',
  since:
    'since ever_since after as_soon_as because ever_since once when now_that the_moment following then weeks_after days_after later',
  repeat: `keep always constantly every daily again repeatedly all_the_time each continually regularly nonstop non_stop still often won't_stop
    not_stop never_stop for_weeks for_months weekly once_more in_front_of publicly`,
  ask: `how what can_you could_you help should please advice advise tell_me show_me suggest prepare draft write explain give_me
    can_we would_you let_us i_need_to any_tips tip`,
  lately: 'lately recently these_days at_the_moment right_now today this_week now',
  // things that are not people, and work that is about a topic and not about a person
  thing: `feature ticket backlog module tool app api endpoint page dashboard dataset data table column field query model pipeline server
    process thread job script build deploy supplier vendor contract customer market campaign survey epic story release codebase system
    service software library code training course workshop webinar article book movie film podcast series project sprint prototype
    detector detection classifier chatbot bot website portal form_field button banner notification dialog integration migration
    platform product launch roadmap analytics algorithm metric report_template spreadsheet helpline hotline awareness_campaign scheduler
    scheduling documentation repo repository workflow ui screen component device industry conference demo presentation
    talk_at meetup hackathon program_launch benchmark simulation insurance_client account calculator tracker estimator`,
  built: `feature ticket backlog module tool app api endpoint page dashboard dataset data_set model build epic story release codebase
    software library code training course workshop webinar article book movie film podcast series project sprint prototype detector
    detection classifier chatbot bot website portal button banner integration platform product launch roadmap algorithm hackathon
    helpline hotline scheduler scheduling documentation repo ui screen component demo conference meetup simulation account
    calculator tracker estimator campaign customer client awareness startup charity`,
  topic: `sexual_health sexual wheelchair wheelchair_ramp harassment bullying discrimination disability pregnancy maternity paternity parental medical health mental_health suicide
    suicide_prevention violence visa immigration union termination dismissal layoff redundancy legal lawsuit whistleblower whistleblowing
    whistle_blowing fraud bribery corruption accommodation wheelchair accessibility cancer sick_leave leave pay_gap pay_equity equal_pay attrition churn
    self_harm grievance diversity autism dyslexia depression anxiety fertility baby hearing gun weapon knife court tribunal
    money_laundering severance retaliation sexual_harassment drug alcohol addiction diabetes retention deportation asylum pay salary emotion sentiment mood age
    anti_harassment anti_bullying anti_fraud`,
  errand:
    'meeting project process tool ticket standup report retro sprint deadline task presentation call backlog plan template codebase',
  work: `meeting project deadline workload ticket sprint release task report email review call process tool standup plan roadmap
    code presentation slide reorg backlog document goal target step team role office job`,
  // acts
  touch:
    'touch rub stroke caress pat squeeze massage pinch brush_against brush_up grope grab tickle fondle feel_up press_against poke smack brush slap',
  body: `shoulder arm back waist leg thigh knee hair neck hip bottom bum butt ass breast boob chest cheek body lower_back crotch hand lap
    stomach backside behind`,
  hit: 'hit punch slap kick choke strangle headbutt assault shove beat_up beat smack stab shoot attack_physically physically_attack spit_at spit_on whack push_over strike batter',
  hurt: 'hurt kill murder harm attack strangle smash punch hit slap beat shoot stab choke destroy_physically break_his break_her beat_up kick come_after bash deck smack_down',
  weapon:
    'knife gun weapon machete blade firearm pistol rifle handgun shotgun crowbar baseball_bat box_cutter boxcutter ammo axe',
  missile:
    'chair mug laptop stapler phone cup bottle keyboard box wrench tool glass plate pen monitor hammer desk table stuff things object something folder coffee headset spanner punch fist',
  adverse: `cut reduce drop remove take_away took_away vanish disappear demote exclude ignore freeze froze freeze_out sideline punish pip
    write_up bad_review terrible_review bad_rating lower_rating low_rating worst_shift night_shift cold_shoulder silent_treatment
    reassign transfer pass_over overlook deny move_off take_off took_off leave_out left_out withhold strip shut_out
    off_the_project off_every off_all off_my isolate cancel give_away gave_away worse hell target single_out change_my_shift retaliat*
    no_longer_invited not_invite stop_inviting disinvite uninvite nobody_talks no_one_talks not_speak not_talk never_speaks suddenly
    treat_me_differently differently dump scapegoat nitpick warning poor_review poor_rating rating_dropped kick_off kick_out taken_off
    written_up sidelined moved_to frozen_out marked_down downgrade blocked block refuse reject lost`,
  benefit:
    'promotion promote raise bonus project hire interview invite shift lead role client account training opportunity job rating pay shortlist slot overtime',
  complain: `report_my report_him report_her report_them report_it_to report_that report_the_harassment report_to_hr report_harassment reported_a
    complain complaint grievance speak_up spoke_up speak_out spoke_out raise_concern raise_a_concern raised_a raise_the_issue file_a testify
    testimony statement went_to_hr go_to_hr gone_to_hr talk_to_hr told_hr tell_hr over_my_head report_safety hr_complaint
    investigation whistleblower call_out flagged_the_safety witness raised_it_with_hr contact_hr
    write_to_hr wrote_to_hr refused_to_lie blow_the_whistle hotline ombudsman raise_my_hand_about escalate_to_hr raised_harassment to_hr reported_the reported_safety reported_fraud
    report_discrimination report_bullying report_wage report_the_safety back_up_her backed_up_her gave_evidence give_evidence reported_my reported_me`,
  // traits the law protects
  identity: `woman women female girl lady man men male guy black white asian brown indian african latino latina hispanic arab chinese polish romanian
    pakistani nigerian mexican turkish roma gypsy muslim jewish christian hindu sikh catholic atheist buddhist gay lesbian trans transgender queer bisexual bi nonbinary
    non_binary older younger elderly old over_fifty over_forty over_sixty over_50 over_40 over_60 fifty sixty foreign foreigner immigrant migrant accent hijab headscarf turban gender sex race ethnic*
    nationality religion religious skin_colour skin_color skin faith mosque church colour_of sexuality sexual_orientation orientation
    minority mother mom mum heritage ancestry background`,
  slur: 'racist sexist homophobic transphobic xenophobic misogynist misogynistic antisemitic anti_semitic islamophobic ageist racism sexism homophobia transphobia ageism islamophobia antisemitism misogyny bigot bigoted slur n_word prejudice prejudiced',
  // health
  condition: `cancer tumour tumor diabetes diabetic depression bipolar_episode anxiety_disorder burnout_diagnosis migraine stroke_last chemo chemotherapy
    radiotherapy surgery epileptic_fit lupus hepatitis hiv ulcer crohn crohns colitis heart_attack heart_condition heart_surgery
    heart_problem blood_pressure anorexia bulimia eating_disorder nervous_breakdown mental_breakdown panic_attack panic_disorder
    insomnia ocd concussion hernia long_covid pneumonia infection seizure alcoholic alcoholism addict addiction addicted rehab sober relapse relapsed psychosis
    schizophrenia thyroid arthritis slipped_disc kidney dialysis transplant endometriosis menopause hot_flush fibromyalgia asthma
    mental_illness mental_health illness disease ill_health health_condition health_problem health_issue health_scare medical_issue medical_problem terminally_ill
    broken_leg broken_arm injury injured fatigue_syndrome vertigo tinnitus_attack anemia biopsy lump unwell chronic chronically fainted faint overdose withdrawal_symptoms leukemia parkinson parkinsons
    dementia sciatica shingles sepsis covid hospitalised hospitalized breast_cancer stress_disorder clinically_depressed antidepressant antidepressants`,
  care: `doctor gp physician psychiatrist psychologist therapist therapy therapist's medication meds hospital clinic counsellor counselling counseling
    occupational_health prescription prescribed diagnosis diagnose sick_note fit_note doctor's_note doctors_note physio physiotherapy
    surgeon specialist_appointment hospital_appointment scan_results blood_test antidepressant treatment medical_certificate medical_appointment mri
    nurse_appointment neurologist cardiologist oncologist scan consultant_appointment`,
  leave: `sick_leave medical_leave fmla sign_off_sick signed_off_sick signed_off_by_my signed_off_by_the_doctor signed_off_work signed_off_for_two signed_off_for_three signed_off_for_a off_sick off_work_sick stress_leave sickness sick_pay sickness_absence
    disability_leave leave_of_absence compassionate_leave short_term_disability long_term_sick mental_health_day mental_health_days unpaid_leave carers_leave
    carer's_leave caregiver_leave family_leave call_in_sick calls_in_sick phase_return phased_return bereavement sick_days sick_day on_the_sick medical_certificate
    off_with_stress signed_me_off sign_me_off signed_him_off signed_her_off out_sick off_ill medical_reasons medical_grounds family_medical`,
  expecting: `pregnan* pregnant maternity paternity parental_leave mat_leave pat_leave ivf miscarriage miscarry trimester breastfeed breastfeeding
    breast_feed breast_pump pump_room pumping_room lactation newborn fertility_treatment fertility preggers ultrasound morning_sickness baby_bump antenatal
    prenatal postnatal postpartum midwife expectant expecting_a_baby expecting_a_child expecting_our expecting_my_first expecting_twins with_child
    having_a_baby have_a_baby having_twins adoption_leave adopt_a adopting_a stillbirth c_section egg_freezing surrogacy surrogate family_planning
    weeks_along start_a_family starting_a_family trying_for_a_baby try_for_a_baby had_a_baby having_kids having_another_baby give_birth gave_birth giving_birth babymoon maternal_leave
    postnatal_depression express_milk expressing_milk new_mother new_mum new_mom new_dad new_father in_the_family_way bun_in_the_oven adopting have_my_daughter having_my_daughter
    having_my_son had_her_baby have_her_baby her_due_date my_due_date shared_parental nursing_mother baby_leave`,
  disabled: `disabled disability wheelchair adhd add_diagnosis autistic autism autism_spectrum on_the_spectrum dyslexi* dyspraxi* dyscalculi* deaf hard_of_hearing hearing_loss
    hearing_aid hearing_impair* visually_impaired vision_impairment partially_sighted going_blind legally_blind neurodiver* neuro_diver* neurodivergent epilep* ptsd
    tourette* prosthetic amput* cerebral_palsy multiple_sclerosis paralys* chronic_pain chronic_fatigue reasonable_adjustment reasonable_adjustments
    reasonable_accommodation workplace_adjustment workplace_accommodation guide_dog service_dog assistance_dog sign_language stammer stutter bipolar asperger* mobility_aid crutch
    walking_stick back_condition back_injury sensory_overload sensory_issues ada_request ada_accommodation stairlift fibro spinal tinnitus learning_difficulty learning_disability impairment mobility lip_read
    accommodation_request access_needs blue_badge colour_blind color_blind colourblind colorblind deafness blindness low_vision add_and`,
  // leaving and ending
  fire: 'fire sack axe terminate dismiss lay_off laid_off let_go make_redundant made_redundant exit_him exit_her exit_them get_rid_of oust can_him boot_out kick_out fired sacked redundant',
  layoff: `layoff layoffs lay_off laid_off redundancy redundancies make_redundant made_redundant severance termination_letter dismissal headcount_reduction
    headcount_cut reduction_in_force rif job_cut job_cuts termination redundant downsizing wrongful_termination firing_someone unfair_dismissal exit_package settlement_agreement voluntary_exit exit_interview_script
    gardening_leave`,
  quit: `quit resign leave walk walk_out jump_ship hand_in go_elsewhere move_on look_elsewhere look_for_another look_around job_hunt job_hunting interview_elsewhere
    leave_us stay depart exit defect want_out bail flight_risk checked_out check_out go bolt stick_around churn get_poached poached give_notice
    looking_for_another looking_around interviewing interviewing_elsewhere job_search job_searching update_his_cv update_her_cv updating_his_linkedin leave_soon`,
  // judging people
  best: `best strongest weakest worst top bottom lowest highest smartest laziest slowest fastest least most_valuable most_productive
    least_productive most_talented poorest number_one star better stronger weaker smarter brightest hardest_working most_effective least_effective
    most_improved highest_performing lowest_performing most_capable most_reliable least_reliable ablest sharpest most_skilled least_skilled
    most_promising most_committed least_committed least_engaged most_engaged underperforming`,
  worker: `performer performers engineer developer designer analyst employee person people worker manager leader seller salesperson report contributor member lead
    team_member talent guy rep agent coder colleague one_on_my_team coach on_my_team in_my_team on_the_team in_the_team of_my_reports hire intern coordinator staff direct direct_report candidate`,
  score:
    'rating score grade mark number level ranking percentage percentile stars points letter_grade assessment',
  scale: `out_of_10 out_of_ten out_of_5 out_of_five out_of_100 from_1_to 1_to_5 1_to_10 1_5 1_10 0_to_10 0_to_5 from_one_to on_a_scale scale_of scale_from one_to_ten one_to_five 5_point five_point percent stars
    a_to_f a_f`,
  verdict: `exceeds meets exceed_expectations exceeds_expectations meets_expectations below_expectations high_performer low_performer top_performer poor_performer
    underperformer underperforming high_potential good_employee bad_employee good_manager bad_manager good_performer good_enough bad_performer
    strong_performer weak_performer a_player b_player c_player outstanding solid_performer average_performer competent lazy low_potential good_worker star_performer good_leader bad_leader underperform satisfactory`,
  // what may not be guessed about a person
  feeling: `sad angry mad upset unhappy happy depressed depression stressed stressed_out anxious burned_out burnt_out burnout burned burnt jealous resentful bitter bored lonely
    afraid scared frustrated annoyed hate hates dislike like_me love in_love miserable emotional moody suicidal overwhelmed hiding hide lie lying pretend
    disengaged demotivated demoralised unmotivated motivated content insecure fragile faking resent mood emotion sentiment morale feel feeling exhausted struggling_mentally
    trust_me respect_me ok_mentally mentally_ok ashamed guilty offended pissed_off pissed nervous fed_up`,
  private: `sick ill pregnant gay straight_or lesbian trans autistic adhd dyslexic bipolar drunk drinking drink hungover hung_over drug drugs on_something high_at medicated disabled ill_health addict alcoholic
    married divorced divorce single religious muslim jewish menopause menopausal retire retirement retiring kids children baby family pregnancy marriage home_life private_life personal_life
    health condition mental_illness mental_health diagnosis cancer ptsd neurodivergent on_the_spectrum dating affair drinking_problem mental_health_issue politics political sexuality
    money_problem debt trying_for dementia old_enough burnout_risk close_to_retirement near_retirement nearing_retirement vote expecting going_through_a on_meds substance`,
  // law and money
  law: `lawyer attorney solicitor barrister lawsuit tribunal legal_action sue suing sued subpoena eeoc acas litigation litigate labour_court labor_court labour_board labor_board
    employment_law labour_law labor_law constructive_dismissal wrongful_termination unlawful illegal illegally legally take_legal legal_advice legal_rights
    employment_tribunal arbitration class_action small_claims settle_out_of_court cease_and_desist ombudsman legal_claim legal_proceedings employment_rights take_to_court
    see_you_in_court take_them_to_court take_you_to_court non_compete noncompete statutory breach_of_contract breached_my_contract court_case legal_case my_rights file_a_charge file_a_suit press_charges legal_implications
    legal_risk legal_consequences sueing lawyer_up lawyered_up seek_damages damages legal_representation legal_grounds`,
  wage: 'pay salary wage compensation bonus earn paid comp money make pay_band rate_of_pay pay_rate wages pay_packet',
  crime: `fraud fraudulent bribe bribery kickback embezzle* launder money_laundering falsif* forge forged fake backdate cook_the_books cooking_the_books insider_trading tax_evasion evade_tax
    wrongdoing whistleblow* whistle_blow* whistleblower blow_the_whistle corruption corrupt misappropriat* price_fixing collusion wage_theft cartel
    sanctions_violation cover_up covering_up coverup bribing skimming siphon* scam_customers under_the_table off_the_books cash_in_hand doctored doctoring slush_fund ghost_employees`,
  // status and workers' organisations
  immigrant: `h1b h_1b h1_b green_card work_permit work_visa visa immigration uscis deport* residence_permit residency_permit leave_to_remain right_to_work work_authorization work_authorisation
    asylum i_9 ead opt_extension stem_opt naturalis* naturaliz* citizenship settled_status blue_card skilled_worker tier_2 visa_status l1_visa o1_visa f1_visa opt_status cpt work_permit_expires sponsorship_letter undocumented_worker undocumented_workers undocumented_immigrant immigration_status
    perm_process perm_application i_140 refugee home_office_letter working_papers work_papers`,
  union: `union unionise unionize unionising unionizing unionisation unionization unionised unionized collective_bargaining shop_steward works_council works_councillor trade_union labor_union
    labour_union picket picketing union_busting industrial_action collective_agreement walkout walk_out_over wildcat_strike nlrb union_rep staff_council strike_ballot strike_action work_to_rule teamsters
    betriebsrat employee_representatives workers_committee worker_representation bargaining_unit union_card union_drive general_strike go_on_strike going_on_strike on_strike labour_organiser labor_organizer scab`,
};
