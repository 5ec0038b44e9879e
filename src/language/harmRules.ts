// What makes a message one for HR because someone is or may be harmed: self-harm, violence, harassment. The other subjects
// for HR are in statusRules.ts, what a coach refuses in refusalRules.ts; the notation is explained in handover.ts.

export const harmRules: Readonly<Record<string, string>> = {
  self_harm: `
1 kill/hang/drown/poison/stab/shoot/unalive @reflex
1 kill/hang/drown/shoot/unalive/off ~1 themselves/himself/herself/myself
1 suicide/suicidal/suicidality/suicid*
1 kms
1 unalive
1 end my/his/her/their/your/own ~1 life/suffering/misery
1 take/took my/his/her/their ~1 own_life
1 end it all
1 @self/he/she/they ~3 end it $
1 want/wish/wanna/rather/ready/hope/plan ~4 die/be_dead/dead/not_exist/stop_existing/not_be_alive/be_gone_forever/death !! idea/feature/project/deadline_to_die
1 not ~1 want ~2 live/be_alive/exist/wake_up/be_here/be_around/carry_on/go_on ~ anymore/any_longer/$/tomorrow/right_now !! @i ~3 work_here
1 not ~1 want ~2 live/be_alive/exist/wake_up
1 not ~2 wake/woke up ~1 $
1 not_waking_up
1 never/not wake_up_again/waking_up_again
1 better_off ~1 without me/him/her
1 better_off ~1 dead
1 world/family/everyone ~3 better without me/him/her
1 not ~2 see/have/find/be ~2 any? point/reason/sense ~1 of/in/to/for ~1 be_here/being_here/live/go_on/carry_on/exist/be_alive/get_up/keep_going/getting_out_of_bed/anything/tomorrow/life !! stay_here
1 point/sense/reason ~1 in/of/to ~1 living/being_alive/going_on/existing/carrying_on/life
.7 point: what ~1 the_point ~2 anymore/life/any_of_it/anything/going_on !! @errand
1 nothing/not_anything/no_reason/something/anything ~2 live for
1 no/not_a/not_any ~1 reason ~1 to ~1 live/go_on/keep_going/get_up/carry_on/wake_up/exist/get_out_of_bed
1 life ~3 not ~1 worth/meaning
1 not ~1 worth ~1 living/it_to_live
1 hurt/harm/cut/burn/injure/punish ~1 myself/himself/herself/themselves !! paper/kitchen/accident/accidentally/ladder/machine/forklift/saw/warehouse/on_site
1 self_harm/selfharm/self_harming/self_harmed
1 be/start ~1 cutting ~1 $/again/since/my_arm/my_wrists/her_arms/his_arms
1 cut ~1 my/her/his/their wrist/arm/leg/vein
1 @self/he/she/they ~2 can not ~1 go_on/carry_on !! @errand
.6 over: can not ~1 do/take/handle/face ~1 this/it/life/living/things ~1 anymore
1 tired/sick/exhausted ~1 of ~1 living/life/being_alive/existing
1 want ~1 it ~1 all? ~1 to_be_over/to_stop/to_end/over
1 make ~1 pain/everything/it_all stop
.6 gone: disappear/vanish ~2 forever/never_come_back/and_never/for_good/completely/from_this_world/off_the_face
1 just? want ~1 to ~1 disappear/vanish/fade_away ~1 $/and/forever/completely/for_good !! meeting/from_the_team/org_chart/bug/error
.5 gone: no_one/nobody/noone/anyone ~2 miss/notice/care/cry ~4 $ !! @errand
1 no_one/nobody/noone/not ~3 miss/notice/care/cry ~2 if ~2 be/were/was ~1 gone/dead/not_here
1 if/when i ~2 not ~1 here ~1 tomorrow/anymore/any_longer
1 give/gave ~2 my/his/her/their ~1 things/belongings/possessions ~1 away
1 give/gave away ~1 my/his/her/their ~1 things/belongings/possessions/stuff
1 say/said ~1 goodbye ~3 everyone/people/team/us/them_all/family && give/odd/worried/life/pill/strange/final/letter
1 take/took/swallow ~3 pill/tablet ~1 && too_many/all/bottle/whole/handful/overdose
1 overdose/od_on/overdosed
1 jump ~2 off/in_front_of/from/out_of/under ~2 roof/bridge/building/train/balcony/window/ledge/tube/something
1 step/walk ~1 in_front_of/into ~2 train/traffic/bus/car/truck
1 dark/scary ~1 thought/place && self/alone/night/hurt/end/worried/scared/safe/die/help
1 thought/think/thinking ~2 of/about ~2 end/ending_it/death/dying/not_being_here/not_being_around/disappearing/hurting_myself !! @errand/contract/employment/contracts/end_of/deadline/his_job/her_job
1 goodbye/farewell/suicide ~1 note/letter/message !! @staff/leave_for/send_off
1 i/he/she ~2 burden ~2 to/on ~2 everyone/family/all/everybody/people
.6 low: worthless/hopeless/pointless_to_live/no_hope/no_way_out/no_future/empty_inside/everything_is_pointless
.5 low2: life/alive/exist/living/anymore/any_more/going_on/every_day/tonight
1 no way_out ~3 $ !! @errand/contract
.5 low: depressed/despair/desperate
1 not ~1 safe ~1 with/from/around myself
1 sleep/fall_asleep ~2 never/not ~1 wake
1 drive/crash/swerve ~2 car ~2 off/into && want/think/wish/on_purpose/tempted
1 joke/talk ~3 kill/killing/hang/jumping/dying/end ~1 himself/herself/themselves/myself/off/it_all`,
  violence: `
1 threat*/vow/swear/promise ~5 @hurt ~ @obj
1 threaten/threatening ~1 to ~1 @hurt
1 death/bomb/physical/violent/verbal_and ~1 threat
1 make/made/issue/get/got/receive/send ~2 threat ~1 $/against/to/about/at/from/of_violence !! legal/sue/leave/resign
1 threaten/menace ~1 @obj !! to_sue/to_quit/to_leave/to_resign/to_fire/to_escalate/to_report/to_write/to_cancel/legal/lawyer/with_a/court/tribunal/to_go_to/to_stop/to_switch/to_move/with_dismissal/by_his_success/by_her_success/feel_threatened/feels_threatened/to_withhold/to_tell/to_put/to_cut/to_take/deport/visa
1 threatening ~1 note/message/voicemail/text/letter/email/call/gesture/behaviour/behavior/way/manner
1 physically/physical ~2 threaten/attack/assault/aggressive/altercation/fight/hurt/violent/intimidat*/restrain
1 get/got ~1 physical
1 @one ~2 @hit ~1 @obj !! ball/reply/hit_on/hits_on/hit_me_that/to_meet/punch_in
1 @one ~1 be ~1 hit/punch/slap/kick/choke/assault/beat_up/stab/shoot/strangle/attacked_by/shoved ~1 by/at/in/on !! bus/metric
1 @one ~2 slap/punch/strangle/choke/headbutt ~1 @one
1 assault !! course/battery_test
1 push/shove ~3 against/into/down/onto/to_the_floor/to_the_ground/out_of_the_chair ~2 wall/stairs/stair/desk/floor/door/locker/rack/ground/shelf/railing/cabinet/machine
1 push/shove/elbow/grab/shake ~1 @obj ~1 hard/over/around/on_purpose/aside/and_shouted/twice !! push_me_hard/push_him_hard/pushes_me_hard/pushed_me_hard
1 shove ~1 @obj
1 grab/hold/pull/drag/seize ~3 by ~1 throat/neck/collar/hair/arm/wrist/shirt/jacket
1 grab/twist/seize/yank ~1 my/her/his/their ~1 arm/wrist/throat/neck/collar/hair !! attention
1 fist/fists/punch/brawl/scuffle/come_to_blows/came_to_blows ~1 fight/up/each_other/flying/in/at/over/between/$/yesterday/on_the/with
1 fight/fighting/fought ~2 in/on ~2 car_park/parking_lot/floor/warehouse/kitchen/canteen/shop_floor/loading_dock
1 get/got/be ~1 in/into ~1 a ~1 fight && hurt/blood/injured/police/punch/physical/nose/yesterday
1 throw/threw/hurl/fling/toss ~3 @missile ~ at/across/against/towards/through/around/over/near ~3 @one/room/wall/office/floor/desk/head/team !! idea/number
1 throw/threw/hurl ~1 @missile at @one
1 punch/kick/smash/hit ~1 the/a/his/her ~1 wall/door/window/desk/locker/table/vending/monitor !! against/we_hit_a/i_hit_a/hit_the_wall
1 smash ~2 laptop/phone/window/monitor/mug/plate/door
1 bring/brought/carry/have/had/keep/kept/pull/pulled/draw/wave/show/own/buy/bought/talk_about ~3 @weapon ~3 to/in/into/at/on/out/with/around/for_what !! axe_to/budget_axe
1 come/came/walk/turn_up/show_up ~3 with ~1 @weapon
1 @weapon ~3 office/work/desk/bag/locker/car/colleague/him/her/me/site
1 shoot/blow/burn ~1 up/down ~1 the/this/our/that/place ~1 place/office/building/school/warehouse/house/everyone/plant
1 shoot up ~2 office/place/school/work/building
1 burn/set ~2 building/office/house/place/car ~2 down/on_fire/alight !! burndown
1 wait ~2 for ~1 @obj ~3 outside/car_park/parking_lot/after_work/by_my_car/in_the_garage/at_my_house/at_the_gate/dark
1 know/found_out where ~1 i/she/he/they/you/we live
1 @obj/they/i ~1 will/would ~1 regret ~1 it/this/that/crossing/what && @one/told/said/threat !! if_i_leave/hire/career/decision/not_applying
1 make/made ~1 @obj ~1 pay/suffer ~1 for ~1 it/this/that/what
1 watch ~1 my/your/his/her back
1 @they/@staff/i/we/team ~2 be ~2 scared/afraid/frightened/terrified/fear* ~2 of/that/what/for ~1 @third ~2 hurt/do/come/attack/snap/react/violent/turn !! reaction/review/feedback/think
1 fear*/afraid/scared/worried/terrified ~1 for ~1 my/her/his/their/our ~1 life/safety/lives
1 not ~2 feel/be ~1 safe ~3 around/near/with/in_the_office/at_work/at_home/coming/alone/going !! to_speak/speaking/to_share/sharing/to_fail/ideas/to_disagree/asking/in_my_role
1 unsafe ~2 around/near/at_home/with_him/with_her/him/her/colleague !! tool/machine/code/ideas
1 @i ~2 will/could/want/swear/might/feel_like/about_to/gonna/going_to/wish ~3 kill/strangle/punch/smash/stab/shoot/beat/hurt/slap/choke/hit ~1 him/her/them/@name/@staff/someone/somebody ~3 !! help_up
1 will/would/could/might/want/going_to/gonna ~2 hurt/attack/harm/kill/stab/shoot/strangle ~1 @obj/people/others/everyone/each_other !! chances/career/feelings/if_i_miss
1 want/wants/plan/going_to/could/might ~2 hurt/harm/attack ~1 someone/somebody/people/others/everyone/them/him/her
1 bruise/black_eye/split_lip/bloody_nose/broken_nose/bleeding && @one !! ego
1 @family ~4 hit/beat/hurt/abuse/abusive/violent/threaten/choke/follow/did_it/did_this/stalk/control/dangerous
1 abusive ~1 @family/relationship/marriage/home
1 domestic/family/intimate_partner ~1 abuse/violence/situation
1 violence/violent ~3 at_work/towards/against/between/in_the/by/home/incident/outburst/behaviour/behavior/temper/man/with/partner/$ !! movie/crime_data
1 @one ~2 be/get/become/turn ~1 violent
1 stalk*/stalker
1 ex ~4 show*/turn_up/outside/follow/wait/come/came/find
1 follow ~1 @obj ~1 home
1 restraining/protective order
1 beat/beating/beats/beaten ~1 @obj ~1 up/at_home/badly/$ !! to_it/record/target/quota
1 spit/spat ~1 at/on/in ~1 @obj/my/her/his
1 rage && hurt/broke/smash/hole/scared/afraid
1 raise ~1 his/her/a/their ~1 fist/hand ~1 at/to/against/like
1 square up to
1 snap/hunt/gun/shoot/blow ~2 @obj ~2 down/up_one_day/head/brains/neck && kill/gun/one_day/scared/threat/brains/neck
1 active shooter
1 kill/killing ~1 people/everyone/someone/us_all/them/you !! momentum/it
1 take/took ~2 hostage`,
  harassment: `
1 harass/harassment/harassed/harassing/harass*/harras*/harrass*/harasment/haras/haressed !! not_about_harassment
1 molest*/grope*/groping/fondl*/catcall*/lech*/pervert/pervy/perv/leer*/ogl*/upskirt*/handsy/grabby/sleazy/lewd/lecherous/rape/raped/rapist
1 sexual/sexually/sexist_joke !! orientation/health
1 bullying/bully*/bullied/bullies/haze/hazing
1 @touch ~4 @body ~2 !! code/customer_service/hold_back/hold_your
.9 skin: @touch ~1 me/her/him/them/us/women/girls/people/@staff/@name !! base/briefly/on/topic/with_his_story/hold_me/holds_me/hold_them/hold_him/hold_her/hold_us/hold_people/hit/poke/squeeze_me/lean/grab_me/press_me/pressed_me/accountable/slap/smack/stroke/pat
.4 skin2: @repeat/inappropriate*/stop/uncomfortable/without/away/no_reason/not_want/not_like/kitchen/lift/elevator/party
1 stop/keep/try/tries/like/likes/start/always/be ~2 touching/touch ~1 me/her/him/them/us/women/people/girls
1 hand/hands/arm/arms/fingers ~2 up/down/under/inside ~1 my/her/his ~1 leg/skirt/thigh/shirt/blouse/top/trousers/dress
1 hand/hands/arm/arms/fingers ~2 on/around/round ~1 my/her/his/me/their/him/women/someone/@staff ~1 !! project/work/code/files/budget/data/deck/desk/keyboard/in_time/document/report/plan
1 hand/hands/arm ~1 to himself/herself/themselves
1 not ~2 keep ~1 his/her/their hand off/to
1 kiss/hug/cuddle ~1 me/her/him/them/us/@staff/@name/women !! goodbye_party/goodbye/emoji_bug
1 comment*/remark*/joke*/talk/compliment/say/said/something/opinion/obsessed/observation/stuff/things/note ~4 about/on ~2 body/leg/figure/boob/breast/butt/ass/bum/how_i_look/how_she_looks/looks/appearance/skirt/dress/outfit/weight/sex_life/sex/underwear/bra/lips/curve/cleavage/hips/love_life/how_hot/what_i_wear/what_she_wears/my_clothes/her_clothes/hair/smile !! presentation/slide/user_interface
1 joke/comment/remark/innuendo/banter/humour/humor ~3 dirty/crude/rude/sexual/inappropriate/gross/filthy/suggestive/off_colour/blue
1 dirty/crude/gross/filthy/suggestive/inappropriate/smutty/vulgar/off_colour/obscene/explicit ~1 joke/comment/remark/message/text/email/picture/photo/pic/image/story/video/gesture/touch/contact/behaviour/behavior/conduct/relationship/advance/question/thing !! lyric
1 unwanted/unwelcome/uninvited ~1 attention/advance/touch*/contact/comment/message/hug/remark/invitation/gift/flirting/interest/physical
1 innuendo/innuendos/come_ons/nudes/nude/naked/porn/pornographic/pornography/dick/dick_pic/thong/strip_club/lap_dance
1 make/made/making ~2 pass/advances/move/moves ~1 at/on/towards ~1 @obj
1 stare/look/gaze/peek/glance ~2 at/down ~2 @body
1 stare/look/gaze/peek/glance ~3 cleavage/tits/down_my_top/down_her_top/down_my_shirt/down_my_blouse/up_my_skirt/up_and_down/up_her_skirt !! screen/my_back
1 ask*/beg/asks ~1 me/her/him/@staff/@name/women/girls ~1 out ~1 $/again/on/even/for/although/though/and/after/when/every/all/but/repeatedly/several/three/twice/since
1 asking ~1 @obj ~1 out
1 dating/dated/flirt/hook_up/sleep_with/slept_with/hit_on/hits_on/hitting_on/come_on_to/coming_on_to/came_on_to/chat_up/fancy/fancies/crush_on/obsess*/in_love_with/romantic* ~2 me/her/him/them/@staff/@name/women/someone/boss/intern/team !! up_to_date/date_with_the/for_me/of/from_me/update
1 go/come/take/went/invite/ask ~3 on_a_date/on_dates/on_date
1 flirt*/flirty/flirtatious
1 send/text/dm/message/whatsapp/snapchat/sext/email/write/call ~5 nude/naked/explicit/dirty/heart/hearts/kiss/kisses/selfie/sexy/late_at_night/at_night/at_midnight/2am/3am/1am/in_the_middle_of_the_night/love/how_beautiful/beautiful/gorgeous/flirty/what_i_am_wearing/personal_photos !! deploy/on_call/alert/outage/pager/love_to/about_work/to_the_team
1 late ~1 night/evening ~1 message/text/call/dm/whatsapp/snap !! on_call/deploy/outage/@outsider/launch
1 call* ~1 me/her/him/them/us/@staff ~3 sweetheart/honey/babe/baby/darling/sexy/hot/slut/whore/bitch/names/stupid/idiot/fat/ugly/cow/moron/pathetic/useless/dumb/trash/garbage/princess/love/doll/sugar/gorgeous/beautiful/cunt/worthless/loser/dumbass/piece_of
1 sexy/hottie/slut/slutty/whore/bitch/milf/boobs/tits/cunt/pussy/wanker
1 invit*/want/ask/tell/told/try/get/insist/come/suggest ~6 hotel_room/his_room/his_place/her_place/his_house/his_flat/his_apartment/my_place/her_room/his_bed/my_bed/up_to_the_room/sauna/massage/private_dinner/weekend_away/sit_on_his_lap !! shared_hotel
1 @they/@staff/boss ~6 hotel_room
1 be/were/was/get ~1 nice/nicer/friendly/friendlier/sweet/sweeter ~1 to ~1 him/her/boss/them ~3 && project/promotion/raise/shift/after_work/job/rating/dinner/favour !! customer/client_facing
1 if/unless/in_return/in_exchange ~3 dinner/sleep/date/drinks/nice_to_him/favour/favor/relationship/kiss/sex ~3 && promotion/project/rating/raise/job/career/shift/contract/help
1 not ~1 take ~1 no ~1 for ~1 an answer
1 no_for_an_answer && behaviour/behavior/creep/ask/date/drink/disclosed/towards
1 even_though/although/after/when/but/though ~2 i/she/he/they ~1 said/say/told/say_no ~2 no ~1 $
.6 no: say/said/tell/told ~2 no/stop/not_interested ~2 $/repeatedly/again/many/several
.7 uneasy: make/made ~1 me/her/him/them/women/us ~1 feel? ~2 uncomfortable/unsafe/uneasy/dirty/creeped/awkward/like_an_object/humiliated/small !! silence/feedback/speaking/talk/presenting/question
.7 uneasy: feel/be ~2 uncomfortable/unsafe/uneasy/weird/creeped ~3 around/with/near/when/alone_with/by ~2 @third !! feedback/speaking/presenting/delegating/talk
.5 close: stand/sit/lean/get ~2 close ~1 to/me/her/behind/$/and !! close_to_deadline/close_to_the_goal
.5 close: way_he_looks/look_at_me/looks_at_me/stare*/staring/alone_with/alone_in/eyes/winks/wink/blow_kisses/whistle_at/his_compliments/smells_my_hair
1 stare/staring/winks/wink/whistle ~1 at ~1 me/her/women/girls !! screen
1 corner*/trap* ~1 me/her/him/@staff ~3 in/at/after/by/near/$ !! argument/logic/question/with_data
1 block* ~2 door/exit/way_out && @third
1 follow ~1 me/her/him/@staff ~3 car/toilet/bathroom/train/bus/home/restroom/stairs/loo/parking/gym
1 scream/yell/shout/swear/curse ~3 @obj/people/team/staff ~6 @repeat/in_front/front_of/each_time/whenever/publicly/inches/face/all_day/idiot !! @outsider/client
1 @repeat ~2 scream/yell/shout/swear/curse ~2 @obj/people/team/staff !! @outsider
1 humiliated/humiliating/humiliat*/degrad*/demean*/ridicul* ~3 @obj/team/people/in/every/comment/remark/way/experience/manner/front/$ !! service/performance/image/quality/idea/plan/@outsider/demo
1 mock/belittle/insult/taunt/tease/torment/pick_on/gang_up_on/make_fun_of/made_fun_of/laugh_at/intimidat* ~1 @obj !! intimidated_by/the_code/idea/@outsider/can_i/too_small
1 gang_up/ganging_up
1 everyone/all ~1 laugh ~2 $ && names/chat/joke/mock
1 spread* ~3 rumour/rumor/gossip/lies/stories ~3 about ~1 @obj/my/her
1 gossip ~3 about ~1 my/her/his ~1 sex/private/marriage/affair/love/body/personal
1 picture/photo/video/pic/screenshot/image ~2 of ~1 me/her/him/@staff/women ~6 without/shared/naked/topless/secretly/consent/spread/group_chat/toilet/changing/bikini/posted/sent
1 secretly/hidden ~2 film/record/photograph/camera ~3 me/her/women/toilet/changing/us
1 pin_up/pin_ups/calendar_girls/girlie_calendar/dirty_pictures/nude_calendar
.6 told: disclose/disclosed/confide/in_confidence/came_to_me/told_me_something/reported/complained/complaint/accuse
.5 told2: behaviour_towards/behavior_towards/behaves_towards/behaviour_towards_her/conduct/incident/towards_her/towards_him/advances/misconduct/inappropriate*/inappropriate/treats_her
1 misconduct/creepy/creep/creeps/creeped !! scope/feature/requirement/in/up
1 inappropriate* ~3 with/to/towards/at/around/me/her/him/women/staff/@staff ~2 !! level/tone_of_email/language_for_report/metric/time/agenda
1 hostile ~1 work* environment/place/atmosphere/climate
1 hostile_workplace
1 without ~2 consent
1 consensual !! cookie/form/user/gdpr/banner/data/customer/patient
1 victim/survivor/perpetrator !! own_success/of_its/of_our/reorg
1 touchy_feely/touchy_with/too_touchy/personal_space/too_familiar_with_me/too_familiar_with_her/overly_friendly/too_friendly !! interface
1 not leave ~1 me/her/him/@staff alone
1 @repeat ~2 ask/invite/pester/text/message/call/bother ~2 me/her/him/@staff ~3 drink/dinner/date/out/home/coffee/weekend/night/alone/private
1 just ~1 two_of_us ~4 dinner/drinks/hotel/weekend/evening
1 sleep/slept ~1 with ~2 boss/him/her/manager/me/director/colleague/someone
1 affair/sugar_daddy/casting_couch/quid_pro_quo/metoo/me_too_movement/me_too_case
1 expose/exposed/flash/flashed/undress/undressing ~1 himself/me/her/herself/with_his_eyes !! risk
1 ostraci*/mobbing/mobbed/tormented/terroris*/terroriz*/cyberbully*
1 nasty/abusive/cruel/vile/hateful/offensive ~1 message/text/note/comment/email/post/joke/name/remark/language/boss/manager/colleague/behaviour/behavior/supervisor !! @outsider/review_site
1 abuse/abusive/verbally_abuse ~3 me/her/him/us/staff/team/boss/manager/lead/@name/power !! api/rate/discount/trust_in/@outsider
1 note/gift/flower/letter/present ~4 desk/home/car/locker ~3 && creep*/admirer/keep/anonymous/uncomfortable/love/secret/unwanted
1 lock* ~1 me/her/him ~2 in/out ~2 room/cupboard/toilet/store/office/closet/container
1 treat* ~1 @obj/people/us ~1 like ~2 dirt/dog/slave/garbage/trash/animal/shit/crap/object/meat
1 prank/pranks/initiation/spit_in && @obj`,
};
