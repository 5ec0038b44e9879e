// Trait words: what a person is said to be. Adjectives (their adverbs, comparatives and nouns in -ness are derived), words that
// count only as a predicate of a person, labels, and nouns for a quality with an owner. Decides nothing: hygieneTraits.ts looks
// at what they are said of.

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.replaceAll('_', ' '));

const faults = list(`
abrupt abrasive absent_minded abusive aggressive aimless aloof amateurish ambitious annoying antagonistic antisocial anti_social anxious apathetic argumentative arrogant attention_seeking
awkward bad_mannered bad_tempered belligerent big_headed biased bigoted bitchy bitter blinkered blunt boastful boorish boring bossy brash brazen brusque brutal calculating callous cantankerous
careless catty cavalier charmless cheeky childish clingy clueless clumsy coarse cocky cold_hearted combative competitive complacent conceited condescending confrontational
contemptuous contrary controlling cowardly crabby cranky crass cruel cynical deceitful defeatist defensive defiant delusional demanding demotivated dependent detached devious
difficult difficult_to_work_with hard_to_work_with tough_to_work_with hard_to_deal_with difficult_to_deal_with hard_to_manage difficult_to_manage hard_to_please
discourteous dismissive divisive disparaging disengaged disillusioned disgruntled unmotivated scornful disdainful derisive dogmatic dictatorial authoritarian autocratic confusing_to_work_with dishonest disinterested disloyal disobedient disorderly disorganised disorganized disrespectful disruptive distant distractible distracted distrustful domineering dour dramatic dull dumb
overly_critical critical effeminate bored disinterested egotistic easily_distracted easily_offended easily_led egocentric egoistic egotistical emotional entitled erratic evasive excitable explosive fake feckless feisty fickle flaky flighty flippant foolish forgetful
frivolous frosty fussy gloomy glum gossipy greedy grouchy gruff grumpy gullible gutless half_hearted haphazard harsh haughty headstrong heartless hesitant high_handed high_maintenance high_strung highly_strung
hostile hot_headed hot_tempered humourless humorless hypercritical hypersensitive hypocritical hysterical icy ignorant ill_mannered ill_tempered immature impatient impertinent impetuous impolite
impossible impractical impulsive inattentive incapable incompetent inconsiderate inconsistent indecisive indifferent indiscreet inept inexperienced inflexible insecure insensitive insincere insolent
insubordinate insufferable intense intimidating intolerant intolerable introverted irrational irresponsible irritable irritating jealous jittery judgemental judgmental lackadaisical lazy lethargic
loud_mouthed malicious manipulative mean_spirited meek melodramatic messy mindless miserable moaning moody mouthy mulish naive naïve narcissistic narrow_minded nasty needy negative negligent
nervous neurotic nosy nosey obnoxious obsessive obstinate obstructive obtuse offhand opinionated over_confident overconfident over_emotional overemotional over_sensitive oversensitive overbearing
overly_sensitive oversized_ego paranoid passive passive_aggressive patronising patronizing pedantic pessimistic petty petulant phlegmatic picky pigheaded pig_headed pompous
possessive power_hungry presumptuous pretentious prickly prim procrastinating pushy quarrelsome quick_tempered rash rebellious reckless reclusive reluctant resentful reserved resistant_to_change rigid rude
ruthless sarcastic scatterbrained scatty scruffy secretive self_absorbed self_centred self_centered self_important self_obsessed self_pitying self_righteous selfish sensitive shallow shifty short_sighted short_tempered shrill shy
silly slack slapdash sloppy slothful slovenly sluggish sly small_minded smug snappy snarky sneaky snide snobbish snobby socially_awkward sour spineless spiteful spoiled spoilt standoffish
stern stingy strident stroppy stubborn stuck_up stupid submissive sulky sullen superficial superior surly suspicious tactless tardy temperamental tense territorial tetchy thick_headed thick_skinned thin_skinned thoughtless
timid tiresome touchy toxic two_faced uncaring uncommitted uncommunicative uncooperative uncouth undependable undisciplined unambitious unapproachable unassertive
unconfident uncreative unenthusiastic unethical unfeeling unfocused unfocussed unforgiving unfriendly ungrateful unhelpful uninspired uninspiring unimaginative unintelligent unkind unlikable unlikeable unmotivated unpleasant
unpredictable unprofessional unreasonable unreliable unruly unscrupulous unstable unsympathetic untidy untrustworthy unteachable unwilling uptight useless vain vengeful vindictive volatile vulgar weak_willed weird whiny wilful
willful wimpy wishy_washy workshy work_shy hard_headed hot_blooded strong_headed cut_throat out_of_touch all_talk full_of_himself full_of_herself full_of_yourself full_of_themselves
not_a_people_person backstabbing back_stabbing two_timing mollycoddled mumsy matronly hormonal ditzy frumpy prissy bratty bitchy nagging naggy weepy teary shouty stand_offish cagey chaotic negativistic obsequious sycophantic
lukewarm thankless unhinged uncontrolled unbalanced unserious workaholic accident_prone tone_deaf socially_inept emotionally_unstable emotionally_unavailable sharp_tongued cold_blooded stone_cold muddle_headed dopey daft dim dim_witted slow_witted
whingy whingey moany huffy snippy cutthroat conniving scheming two_faced untruthful mendacious slippery unprincipled shameless power_mad self_serving self_seeking know_all tight_fisted tightfisted niggardly
unassuming timorous mousy mousey docile servile spacey apologetic overly_apologetic people_pleasing `);

const virtues = list(`
adaptable adventurous affable affectionate agreeable altruistic amiable amicable analytical approachable articulate assertive astute authentic bold brainy brave bright_eyed brilliant bubbly candid caring charismatic
charming cheerful cheery clever clear_headed collaborative committed compassionate competent confident conscientious considerate cool_headed cooperative co_operative courageous courteous creative cuddly curious decent decisive
dedicated dependable determined devoted diligent diplomatic disciplined discreet down_to_earth driven dutiful dynamic eager easy_going easygoing eloquent empathetic empathic energetic engaged enterprising enthusiastic
ethical even_tempered extroverted extraverted fair_minded fearless friendly funny generous gentle gifted good_humoured good_humored good_natured good_hearted gracious gregarious hard_working hardworking helpful honest honourable honorable humble
humorous idealistic imaginative independent industrious ingenious innovative inquisitive insightful inspirational inspiring intelligent intuitive inventive jolly jovial kind kind_hearted kindhearted kindly likable likeable level_headed lively lovable
lovely loyal meticulous methodical mild_mannered modest motherly motivated nurturing obedient open_minded optimistic orderly organised organized outgoing outspoken passionate patient perceptive perseverant persistent personable persuasive
pleasant plucky polite positive pragmatic principled proactive pro_active punctual quick_witted rational reliable resilient resourceful respectful responsible sassy selfless self_assured self_aware self_confident self_disciplined self_motivated self_reliant self_starting
sensible sincere skilful skillful smart sociable soft_spoken softly_spoken spirited steadfast street_smart strong_willed strong_minded supportive sweet sweet_natured sympathetic tactful talented tenacious thick_skinned thoughtful tidy tireless tolerant
tough_minded trustworthy trusty trusting unflappable unselfish upbeat versatile vibrant vivacious warm warm_hearted well_mannered well_meaning well_spoken well_organised well_organized well_liked wise witty zealous zany feminine masculine manly womanly ladylike chirpy perky sparky
high_energy go_getting fun_loving team_oriented detail_oriented goal_oriented results_oriented career_minded nice_natured hungry`);

export const traitAdjectives: ReadonlySet<string> = new Set([...faults, ...virtues]);

/** Ordinary words that are traits only when said of a person by a verb: "she is cold", not "a cold room", "a quiet nurse". */
export const weakTraits: ReadonlySet<string> = new Set(
  list(
    `cold quiet loud nice sharp mean slow hard soft stiff bright dry odd strange fierce fiery tough distant firm weak dreamy sloppy   crabby lazy negative lovable difficult demanding too_nice too_soft too_kind too_quiet too_loud serious simple flexible strict ruthless clingy bitter vague`,
  ),
);

/** Labels that are also ordinary nouns: only of a person by a verb, or as the whole of a note. */
export const labelNouns: ReadonlySet<string> = new Set(
  list(`gossip diva bully snake shark pushover bore snob brat fool idiot moron genius natural liar cheat coward victim baby princess queen
  martyr tyrant dictator monster nightmare pain psycho maniac nerd geek extrovert introvert narcissist pessimist optimist cynic loner rebel dreamer natural_leader born_leader jerk
  doormat witch bitch cow tomboy flirt softie wimp sissy wuss handful tease workhorse plodder slob brain problem_child sweetheart`),
);

/** Labels that are hardly anything else. */
export const sureLabels: ReadonlySet<string> = new Set(
  list(`perfectionist know_it_all smart_alec smart_aleck wise_guy control_freak team_player people_person slacker shirker skiver time_waster timewaster loudmouth big_mouth hothead hot_head loose_cannon drama_queen prima_donna
  troublemaker trouble_maker whiner whinger moaner complainer nitpicker nit_picker micromanager micro_manager backstabber back_stabber show_off showoff attention_seeker self_starter go_getter quick_learner fast_learner
  hard_worker workaholic bookworm lone_wolf lone_ranger wallflower wet_blanket party_pooper killjoy buzzkill crybaby cry_baby tell_tale teacher's_pet brown_noser yes_man yes_woman people_pleaser pushy_so_and_so bean_counter
  jobsworth dinosaur_brain ice_queen ball_buster ball_breaker queen_bee alpha_male alpha_female mean_girl social_butterfly chatterbox busybody goody_two_shoes bad_apple rotten_apple weak_link weakest_link dead_wood deadwood
  dead_weight free_rider freeloader layabout lazybones lightweight airhead dimwit imbecile halfwit fusspot worrywart worrier pedant cynic_in_chief egomaniac megalomaniac narcissist sociopath psychopath hypochondriac busy_bee
  early_bird night_owl born_leader natural_leader natural_born_leader natural_communicator born_salesman natural_salesman man_of_few_words alpha_dog bulldozer_type bull_in_a_china_shop pain_in_the_neck pain_in_the_arse pain_in_the_ass
  piece_of_work nasty_piece_of_work force_of_nature steady_pair_of_hands safe_pair_of_hands natural_talent control_enthusiast glory_hunter glory_seeker blame_shifter fence_sitter doormat goofball clock_watcher
  chip_on_his_shoulder chip_on_her_shoulder chip_on_your_shoulder chip_on_their_shoulder strong_personality difficult_personality big_personality short_fuse big_ego huge_ego massive_ego short_temper hot_temper attitude_problem bad_attitude`),
);

export const qualityNouns: ReadonlySet<string> = new Set(
  list(`arrogance incompetence impatience insolence negligence intolerance ignorance indifference indecision hostility immaturity insensitivity vanity jealousy stupidity dishonesty hypocrisy cruelty cynicism pessimism negativity
  aggression stubbornness ego temper attitude integrity honesty empathy humility common_sense sense_of_humour sense_of_humor backbone maturity loyalty compassion tact sensitivity self_confidence confidence self_awareness charisma charm
  intelligence creativity enthusiasm optimism passion positivity kindness generosity diligence competence courtesy discipline self_discipline emotional_intelligence social_skills people_skills
  personality character sloth pettiness moods mood_swings tantrums grit guts spine warmth drive`),
);

/** Manner and character words that research finds said of one gender, or judged differently by gender. */
export const codedManner: ReadonlySet<string> = new Set(
  list(`bossy abrasive shrill strident emotional over_emotional overemotional hysterical feisty bubbly sassy catty bitchy ditzy dizzy hormonal high_maintenance high_strung highly_strung mumsy matronly motherly nurturing
  aggressive pushy overbearing nagging naggy weepy teary frumpy prissy mousy mousey sweet ladylike feminine masculine manly womanly vivacious perky chirpy oversensitive over_sensitive overly_sensitive temperamental melodramatic dramatic
  gossipy frigid effeminate icy cuddly maternal drama_queen ice_queen ball_buster ball_breaker queen_bee prima_donna diva mean_girl alpha_male alpha_female alpha_dog princess witch bitch cow tomboy doormat sissy wuss wimp wimpy cry_baby
  crybaby flirt social_butterfly gossip emotionally_unstable soft_spoken softly_spoken outspoken strong_willed headstrong intimidating hormonal moody sweetheart`),
);

export const anyTrait: ReadonlySet<string> = new Set([
  ...traitAdjectives,
  ...weakTraits,
  ...labelNouns,
  ...sureLabels,
  ...qualityNouns,
]);
