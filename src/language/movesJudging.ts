// Cues of judging (label, absolute, blame, minimise) and of burying the message (hedge). Notation: movesPatterns.ts.

export const judgingCues = {
  label: `
.9 you ~2 overestimate/overrate ~1 yourself
.9 you ~2 are/were/be/been/being/seem/sound/look/come_across ~3 @trait !! feel/feeling/felt/worried/afraid/saying/think
.9 your ~2 attitude/personality/laziness/negativity/defensiveness/ego/temper/carelessness/arrogance
.9 ~2 not ~1 a/much_of_a ~1 team_player/leader/people_person/people-person/professional/self-starter/natural/grown-up
.9 you ~3 lack/lacks ~1 *
.85 you ~1 are ~2 just/such ~1 a/an/the ~3
.85 you ~1 are ~1 a/an/the ~2 @trait/type/kind/sort/smoker/drinker/addict/alcoholic/problem/nightmare/joker/child/kid/baby
.85 ~1 that/this/it is ~1 @trait
.85 @trait ~1 behaviour/attitude/behavior/of_you/person/people
.85 you ~1 are not ~2 committed/motivated/serious/professional/reliable/trustworthy/cut_out/senior/leadership/mature/capable/good_enough/up_to/interested/bothered/willing
.85 you ~1 do not ~2 care/try/listen/bother/take_it_seriously/have_what_it/want_to_change/respect
.8 you ~2 have ~2 attitude/no_discipline/no_willpower/bad_attitude/poor_attitude/a_problem/a_temper/issues
.8 people/someone like you
.8 that is ~2 just how/who/the_way/what you are
.8 you ~1 are being ~3
.8 typical`,
  absolute: `
.9 you/he/she/they/we/your/it ~3 always
.9 you/he/she/they/we/your/it/i ~3 never !! never_mind/you_would_never/you_never_wanted/you_never_thought
.9 everyone/everybody ~3 says/say/said/thinks/think/knows/agrees/feels/complains/else/has_noticed/is/can_see/finds/hates
.9 no_one/nobody ~3 wants/trusts/likes/can/will/thinks/believes/works/cares/else
.85 every ~1 single ~2
.7 every/each time ~4 you
.8 all the time
.8 constantly/forever/perpetually/without_fail/invariably/every_day
.8 nothing you/ever ~3
.8 not once
.8 the whole team/office/department/floor/ward/kitchen ~3`,
  blame: `
.9 do not ~1 twist ~1 my words
.9 you ~2 did not want/care to ~1 hear/listen/know/see
.9 i ~1 do not care ~1 if/about/what/why/how/that
.85 i ~1 should not have to ~2 explain/tell/remind/repeat/chase/ask/say
.85 do not ~2 get ~1 funny/smart/clever/cute/defensive/emotional/personal
.85 nothing/no_point ~2 discuss/discussing
.85 stop/quit ~1 making excuses
.85 you ~2 have ~2 excuse ~2
.85 you wanted ~1 this job/role
.85 the whole team/office/floor ~1 is ~1 paying/suffering
.85 pull yourself together
.95 your ~1 fault/mess/doing/mistake/problem/own_fault
.95 this/that/it is ~2 on you
.95 ~1 or else
.9 you ~2 caused/ruined/screwed/messed/wrecked/let_us/let_me/let_the/let_everyone/brought_this/cost_us/made_us/made_me/blew/broke
.9 because of you
.9 thanks to you
.9 you have ~2 only/nobody/no_one ~2 yourself to blame/thank
.9 you ~2 only/nobody ~3 blame
.9 if you ~6 , ~3 you ~2 out/fired/gone/sacked/lose/finished/down_the_road
.9 if ~9 there will/are/be consequences/trouble/hell
.9 next time ~6 you ~2 out/fired/gone/sacked/written_up/finished
.9 you ~2 lose/losing/lost your job/place/shift/bonus
.9 do not ~2 expect/come_crying/test_me/make_me/bother/even
.9 last chance/warning/straw
.85 ^ ~2 oh ,? great
.85 ^ ~2 well ,? that is ~1 just great/brilliant/wonderful/perfect/fantastic
.85 ^ ~1 nice/great/good of you to
.85 ^ ~2 congratulations , ~3 only/another
.85 how ~1 could/dare you
.85 what ~2 wrong with you
.85 what were you thinking $
.85 do/are you ~2 even ~3
.85 are you ~1 kidding/joking/serious/blind/deaf/stupid
.85 ~3 i ~1 warned/told you ~1 so/this/before/a_hundred/many/not
.85 how many times
.85 you ~1 should/could/ought_to have ~1 !! you_should_have_a
.85 ~2 you will ~2 regret/be_sorry/be_out/be_gone/end_up/die/be_dead
.8 you ~1 have only yourself
.8 ~2 heads will roll
.8 take ~1 responsibility
.8 no excuse/excuses
.8 if you ~1 had/would ~1 just/only/not/bothered/listened
.8 i am ~1 sick/tired/fed_up/done of/with
.75 ^ oh , ~2 sure/right/of_course ~9`,
  minimise: `
.85 everybody/everyone ~1 is ~1 busy/tired/stressed
.95 not ~2 a? big deal
.95 not ~2 the? end of the world
.95 you will ~2 be ~1 fine/okay/alright/grand/over_it/live
.95 you will ~1 get over/used ~1 to? it
.9 ~1 do not ~2 worry about/too/so/, !! do_not_worry_about_being_late
.9 do not be ~2 silly/daft/dramatic/so/like_that/upset/ridiculous
.9 it is/was/will ~2 not ~2 that/so bad/hard/serious/difficult/much/big/important
.9 it is/was ~1 only/just ~1 a/one/work/an
.9 ~2 could be/have_been worse
.9 ~2 at least you/it/they/we
.9 ~1 you are ~2 overreacting/overthinking/too_sensitive/making_too_much/reading_too_much/blowing/exaggerating
.9 ~1 get/move over/on ~1 it/with_it
.85 calm/chill/lighten/cheer down/out/up
.85 everyone/everybody ~2 gets/has/feels/goes_through/struggles/is_tired/is_busy/finds/is_under/deals ~3
.85 ^ ~1 we/we_have_all all ~2 have/been/get/feel/got/had
.85 nothing to worry/be_worried/stress about
.85 ~2 happens to everyone/everybody/all_of_us/the_best
.85 ~1 look on the bright
.85 ~2 other people ~1 have it/manage ~2
.85 ~1 try being/doing/*ing ~4
.8 ~1 part of the job
.8 ~2 welcome to ~3
.8 ~1 toughen/man/suck up/it
.8 ~1 grow up/a_thicker
.8 let us not ~2 dwell/make/get
.8 ~1 these things happen
.8 ~2 it will ~1 pass/be_fine/all_be/blow_over/sort_itself`,
  hedge: `
.9 ~1 maybe/perhaps ~1 kind_of/sort_of/a_bit/slightly/possibly/somewhat
.9 kind_of/sort_of maybe/perhaps/a_bit/important/need/wondering
.85 i mean ~2 it_is/maybe/i_guess/you_know
.85 i guess ~2 i/what_i/it/maybe/kind/we/you_could
.85 i do not know , ~2 maybe/it/i
.85 if ~1 that/it makes ~1 sense
.85 just a ~2 thought/suggestion/idea/small
.85 this is ~2 probably/maybe ~2 nothing/just
.85 ~1 not ~1 a ~1 criticism/complaint
.85 ~2 no offen*
.85 ~2 do not take this
.85 ~1 i could be wrong
.85 ~1 i might be wrong
.85 not sure how to say/put
.8 ~1 it is ~2 just/only that
.8 you are ~2 great/good/fantastic ~6 but/, ~2
.8 you did/do/have_done/are_doing ~6 great/good/well/brilliant ~4 but
.8 ~2 great/good/nice/lovely ~4 but ~4
.75 more or less
.75 a ~1 little/tiny/wee bit
.75 somewhat/possibly/probably/hopefully/ish
.7 ^ ~2 maybe/perhaps ~3
.7 i suppose
.7 kind_of/sort_of`,
};
