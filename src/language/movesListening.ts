// Cues of listening and crediting: reflection, validation, summary, affirmation. Notation: movesPatterns.ts.

export const listeningCues = {
  reflection: `
.95 ^ ~3 it ~1 sounds/sound/sounded ~1 like/as
.95 ^ ~2 sounds/sound/sounded ~1 like/as
.85 that/it/this ~1 sounds/sounded
.9 ^ ~2 it/that ~1 seems/seemed/feels/felt/looks/looked ~1 like/as
.85 ^ seems/feels/looks like
.9 i am ~1 hearing
.9 what i am hearing/getting/picking
.85 what i hear
.85 i ~1 hear ~2 you/that
.85 i ~1 get/got ~1 sense/impression/feeling
.85 i ~1 sense ~3
.9 ^ i am guessing/imagining
.8 i guess you/it/that
.8 i imagine ~3 you/it/that
.85 if i ~3 understand*/hear*/got/follow*/get
.85 let us/me ~2 see/check/make_sure ~2 i ~3 understand/right/got/hearing
.9 in other words
.9 ^ you are saying/telling/feeling/thinking/hoping/wondering/wanting/worried/afraid/scared/looking/trying/struggling/finding/noticing/concerned/tired/torn/stuck/sick
.9 ^ ~1 you ~2 @feeling !! should/must/need
.85 you are ~2 @feeling
.85 ^ you feel/felt
.85 ^ you ~1 want/wanted/wish/hope/hoped/love/loved/like/liked/enjoy/enjoyed/miss/missed/hate/hated/care/cared/believe/believed/know/knew/think/thought/worry/figure/figured/prefer/value/see/trust/find/found/realise/realize/realised/realized/recognise/recognize/expected/wondered !! you think you can/you want to be/you know what/you should
.85 ^ you would ~1 like/love/rather/prefer/want/be
.85 ^ you do not/never ~1 want/wanted/like/feel/see/think/know/believe/trust/mind/need/really/have/get/enjoy/care
.85 ^ you did not ~1 want/feel/see/think/know/get/like/have/mean/expect/realise/realize/feel
.8 ^ you have been ~1 @feeling/trying/thinking/carrying/holding/left/through/waiting/doing/struggling/feeling/wanting/putting/living/told/working
.8 ^ you have ~1 had/got/tried/done/thought/felt/lost/noticed/come/gone/seen/made/reached
.8 ^ you are not ~1 @feeling/happy/sure/ready/looking/interested/convinced/really/real/the/a/going/where/getting/seeing/here/too
.8 ^ you are ~2 here/ready/sure/okay/fine/at/between/in/on
.85 ^ on ~1 one hand
.85 part of you
.85 one/a part/side/bit of you
.85 ^ and/but/because/so you are/feel/want/would/do/did/have/had/were ~1
.75 ^ so it is/was ~3
.75 ^ and it/that is/was ~3
.75 ^ so that/this/they/he/she/there ~3
.75 ^ so ~4 is/was/feels/felt/has/had
.7 ^ because ~4
.7 ^ it is/was ~2 not ~5
.7 ^ it is/was ~1 important/hard/easier/scary to/for you
.8 important to you
.75 ^ that/it is/was ~2 what/where/when/how/why you
.8 matters to you
.8 ^ your ~3 is/was/are/were/feels/means
.8 ^ nobody/no_one/everybody/nothing ~2 you/your
.75 you said/mentioned/told ~2 earlier/before/that_you/you
.75 ^ for you ,? ~4
.75 ~6 , is that it/right $
.75 have i got/understood that
.75 ~4 , right $
.75 ^ almost/sort_of/kind_of like
.75 ^ like you/it/there
.75 ^ not ~5 $`,
  validation: `
.95 ^ i ~2 understand $
.9 that/it/which ~1 makes ~2 sense
.9 ^ makes ~2 sense
.9 i can/could ~1 see/hear/imagine/understand/appreciate/tell ~2 how/why/that/what
.85 i can ~1 see/hear/tell/imagine you/it/this
.9 i ~1 understand/get/appreciate ~1 how/why/that/it/you/this
.85 ^ i ~1 get/hear/feel it/that/you $
.9 that/it/this must ~1 be/have/feel
.9 ^ must ~1 be/have/feel ~2 @hard
.85 you must be ~1 @feeling
.9 that/it/this would ~2 frustrate/upset/annoy/bother/hurt/worry/tire/exhaust/drive/be
.9 that/it/this ~2 is/sounds/was/feels/seems ~2 @hard
.9 ^ sounds ~2 @hard
.85 ^ how/what ~1 @hard/a_lot/a ~2
.9 ^ no wonder
.9 ~4 understandable
.85 i would ~1 feel/be/have ~3 too/same/felt
.85 ^ anyone/anybody/most_people/lots_of_people/a_lot_of_people ~1 would/feel/find/struggle
.85 ^ of course you/it/that
.8 ~3 natural/normal to/for/that
.85 ^ i am ~2 sorry ~2 you/that/to_hear/it !! sorry i/late/about_the
.8 it is not just you
.8 you are not alone
.85 ^ that/it is ~2 a lot
.8 you have ~2 every right/reason
.8 that is fair/valid/legitimate/reasonable $
.8 ^ ~1 fair enough
.8 thank you for ~1 telling/sharing/being_honest/trusting/saying/opening
.8 thanks for ~1 telling/sharing/being/trusting/saying/opening/your_honesty
.8 appreciate ~1 you ~1 telling/sharing/being/coming/opening
.8 not easy/simple ~9
.8 takes ~2 courage/guts/nerve/a_lot`,
  summary: `
.95 ^ ~1 let me ~2 summarise/summarize/recap/sum/pull/play_back/see_if
.95 ^ ~1 to ~1 summarise/summarize/recap/sum
.9 ^ in summary
.9 ^ so ~2 far ~1 you/we/i
.9 what i have heard
.85 ^ so what ~1 we/i have ~1 agreed/said/heard/got/covered
.85 so ~2 we have ~1 agreed/said/talked/covered
.85 ~2 putting/pulling ~2 together
.8 here is what i ~2 heard/got/have
.8 we have ~1 talked/covered/agreed/discussed ~9 and
.8 on the one hand ~9 on the other
.8 ^ so ~1 on/to one/recap
.8 you told/said ~9 and ~2 you ~9 and ~2 we
.7 you ~9 , ~1 you ~9 , ~1 and ~9 you`,
  affirmation: `
.9 ^ ~3 you ~2 did/have_done/are_doing/were ~2 great/good/well/brilliant/fantastic/amazing/excellent/lovely/super/nice
.9 ^ ~2 well/nicely done
.9 ^ ~2 great/good/nice/fantastic/brilliant/excellent/lovely/amazing/super/solid/cracking job/work/going/stuff/effort/catch/call/one/thinking/idea/progress/for_you
.9 that/it/this is/was ~3 great/good/fantastic/brilliant/excellent/amazing/wonderful/awesome/terrific/impressive/huge/brave/big/positive/super !! good_enough/not/idea_to/question
.85 ^ ~1 great/fantastic/brilliant/excellent/wonderful/awesome/terrific/impressive $
.85 ^ good for you
.85 ^ congratulations
.85 i ~2 appreciate ~2 you/your/how/the_way/the_effort
.85 i ~2 admire/respect/value/noticed/liked/love/loved/enjoyed ~1 how/that/the_way/your/you
.85 i am ~2 impressed/proud
.85 ~2 proud of you
.85 you have ~2 really/come/stuck/kept/worked/shown/put/made/managed/handled/done
.85 you ~1 handled/managed/kept/stayed/stuck/caught/spotted/helped/supported/turned/calmed/took_the_time/stepped ~9
.85 you ~1 showed/show/shown ~9
.85 you are ~2 strong/committed/determined/dedicated/resourceful/thoughtful/motivated/good_at/capable/resilient/hard_working/hardworking/someone/persistent
.8 it/that takes ~2 courage/guts/strength/work
.8 that ~2 mattered/helped/counts/made_a_difference/paid_off/took
.8 ~2 thanks/thank_you to/for ~2 staying/covering/doing/taking/helping/jumping/putting/picking/your/getting/sorting/stepping
.8 your ~4 is/was/has_been/were ~2 great/good/excellent/strong/clear/solid/brilliant/fantastic/spot_on/impressive/sharp/first_rate
.75 ^ despite ~9 you
.75 not many people/everyone
.7 credit to/where ~3`,
};
