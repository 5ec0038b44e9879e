// Cues of questions: open, closed, about intent, asking permission. Notation: movesPatterns.ts.

export const questionCues = {
  open_question: `
.9 ^ what ~3 @aux
.8 what @aux @subject
.8 what @be ~2 like/stopping/getting/going/happening/keeping/making/driving/worrying/behind/different/important/hard/hardest
.85 ^ what ~3 happen*/make*/made/went/brought/brings/got/gets/kept/keeps/stopped/changed/needs/comes/led/helped/worked
.9 what happened $
.9 ^ what/how about ~9
.9 ^ how @aux
.9 ^ how ~1 @aux @subject !! how many/much/often/long/old/far/soon
.85 how/what @aux you/it/that/he/she/they
.85 ^ how ~2 going/been/feeling/doing/bad/important/confident/ready
.85 ^ how so/come
.9 ^ why @aux !! why do/did not you just/simply
.8 ^ why ~3 @aux @subject
.7 ^ why not $
.95 tell/show me ~2 about
.95 tell me ~1 more
.95 ^ tell us more/about
.85 tell me what/how/why/where/when
.95 walk/talk/take/run/step me/us through
.9 help me ~1 understand/see
.85 ^ describe ~3 for/to me
.85 ^ describe ~9
.9 say ~1 more
.85 ^ say/go more/on ~3 about
.9 i/we wonder/wondered/wondering what/how/why/where/when/which
.8 i am ~1 wondering what/how/why/where/when
.85 i am/was ~1 curious
.85 ^ curious what/how/why/about
.85 i would/want/wanted ~2 like/love/to ~1 hear/know/understand ~9
.8 interested/keen to hear/know/understand
.8 ^ give me ~3 sense/picture/idea/example of/about
.8 ^ in what way/ways
.8 ^ such as ?
.8 ^ like what
.8 ^ meaning what/?
.8 ^ what else
.9 ^ anything else you/that ~3 want*/like/say
.8 what/how/where/when/who ~4 you think/feel/see/reckon/make/want/need/mean
.8 your thoughts/take/view/sense/feeling/perspective/reaction/side/read on/of/about
.8 what is your @subject
.85 what is your/on/next/important/going/it/behind/different/stopping/left/the ~6
.7 where @aux ~2 you/that/this/we
.7 ^ any thoughts/ideas/reactions
.7 ^ on a scale
.6 ^ who ~1 @aux
.7 ^ which ~6 @aux
.6 ^ and what/how/why/then $
.6 ^ go/keep on/going $
.75 ^ so/and what
.7 you think/reckon/feel what/how`,
  closed_question: `
.85 ^ @do @subject
.8 ^ @do not @subject
.85 ^ is/are/was/were/am not? @subject
.85 ^ have/has/had not? @subject
.8 ^ can/could/will/would/should/may/might/shall not? @subject
.8 @do/are/is/was/were/have/has/had/can/could/would/will/should you/it/that/they/he/she/there ~9 ?
.9 ^ how many/much/often/long/old/far/soon/late/big
.8 how many/much/often/long @aux
.75 ^ when @aux
.7 ^ who @aux
.7 ^ where @aux
.7 ^ which one/of
.7 ^ what time/day/date/year/age/size/number/dose/kind_of/sort_of
.8 ^ any @subject ~9
.75 ^ any @hard/luck/pain/trouble/problem*/issue*/change*/sign*/sense/questions/allergies/other/more/one/idea
.8 ^ ever
.7 have you ever
.7 @subject or not $
.7 ~3 or ~4 ?
.7 a/the/it/one or a/the/two/is ~5 ?
.6 ^ anything/anyone/anybody/someone/somebody ~6 ?
.75 ^ got/seen/heard/had/been/tried/done/told/need/want/fancy any/a/the/it/to/you ~6 ?
.6 or what/something/so ?
.75 ^ you ~1 @day/at/in/on ~6 ?
.6 ^ which ~9 ?
.75 ^ does/is/was that ~1 right/fair/true/make/okay/so/sound/it/about
.8 what about @subject ~2 ?
.7 is there anything
.7 is there ~1 any/a
.6 right $ ?
.6 yes/no or no/yes`,
  intent_question: `
.95 what ~2 going on/through ~2 for/with/your you/mind/head
.9 what @aux you ~1 trying/hoping/wanting/aiming/meaning/thinking/looking ~1 to/for/about/of/there/when
.9 what @be your thinking/intention/thought/aim/reasoning/goal/plan/read/understanding/view/hope behind/on/when/there/in/at/with/for ~9
.85 what @be your intention/reasoning/thinking/thought/aim/intent/side
.9 what @aux you mean
.9 what were you ~1 after
.9 what @aux you want/hope/intend/expect ~4 happen/achieve/say/get/come/do ~3 when/by/there/then/with/from
.9 how @aux you see ~2 it/that/this/situation/things/what
.85 how @aux ~2 look/looked/seem/feel/felt/land to/from/for/with you/your
.85 what @aux you see/saw/notice/make_of/think ~3 happen*/that/it/there/when/in
.85 what @aux ~2 look like from/for/to you/your ~3
.8 from your side/perspective/end/point_of_view/angle ~5 ?
.85 your side of
.85 what led/made/prompted/drove you ~1 to
.8 what @be behind that/the/it
.8 what happened from your
.85 help me understand ~2 what/why/how ~2 you
.8 was that ~2 meant/intended/intentional
.8 did you mean ~1 to/it
.8 were you trying to`,
  ask_permission: `
.95 ^ would/is/will it ~1 be? ~1 okay/alright/all_right/useful/help/helpful/fine/good if ~1 i/we
.95 ^ would ~2 be ~1 okay/alright/all_right/useful/helpful/fine/open/willing ~1 if/to
.95 would/do you mind if ~1 i/we
.9 ^ may/could/can i ~1 share/tell/offer/suggest/ask/give/say/make/show/explain/mention/add/check/give/be/talk/jump/stop
.9 is it ~1 okay/alright/all_right/fine/cool if/to ~1 i/we
.9 mind/okay/alright if i
.9 ^ if/when it is ~1 okay/alright/all_right with you
.9 is that okay/alright/all_right with you
.9 would you like me to
.85 do you want me to
.9 would you like ~1 to ~1 hear/know/see/some
.9 would you be ~1 interested/open/willing/up ~1 in/to/for ~1 hear*/know*/learn*/some/me/look*/talk*/a
.85 are you ~1 open/willing/interested/up to/in/for ~1 hear*/some/me/a/it/feedback
.85 can/could we ~1 talk/spend/look/go about/at/through/some/a/over
.85 do you want to hear/know
.85 ^ shall/should i/we ~1 tell/go/talk/start/share/look/run/leave
.8 with your permission
.8 ^ okay/alright if/to i/we
.75 it is ~1 up to you
.75 ~2 your/you choice/call/decision/choose/decide $
.75 only you can decide
.75 what you do ~3 is ~1 up_to you
.75 you do not have to ~3 if
.7 ^ feel free to
.7 you are ~1 free to
.7 ^ when/whenever you are ready`,
};
