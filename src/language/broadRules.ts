// Looser cues for the same rules: indirect, half-said and everyday ways to tell of something that belongs to HR. Most weigh
// less than 1 and need company from another group. Kept apart from harmRules.ts and statusRules.ts, which hold what is
// plain by itself. The notation is explained in handover.ts.

export const broadRules: Readonly<Record<string, string>> = {
  self_harm: `
1 not ~2 plan ~2 to? ~1 be ~1 around
1 took/take/taken/swallow* ~1 something ~4 && emergency/hospital/ambulance/unconscious/flatmate/found
1 not ~1 take ~2 the? ~1 pain ~2
1 reads/sounds ~1 like ~1 a ~1 farewell/goodbye/suicide
1 stick/be ~1 around ~1 for ~1 the_rest_of_my_life/much_longer/my_kids !! job/company
1 kids/family/everyone/children/wife/husband ~4 fine/better/okay/ok ~1 without ~2 me/dad/mum/mom/a_dad/a_father/a_mother/him/her
1 fall/fell/falling/go/sleep ~1 asleep/sleep ~1 for_good/forever/and_not_wake/permanently
1 garage/exhaust/hosepipe/car ~4 engine/hose ~3 on/running/exhaust
1 note/letter/message/post/email ~6 farewell/goodbye/last_words/final ~2 && desk/wrote/reads/left/found/sent/kids/children/family/worried/life !! leaving_party/colleagues_card
1 not ~1 see/picture ~1 myself ~2 make/making/getting/alive/here/living/reaching ~3
1 make/making/made ~1 it ~1 to/past ~2 christmas/birthday/tomorrow/weekend/summer/next_year/next_week && not/alive/ok_with/life/see_myself
1 how ~1 many/much ~3 paracetamol/tablets/pills/ibuprofen/aspirin/sleeping_pills/insulin/medication/tylenol
1 least ~1 painful ~2
1 painless ~1 way
1 best/easiest/quickest/least ~2 way ~1 to ~1 die/go/kill
1 bleed/bleeding/bled ~1 out/to_death
1 finish/end ~1 it ~1 $/tonight/now/all/for_good && head/voice/telling/want/life/pills/bridge
1 wrote/written/write/changed/made ~1 my/his/her ~1 will ~3
1 checked_out ~1 for_good/of_life/from_life
1 no ~1 one/body ~1 need/needs/want/wants/love/loves ~1 me/him/her && done/tired/anymore/home/fight/life
1 done/tired ~1 of? fighting ~1 $
1 long ~1 message ~2 thank* ~8 phone/off/not_answer/silent/gone
1 stand/standing/stood/walk/walking/sit/sitting ~3 bridge/tracks/railway/rooftop/cliff ~4 !! project/gap/client/night_on_the_bridge
1 held/hold/holding/had/counted/hoard* ~2 the ~1 pills/tablets/rope/razor/knife ~2 in/ready
1 future/world/life/tomorrow/version ~4 with ~1 me/us ~1 in ~1 it && no/not/without
1 not ~2 be ~1 here ~1 next_week/next_month/tomorrow/much_longer/for_long && pain/life/tired/goodbye/alive/die/anymore/hurt/think_i
1 not ~2 around ~2 for ~1 his/her/their/my/christmas ~2 birthday/wedding/christmas && plan/said/joke/laugh/next
1 stopped/stop ~1 eating && hit/deserve/punish/hate
1 hit/bang/banging/hitting ~1 my/his/her ~1 head ~1 against/on ~1 wall/desk/door !! brick_wall/keep_hitting
1 calm*/helps/relief/release ~4 hurt*/cut*/burn* ~1 myself/my_arms/my_legs/my_skin/himself/herself
1 only ~1 thing ~2 calms/helps ~3 hurting/cutting/burning
1 life ~2 not ~1 for me
1 say/says/saying/said ~1 goodbye ~2 to ~2 kids/children/family/wife/husband/mother/parents/world
1 permanently/forever/for_good && noise/pain/thoughts/want/stop/end/sleep/peace
1 help/crisis/suicide ~1 line/hotline && thinking/is_there/need/call/for_me/for_him/for_her
1 simpler/easier/better ~2 dead/to_die/to_be_dead/dying ~1
1 dying ~3 simpler/easier/better ~1 than
1 hope/hoping ~3 hit ~1 by ~2 !! bus_factor/feature
1 i/he/she/they ~3 die/dead/dying/died ~2 !! tired/serious/sure/set/beat/wrong/laptop/phone/almost_died/nearly_died/father/mother/mum/mom/dad/grandmother/battery/years_ago/dead_end/grandfather/wife/husband/dog/cat/laughing/when_i_saw/heart
1 feel/feeling ~1 like ~1 dying/dead/ending/disappearing/giving_up_on_life
1 not/never ~2 around/here ~2 anymore/any_longer/next_year/tomorrow && what_if/if_i/maybe/better/easier/wish/want !! work_here/working_here/job/team/role/company
1 done/through/finished/fed_up/had_enough/over ~1 with/of ~1 life/living/being_alive/this_world/existing
1 write/wrote/written/leave/left/writing ~3 letter/letters/note/notes ~3 kid/kids/family/parents/mum/mom/children/wife/husband && plan/goodbye/end/last/life
1 last ~1 day/night/message/time ~3 earth/alive/on_this_planet
1 by_the_time_you_read/never_see_me_again/not_see_me_again/look_after_my/take_care_of_my_dog/feed_my_cat/not_be_needing/will_not_need_anything && write/wrote/message/said/text/logged/goodbye/told
1 scratch/burn/cut/hit/pinch/bite/starve ~2 my/myself/her/his ~3 arm/arms/wrist/wrists/thigh/thighs/skin/hand/myself/legs && bleed/purpose/calls/stress/cope/feel/bad/scar/night/better/overwhelm/secret !! kitchen/cooking/machine/accidentally
1 scar/scars/cuts/marks ~2 on ~2 arm/arms/wrist/wrists/thighs
1 stand/stood/sit/look/walk/drive/driving ~3 platform/bridge/edge/tracks/roof/ledge/cliff/rails ~5 think/step/jump/fall/forward/wonder/stepping/let_go
1 turn/turning/let_go ~2 wheel && think/thinking/drive/driving/tempted/want
1 wish/hope/want ~4 bus/car/truck/train/lorry/plane ~3 hit/crash/run/run_over
1 drive/driving/steer/swerve ~3 into ~2 tree/wall/bridge/traffic/oncoming/river
1 google/googling/search/searching/researching/read/reading/look_up/looking_up ~3 ways/how/methods ~2 to ~1 do_it/die/end_it/overdose/kill
1 do ~1 something ~1 to himself/herself/myself/themselves
1 do/does/did ~1 something ~1 stupid/drastic/to_myself ~1 $/tonight/to && afraid/worried/scared/sister/family/might/alone
1 harm/harming ~1 himself/herself/themselves/myself
1 nothing ~1 left ~1 for me/him/her/here_for_me !! to_learn/learn/in_this_role
1 not ~1 see/want/have/imagine/picture ~1 a/any ~1 future ~1 $/for_myself/and/anymore !! @errand/role/here/company/in_this/team/with_the_company
1 can ~1 not ~1 see ~1 a/any ~1 future/way_forward/way_out/tomorrow !! @errand/role/company/team
1 see/sees/saw ~1 no ~1 way_out/way_forward/future/exit/hope/light && burden/life/told/alone/he/she/desperate !! @errand/bug
1 only ~1 one ~1 way ~1 this/it ends/end/out
1 not ~1 deserve ~1 to ~1 live/be_alive/exist/be_here
1 never/not ~1 been ~1 born
1 hate/hates ~1 myself/himself/herself/my_life/being_alive
1 take/took/taking/tried_to_take ~1 my/his/her/their ~1 life
1 suicide/life/previous ~1 attempt/attempts
1 attempt* ~2 on ~1 my/his/her/their life
1 keep ~1 living ~1 like_this/anymore
1 not ~1 keep ~1 living/going/doing_this ~1 anymore
1 easier/better/happier ~3 if ~1 he/she/i/they ~2 not ~1 around/here/there/exist/alive
1 easier/better ~4 all_of_you/everyone/everybody/all/them/you/family ~3 if i/she/he ~2 dead/gone/not/disappear*
1 relief ~3 not/dead/wake/over/end !! @errand
1 if i ~1 not ~1 wake
1 world ~3 without/turning ~2 me/him/her
1 end/ending/finish ~1 things/everything/it_tonight/it_now && thought/thoughts/want/plan/life/bad/alone/pills/dark/tonight !! client/contract/meeting/supplier
1 enough/whole ~2 pills/tablets/medication/sleeping_pills
1 pills/tablets/rope/noose/razor/razors/blade/blades ~6 stop/end/sleep/enough/bought/night/hidden/drawer/ready/keep/desk/arm
1 make/made ~1 it_stop && pills/life/pain/thoughts/want/bought
1 voice/voices ~3 tell/telling ~2 me/him/her ~2
.6 low3: crying/cry/alone/broken/empty/lost_all_hope/hopeless/desperate/exhausted_by_life/dark
1 life ~2 over/pointless/meaningless/hell/not_worth/unbearable/no_meaning !! hell_of/work_life_balance/shelf
1 give/gave/giving ~1 up ~1 on ~1 life/living/everything/myself
1 want ~2 out ~1 of ~1 life/this_life/existence
1 no_point ~3 living/me/being_here/existing/life
1 not ~1 make_it ~2 through_the_night/till_tomorrow/to_the_weekend_alive/through_tonight
1 would ~1 anyone/anybody/somebody/people/they ~3 care/notice/miss ~4 if ~2 i/me ~3 died/gone/dead/disappeared/vanished/not_here/stopped_existing/not_come_back/not_show_up_again
1 cease/stop ~1 to? exist/existing
1 ready ~1 to ~1 go/leave ~1 this_world/this_life
1 join/be_with ~2 my/his/her ~1 dead/late/father/mother/brother/wife ~2 soon/again/in_heaven/on_the_other`,
  violence: `
1 shoot ~3 management/boss/everyone/team/people/him/her/them/me
1 throw/threw/throws/throwing/hurled ~2 laptop/chair/mug/cup/phone/stapler/keyboard/bottle/glass/plate/tool/hammer/book/folder/ashtray/monitor ~1 at ~2
1 raise*/shook/shake* ~1 his/her/a/the/their ~1 fist/fists ~2
1 keep*/always ~1 throw* ~1 things/stuff/objects/tools ~2
1 throw/throws/throwing/threw ~1 things/stuff/objects/tools ~4 angry/at/mad/furious/temper
1 just/nearly/almost ~1 missed ~1 my/his/her ~1 head/eye/face
1 make ~2 scene ~4 bat/gun/knife/work
1 knock/punch/kick/smash/beat/cave/bash/rip ~2 my/his/her/their/your ~1 teeth/head/lights/face/skull/brains/ribs/balls/arms ~1 out/in/off
1 headbutt*/head_butt*/sucker_punch*/elbowed_in/kneed
1 throw/threw/throwing/pour*/splash* ~2 boiling/hot/acid ~1 coffee/water/tea/oil/liquid
1 boiling/hot ~1 coffee/water/oil ~3 over/at/on ~2 @one
1 snap ~3 hurt/kill/attack/shoot ~2 somebody/someone/me/us/people
1 crosshair*
1 photo/picture/drawing/doll ~3 me/her/him/front_door/house/home/kids/car ~6 crosshair/hanging/hanged/dead/rope/noose/knife/coffin/blood/bullet
1 hang/hanged/hanging ~2 from/by ~2 rope/tree/ceiling
1 be/get/got/was/been ~1 shove/shoved/punched/slapped/kicked/hit/choked/attacked/beaten ~2 in/by/at/on/during/from !! by_the_bus/by_the_deadline/by_delays/hard_by/hit_by_a_change/by_bugs
1 come/comes/coming/came ~3 with ~1 a/his/her ~1 bat/gun/knife/crowbar/hammer/weapon/axe/machete
1 throw/throws/throwing/threw/exchang* ~1 punches/a_punch/punch
1 cut/cuts/slash* ~2 my/his/her ~1 jacket/coat/clothes/tyres/tires/bag/face/throat ~3
1 injur*/bruise*/black_eye ~6 partner/husband/boyfriend/wife/monday/every/flinch*
1 flinch*/cower* ~6 phone/partner/husband/boyfriend/touch/near/he/him
1 hit/slapped/punched/kicked/pushed ~1 him/her/them ~1 $/and/yesterday/today/in_the/because
1 put ~1 me/him/her ~1 in ~1 hospital/a_coffin/the_ground/the_hospital
1 choke*/strangl*/suffocat*/smother* ~3 @obj/joke/breathe
1 come/comes/came/coming ~1 back ~1 armed/with_a_gun/for_revenge
1 armed ~2 !! with_data/with_facts/with_examples
1 hand/hands ~1 around ~1 his/her/my/their ~1 neck/throat
1 burn/burns/blow*/explode ~2 on ~1 monday/tuesday/wednesday/thursday/friday && plant/office/building/message/site/threat
1 beat/beating/jump/rough ~1 up ~2 new/him/her/me/the/my
1 will/would/to/i_will ~1 slap/punch/hit/strangle/stab/shoot/hurt ~1 her/him/them/someone/@name
1 slam*/bang* ~2 door/lid/drawer/gate ~2 into/on/against ~2 my/his/her/me
1 shoot/kill/bomb/blow_up/wipe_out ~2 the? ~1 whole/entire/management/everyone/all/team/board/office
1 revenge/vengeance ~3 && home_address*/address/military/gun/weapon/all_day/plan/talks
1 history ~1 of ~1 hitting/violence/beating/abuse
1 grab*/grip* ~2 my/her/his ~1 wrist/arm/shoulder/neck/face/jaw
1 break/broke/breaking ~2 my/his/her/their/your ~1 leg/legs/arm/nose/jaw/bones/neck/fingers/face/teeth && threat/said/told/will/would/he/she !! skiing/accident/ski/bike/fell
1 smash/punch/bash/kick/rearrange ~2 my/his/her/their/your ~1 face/head/teeth/skull/ribs/window
1 bullet/bullets/dead_bird/dead_rat/blood/slashed_tyres/slashed_tires/slashed ~4 locker/desk/car/found/left/tyres/tires/mail/mailbox/door
1 key/keyed/scratch/slash/damage/vandalis*/vandaliz* ~3 my/his/her ~1 car/tyres/tires/bike/locker/property
1 set/lit ~1 fire to
1 pull/pulled/draw/flash/show ~3 knife/gun/box_cutter/blade/weapon/razor
1 take/took ~1 us/everyone/them/people ~1 all? out ~2 && one_day/come_in/gun !! lunch/dinner/drinks/meal/treat
1 run/ran ~1 him/her/me/them ~1 over/down !! numbers/slides/plan/the_schedule
1 trip/tripped/push/pushed/kick/kicked/hit/bump/bumped/knock/knocked/elbowed/barged/spilled ~6 on_purpose/deliberately/intentionally !! @errand/reply
1 should ~1 be/get ~1 shot/killed/hanged/hung/beaten/stabbed !! down/photo
1 kick/kicked/kicks ~2 chair/desk/bin/door/bag ~3 !! off
1 afraid/scared/terrified/frightened ~3 go_home/to_go_home/come_home/be_alone/at_home/come_to_work/coming_in/walk_to_my_car/what_he/what_she/he_will/she_will/of_him/of_her/what_comes !! feedback/to_present/public
.6 fear: afraid/scared/terrified/frightened/fear/frightening/intimidat*
.5 force: fist/slam/slams/slammed/bang/banged/throw/threw/furious/explodes/temper/rage/aggressive/bigger_than_me/in_my_face/in_her_face/in_his_face/blocks/corners/smashed/weapon/shout*
1 get/got ~1 in ~1 my/her/his/their/@name ~1 face ~3 && push/shov/spit/finger/fist/chest/shout/scream/threat/scared
1 push/pushed/shoved/shove/poke/prod/jab ~3 chest/ramp/stairs/floor/ground/wall/shoulder/back/over !! @errand/pushed_back/push_back
1 sort/deal_with/get/fix/see_to ~1 him/her/me/them/you ~1 out? ~2 after/outside/with_his/with_some/with_her/with_mates && shift/mates/work/car_park/brothers/friends/gym/night !! @errand
1 step/take_it/meet/settle ~2 outside ~2 && fight/said/told/threat/him/her/fist/hands
1 drag/dragged/pull/pulled/manhandle*/pin/pinned/grab/held/restrain* ~2 me/her/him/them/@name ~2 out/down/against/off/away/by/to/into/still !! project/into_this/into_the_meeting/into_a_call/in_the_deep/weeds/into_the/off_the
1 threaten/threatening/threatened/threats ~2 each_other/one_another/everyone/people/others/staff/colleagues/coworkers/violence
1 mention*/joke*/talk*/post*/brag*/boast* ~6 gun/guns/rifle/shooting/weapon/weapons/bomb/knives/knife/massacre/columbine
1 hurt/hit/beat/attack/kill/stab/shoot ~1 each_other/one_another
1 punching/hitting/slapping/kicking/beating/shoving/choking/biting ~1 @one/each_other/one_another/him/her/me
1 bit/bite/scratched/scratch ~2 my/his/her/me/him ~2 arm/hand/face/during && @one/fight/argument/colleague
1 on_purpose && hurt/forklift/stairs/pushed/tripped/hit
1 lunge*/swung ~1 at ~1 @obj
1 swing/swung ~2 fist/punch ~2
1 make_up_over/covering_bruises/cover_bruises/bruises/bruised/marks_on_my/left_marks/left_a_mark/bleeding/blood_on/stitches/concussed
1 come/came/turn/turned/show/showed ~3 office/reception/work/workplace/building ~3 shout*/drunk/threaten*/angry/scream*/looking_for_me/looking_for_her/with_a && husband/ex/partner/boyfriend/wife/father/stranger/customer/man
1 ex ~6 reception/office/come/outside/work/building/phone/call && scared/afraid/fear/safety/restrain*/threat*/not_let
1 teach ~1 him/her/them/you/me ~1 a ~1 lesson && fist/hurt/outside/physically/mates
1 hit_list/kill_list/revenge_list/death_wish
1 poison*/drug*/spike*/spiked ~2 coffee/drink/food/tea/water/lunch/drinks
1 sabotag*/cut ~2 brake/brakes
1 blood ~3 && fight/colleague/punch/hit/attack/threat`,
  harassment: `
1 neck/shoulder/back/foot ~1 rub/rubs/massage/massages
1 massage* ~2 her/his/my/me/shoulders/neck !! the_numbers
1 underwear/knickers/panties/bra_size/thong
1 shirt/top/clothes/blouse/trousers ~1 off ~2 && better/look/tell/telling/told/ask/wants
1 make/makes/making/made ~1 fun ~1 of ~2
1 fatty/fatso/fat_boy/baldy/shorty/midget/ugly_duckling ~2
1 get/gets/got/being ~1 called ~3 every/slut/names/fat*/stupid/whore/at_every/all_the_time/gay/idiot
1 owe/owes ~1 him/me/her ~2 dinner/date/kiss/drink/favour/favor/night
1 moan*/groan*/gesture*/grop*/thrust*/hump* ~4 bent/bend/bending/down/over/walk/when_i/at_me/at_her
1 bent/bend/bending ~1 down/over ~4
1 whistl*/bark*/moo/oink/catcall*/hoot* ~3 every_time/when_i/at_me/past/i_pass/at_her/walk
1 turn/turned/rejected/reject ~1 him/her/them ~1 down ~6 since/whistle*/after/cold/now/angry/keep*/ruin*
1 since/after ~1 i ~1 turned/rejected ~1 him/her
1 heart/hearts/kiss/kisses/flirty ~1 emoji/emojis
1 emoji/emojis ~3 heart/hearts/kiss/eggplant/aubergine/peach
1 hug/hugged/hugs/hugging ~2 $
1 not ~1 want/like ~2 be ~1 hugged/touched/kissed/held
1 glue/smear*/spit/urine/dead/rotten/trash/bin/garbage ~5 chair/lunch/locker/desk/bag/drawer/coffee ~4 && my/me/third/again/every/month/week
1 lunch/food/coat/bag/shoes ~4 bin/trash/toilet/garbage/floor ~4 && my/third/again/month/week/they
1 ask/asked/asks ~1 who i_would/id ~1 do/sleep_with
1 asks/ask/asked/asking ~2 who ~2 sleep_with/shag/fuck/bang
1 slut/slag/whore/tramp/hooker/easy_lay/cougar/bitch
1 say/said/told/tell* ~2 everyone ~3 easy/slept/sleep/slut/affair/gay/pregnant
1 kiss ~3 as/for ~2 thank/thanks/favour/payment/present/birthday
1 about ~2 her/my/his ~1 breasts/body/figure/legs/butt/backside/bum/looks/weight/chest/hips
1 remark*/comment*/joke* ~3 figure/body/shape/curves/breasts/looks ~2
1 evening*/bar/pub/hotel/dinner ~6 touchy/touches/hand/hands/tipsy/handsy
1 touchy ~2
1 mock*/ridicul*/laugh*/jeer*/taunt*/tease* ~3 every/each/me/him/her/word/constantly ~2 && cry/shift/whole/until/every/all/target/stop
1 target ~1 of ~3 shift/team/jokes/mockery/bullying/abuse/group
1 sleep/sleeping/slept ~1 with ~2 intern/apprentice/trainee/student/assistant/secretary/subordinate/employee/report/staff
1 feel/feels/felt ~1 she/he/i ~1 could/can ~1 not ~1 refuse/say_no
1 could ~1 not ~1 refuse ~1 $
1 goodnight/good_night ~3 && text*/message*/angry/every/boss/he/she/answer
1 text/texts/texted/call/calls/rings ~2 me/her/him ~4 every_night/good_night/goodnight/at_night/late/drunk
1 camera/cameras/phone ~3 under/in/inside/hidden ~2 desk/toilet/shower/changing/skirt/locker_room/table
1 watch*/spy/spies/peep* ~3 change/changing/shower/undress*/toilet ~2
1 be/being ~1 nice ~1 to ~1 him && client/room/boss/customer/ask*
1 after ~1 what ~1 happened ~3 in/at/with ~3 && alone/not_want/him/archive/room/party/car/hotel/afraid
1 alone ~2 with ~1 him/her/@name/my_boss/my_manager ~2 && not/afraid/after/refuse/hate/scared/want/never
1 love ~1 letter/letters/note/notes/poem/poems/song
1 print*/post*/shar*/circulat*/leak*/pass* ~3 private/nude/intimate/naked/personal/embarrassing ~1 photo/photos/picture/pictures/messages/video/chat
1 rub*/press*/brush*/squeez* ~2 against ~2 me/us/her/him/women/my
1 insult*/swear*/abuse/abuses/scream* ~2 and? ~2 pans/throws/touches/waitress*/staff/me/us/women
1 touches/touch ~2 waitress*/women/girls/customers/staff/interns/apprentices/nurses
1 sit/sat ~2 lap
1 lap ~2 && boss/sit/him/joke/friday/off
1 belittl*/shout*_at/scream*_at/yelled_at/humiliat*/degrad* ~2 && dread/constantly/every/always/director/boss/daily/front/cry/months
1 late/night ~1 night? ~1 call/calls ~3 women/girls/young/interns/female/staff
1 dread ~2 every/going/work/monday/him/her/shift !! feedback/presentation
1 constantly/always/every_call/every_meeting/every_day ~4 belittl*/stupid/humiliat*/mock*/insult*/idiot/shout*/yell*
1 stupid/idiot/dumb/useless/worthless ~4 every/each/all_the_time/team_laughs/in_front ~2 && me/him/her
1 touch*/brush*/rub*/press*/bump*/graze* ~4 mine/me/my/hers/his ~2 && knee/thigh/leg/always/every/keeps/again/purpose/breast/chest/hip !! touch_base
1 knee/thigh/leg/hip/elbow/crotch ~2 touch*/press*/rub*/against ~2 mine/me/my/her/hers/his
1 unsolicited/uninvited/unwanted ~1 picture/pictures/photo/photos/pic/pics/message/messages/comment/comments/advice_on_my_body/touch*/contact/compliments/attention
1 whisper* ~4 ear/disgusting/dirty/sexy/something/things/when_i ~4 && ear/disgusting/dirty/sexy/come_in/walk/about_me/body
1 disgusting/filthy/obscene/perverted/indecent ~2 thing/things/comment/comments/joke/jokes/remark/message/messages/behaviour/behavior/something/photo/offer/in_my_ear/to_me/to_her
1 indecent
1 force/forced/forces/forcing ~1 himself/herself/themselves ~1 on/onto/upon
1 force/forced ~2 kiss/hug/hugs/kisses/touch
1 only ~1 got/get/have/here/hired/promoted ~4 because/for ~3 legs/body/looks/boobs/chest/tits/pretty/slept/sleep*/skirt/hot/flirt*/ass
1 hide/hid/steal/ruin/destroy/throw/lock ~2 my/his/her ~1 things/stuff/belongings/lunch/bag/chair/tools ~4 && laugh/joke/purpose/every/keep/everyone/again/they
1 lock/locked/kick/kicked/remove* ~1 me/him/her ~1 out ~2 chat/group/channel/room && laugh/joke/purpose/ignor*/they
1 ignore*/shun*/exclude*/avoid* ~2 me/him/her ~2 on_purpose/deliberately/completely/for_months/for_weeks/by_everyone/all_the_time
1 everyone/everybody/they/team/colleagues/group ~2 ignore*/shun*/freez*/laugh*/whisper*/turn*/gang* ~3 me/him/her/at_me/at_him/at_her/about_me/when_i/silent/whenever
1 cruel/nasty/sick/mean/malicious/humiliating ~1 trick/tricks/prank/pranks/joke/jokes/game/games/nickname/nicknames/comment/comments/remarks
1 nickname/nicknames ~4 me/him/her/fat/ugly/hate/stop
1 poster/meme/memes/drawing/cartoon/caricature/sticker/stickers/gif/photoshop* ~4 of/about/making_fun/mocking ~2 me/him/her/my/@name/us
1 waste_of_oxygen/waste_of_space/piece_of_shit/piece_of_crap/useless_cow/stupid_cow/fat_cow/stupid_woman/silly_girl/airhead/bimbo/good_for_nothing/you_are_nothing/retard/moron/imbecile
1 call*/called/calling/name/shout*/scream* ~4 useless/worthless/stupid/idiot/pathetic/fat/ugly/cow/pig/dog/princess/darling/waste/nothing/joke/imbecile/failure ~4 && me/her/him/@name/floor/front/everyone !! @outsider/idea/plan/demo
1 film*/photograph*/record*/photo/photos/picture/pictures/video/videos ~3 me/her/him/women/us ~4 changing/shower/toilet/bathroom/without/bikini/secret/naked/undress*/sleep*/bathing/under
1 someone/he/she/they/colleague ~2 film*/photograph* ~1 me/her/women/us
1 call/calls/ring/rings/phone/phones/text/texts/message/messages ~3 drunk/love/loves/lonely/misses_me/miss_me/beautiful/weekend/weekends/night/nights ~3 && love/drunk/says/boss/miss/beautiful/lonely/private !! on_call/incident/outage/server/would_love
1 say*/said/tell*/told ~2 he/she/me/her ~2 love*/loves/fancies/fancy/attracted/wants_me/desire* ~2 me/her/him/to_me/you !! my_work/the_idea/the_plan/my_idea/demo/it/proposal
1 feel*/felt ~2 hunted/preyed/cornered/watched/trapped/stalked/degraded/violated/dirty/objectified/humiliated/terrorised/powerless ~1
1 wait/waits/waiting/hang*/linger*/hover*/lurk* ~2 at/around/by/near/outside ~1 her/my/his ~1 desk/car/house/home/door/flat/office ~3
1 lurk*/hover* ~3 her/me
1 cornered
1 sniff*/smell*/lick*/stroke*/play*/twirl* ~2 my/her ~1 hair/neck/ear/perfume
1 breath* ~2 down ~1 my/her ~1 neck ~3 && sniff*/hair/literally/close/touch
1 sit/sat/pull* ~3 lap
1 hug/hugs/hugged/hugging/cuddle* ~5 too_long/long/tight/everyone/women/again/uncomfortable/without/not_want/lasted/first/me/her
1 kiss/kisses/kissed/kissing ~3 cheek/lips/hand/me/her/him/neck/forehead/staff/women/girls/people/goodbye !! customer_arse
1 wink/winks/winked/leer/ogle/ogled/wolf_whistle*/whistles ~4
1 boyfriend/girlfriend/husband/wife ~5 satisf*/in_bed/cheat/jealous/away/lucky/good_enough/leave_him/out_of_town && ask/asked/said/joke/comment/want/boss/keeps
1 satisf* ~2 me/her/you && boyfriend/husband/asked/bed/sex
1 wear/dress/put_on/smile ~3 nicer/sexier/shorter/prettier/tighter/skirt/heels/lipstick/makeup/low_cut/for_him/for_the_client/more ~3 && for_him/boss/mentor/told/asked/wants/client/customers
1 lipstick/high_heels/cleavage/low_cut/miniskirt/tight_dress/bikini/lingerie
1 avoid*/refus*/not_want/afraid/hate*/scared/asked_not ~5 lift/elevator/alone/sit_next/near/room/same_shift/travel/trip ~5 with/when/next/around/because ~3 him/her/@name/hands/boss/frank !! @errand/feedback
.6 hands: because_of_his_hands/his_hands/wandering_hands/her_hands/octopus
.5 hands2: women/avoid/sit/next/girls/uncomfortable/alone/everywhere/keep/asked_not
1 wandering/roaming hands
1 crawl/crawls ~2 && skin/look/way/he/makes
1 skin/flesh crawl/crawls
1 look/looks/looking/looked ~3 up_and_down/undress*/hungry/at_my_chest/at_my_legs/at_my_body/at_my_breasts/like_meat/like_prey
1 undress*/stripping ~2 eyes/look
1 what ~2 i/she/you ~1 wearing && text/message/midnight/asked/night/sent/boss
1 sex_life/his_sex/her_sex/bedroom/one_night_stand/kinky/fetish/threesome/orgasm/masturbat*/viagra/strip_club/stripper/brothel/condom/condoms/vibrator
1 drink/drinks/dinner/coffee/date/weekend/night ~6 with ~1 him/her/boss/@name ~6 promotion/raise/easy/job/career/contract/rating/permanent/shift
1 promotion/raise/contract/career/job/rating/project ~8 if ~3 i/she ~3 drink/dinner/nice/nicer/date/sleep/come_with/go_out/friendly/kiss/came
1 fake ~2 profile/account/dating ~4 of/with ~2 me/my/her/photo/name
1 dating/tinder/grindr ~2 profile/app ~4 me/her/office/colleague/found
1 rubbed/rub/squeezed/pinched/slapped/grabbed/groped/patted/fondled ~2 my/her/his/their ~1 thigh/leg/bum/bottom/ass/backside/butt/breast/behind/waist/knee/back/cheek/neck
1 slap/slaps/slapping/pinch/pinches/spank* ~2 my/her/behind/bottom/backside/women
1 mimic*/imitat*/ap_es/impersonat* ~2 me/him/her ~2 in_front/voice/walk/others/everyone/laugh
1 rate/rates/rating/rank/ranks ~2 the? ~1 women/girls/females/ladies/bodies/looks
1 for ~1 dates ~3 && told/stop/no/keep/ask
1 not ~1 leave ~2 me/her/him/us/@name ~1 alone
1 leave_me_alone/leave_her_alone/leave_him_alone
1 keep*/always/constantly ~3 ask*/invit*/messag*/text*/call*/follow*/brush*/touch*/stare*/star*/comment*/put*/grab*/hug* ~2 me/her/him/@name ~4 !! feedback/status/update/question/estimate/follow_up/report/@errand/goals/for_help/opinion/work
1 allegation/allegations/accus*/complaint/complained/complains/claim/claims ~6 contact/touch*/hug*/kiss*/hands/behaviour/behavior/conduct/body/shout*/bull*/comment*/jokes/treated/manager/lead/director/supervisor/boss/against ~2 !! @outsider/noise/about_the_process/tool/price/food/coffee/deadline/about_his_emails/emails/about_me/customer/about_meetings
1 old/former/previous ~1 boss/manager/lead ~5 forced/touched/assault/raped/hurt/abused/harass
1 intimacy/make_out/making_out/kissing/groping/seduc*/stripped/undressed
1 photo/photos/picture/pictures ~3 legs/chest/feet/behind/backside/women/girls/colleagues ~3
1 cry/crying/cried ~3 toilet/toilets/bathroom/restroom/loo && boss/bully/lead/because/him/her/they/shout/after
1 bully/mobb*/ganged ~2
1 scared/afraid/terrified/dread ~3 of ~1 my ~1 boss/manager/supervisor/lead ~1 !! feedback/disappoint/letting
1 drunk/drinking/party/offsite/dinner/trip/taxi ~8 touched/kissed/groped/hand/hands/pulled/grabbed/knee/thigh/leg/room/bed/passed_out`,
  discrimination: `
1 white/black/western/native/german_looking ~1 face/faces/skin/name/names ~2
1 younger ~1 man/men ~2
1 guys/men/women/girls/boys/males/females ~2 be ~2 better/worse/naturally/not_made/too_soft/too_weak ~1 at/in/for/with
1 live/lived/living/grew_up ~2 hut/jungle/tree/cave/mud ~2
1 back_home && laugh*/asked_if/hut/joke
1 at/i_am/im/aged/turning ~1 50/51/52/53/54/55/56/57/58/59/60/61/62/63/64/fifty/sixty ~6 not/told/no/too/never/worth/invest*/investment/future !! percent/learn
1 refus*/will_not/not_want/not_take/not_listen/not_respect/never_listens ~6 from/to/with ~2 a ~1 woman/female/black/trans/muslim/gay/man/foreigner/jew
1 older/elderly/old ~1 applicant/applicants/candidate/candidates/colleague/worker/workers/employees/people ~4 filter*/reject*/screen*/out/sorted/excluded/slow/not
1 religious ~1 symbol/symbols/clothing/dress/beliefs/reasons/holiday/holidays/grounds
1 cross/hijab/kippah/veil/turban/headscarf/niqab/burka/face_veil ~3 && wear*/contract/told/back_office/take_off/remove/forbid*/not_allowed/fit
1 younger ~1 man/men/colleague/guy/woman/person/one/candidate ~6 chosen/promoted/instead/got/preferred/picked/hired
1 chosen/promoted/preferred/picked ~4 younger/man/male/white/native
1 fresh ~1 energy/blood/faces/face/minds ~2 && younger/age/old/applied/passed/year/told
1 pregnant/mother/old/foreign/disabled/woman ~10 other ~2 be ~1 a ~1 man
1 romanian/romanians/poles/polish/turks/turkish/arabs/africans/indians/pakistanis/nigerians/mexicans/asians/chinese/syrians/albanians/bulgarians/russians/ukrainians/jews/muslims/germans/italians ~2 be ~2 good/only_good/bad/lazy/dirty/all/thieves/loud/slow/stupid/not
1 jews/muslims/gays/blacks/foreigners/immigrants/trans ~2 run/control/own/take/ruin/steal/everything/people
1 trans/gay/muslim/black/jewish/disabled/foreign/female ~1 colleague/coworker/boss/manager/teammate/guy/woman/person ~1 && refus*/not_want/not_work/joke*/uncomfortable/complain*/hate/dead/ignore*
1 guys/men/boys ~4 heavy ~6 girls/women/ladies ~2
1 girls/women/ladies ~2 at ~2 desk/reception/kitchen/home
1 at ~1 my/his/her/your ~1 age ~3
1 no ~2 more ~1 mums/moms/mothers/women/foreigners/immigrants/parents/gays/muslims
1 foreign ~1 degree/diploma/qualification/passport/born/accent/name
1 women/woman/mother/mothers ~2 should ~3 home/kitchen/kids/children/husband/cook
1 touch*/pull*/pet*/play* ~3 afro/hair/braids/dreads/beard/hijab/scarf ~4
1 sure/think/know/believe/suspect/feel ~2 it_is/its/because_of ~3 my ~1 skin/age/accent/gender/religion/name/colour/color/sexuality/origin/passport/hijab
1 my/his/her ~1 husband/wife/boyfriend/girlfriend/partner ~3 roommate/friend ~6 private/stuff/lifestyle
1 reject*/not_hire/not_take/turn_down/exclude/pass_over/not_promote ~3 because/since ~2 he_is/she_is/they_are/i_am/of_his_age/of_her_age/her_age/his_age ~2 50/51/52/53/54/55/56/57/58/59/60/61/62/63/64/65/old/older/pregnant/gay/black/muslim/disabled/a_woman/a_mother/foreign
1 too ~1 pretty/beautiful/feminine/girly/masculine/gay/ethnic/dark/foreign/emotional/old_fashioned/aggressive_for_a/sensitive_for_a ~2 to/for ~1 !! dashboard/design
1 for ~1 a ~1 woman/girl/man/guy/foreigner/black/someone_your_age/person_your_age/lady/mother !! portrait
1 golf/football/pub/strip_club/cigar/beers ~6 men/guys/boys/lads && account/client/deal/promotion/project/only/never/women
1 account/accounts/project/projects/deal/deals/travel/training/promotion/promotions/shift/shifts ~5 to/for ~2 men/guys/boys/lads/younger/youngsters/young/whites/white/locals/natives/polish/foreigners/indians
1 married/church/religion/sexuality/pregnant/kids/nationality/age/origin ~4 && interview/interviewer/candidate/applicant/hiring/application/asked_me/asked_at !! single_person
1 strong ~1 man
1 hair/afro/braids/dreadlocks/locs/beard/turban/hijab/accent/surname/foreign_name ~4 unprofessional/neat/cut/shave/too/foreign/because/wrong/smell/change/lose/professional/problem/ethnic ~2 !! ui/layout/file_name/project_name/name_the/variable
1 i_am ~1 58/57/56/55/59/60/61/62/63/54/53/52/51/50/49/48 ~6
1 older/old/oldest ~2 staff/employee/employees/worker/workers/people/guys/ones/colleagues/folks/men/women ~6 set_in/slow/move/expensive/aside/ways/retire/replace/tech/learn/not/out/younger/stuck
1 youngster/youngsters/kids_straight/millennial/millennials/boomer/boomers/gen_z/dinosaur_like_me/grandpa/grandma/grandad/old_man/old_lady/old_timer/old_fart/over_the_hill/past_it/past_my_prime/dead_wood/too_set
1 age/ages ~5 struggle/learn/slow/technology/tool/tools/pilot/training/cannot/can_not/people_my/people_your/your
1 people ~1 my/his/her/your/our ~1 age/colour/color/kind/background/religion/race
1 immigrant/immigrants/muslim/muslims/foreigner/foreigners/jews/gays/blacks/arabs/indians/poles/mexicans/africans/chinese/refugees/gypsies/asians/mothers/disabled_people ~6 like/animals/lazy/stink/smell/steal/dirty/enough/all/butt/jokes/taking/belong/here/too_many/sidelined/shouting/weak
1 enough/too_many/more ~1 women/indians/foreigners/muslims/blacks/asians/immigrants/gays/africans/poles ~3 on/in/here/already/now/$
1 only/all/mostly/just/exclusively ~2 white/male/men/man/young/straight/native/christian/women/german/british/american ~2 people/faces/men/guys/person/again/team/leaders/leadership/course/panel/managers/board/club/hired/promoted/staff/ones ~2 !! lists
1 pretend*/claims/refus* ~2 not ~1 understand ~2 my ~1 english/accent/language
1 my ~1 english/accent/language ~4 not/mock/laugh/understand/good_enough/joke/problem/pretend/corrects !! what_if/is_my_english/if_my_english
1 act/be/look/sound/dress ~2 less/more ~1 gay/feminine/masculine/manly/black/ethnic/muslim/straight/male/female/ladylike/like_a_lady/like_a_man/womanly/foreign/western
1 tone ~1 down ~4 religion/faith/gay/culture/accent/hair/jewish/muslim/identity
1 reject*/turned_down/not_hired/refused/not_interview/not_invite/screened_out/discard*/bin/bins/exclude/choose_not ~8 surname/foreign_name/foreign_names/name_sounds/her_name/his_name/age/accent/headscarf/pregnant/religion/photo/nationality/origin/foreign/skin/gender
1 foreign ~1 name/names/accent/accents/sounding/workers/looking/born/staff/passport
1 foreign/polish/indian/african/asian/black/muslim/romanian/female/women/woman/immigrant/migrant ~1 worker/workers/colleagues/employees/staff ~6 shifts/night/worst/lower/rates/less/treated/cleaning/never/always/all/dirty
1 night_shifts/worst_shifts/bad_shifts/dirty_jobs/cleaning ~4 go/goes/given/for ~2 to ~2
1 butt ~1 of ~2 joke/jokes
1 make ~2 tea/coffee && girl/woman/female/only/because
1 take/taking/write/get ~2 minutes/notes ~6 woman/girl/female/women
1 woman/women/female/girl/girls/men ~6 minutes/tea/coffee/cleaning/emotional/travel/negotiation/too_emotional/too_soft/maternal/drama/nagging/bossy/shrill
1 bossy/shrill/hysterical/nagging/aggressive_woman/angry_black/ice_queen/mumsy/diva/feisty/sassy && woman/female/she/her/girl/boss/called
1 diversity/quota/token ~1 hire/woman/candidate/pick/girl
1 transition/transitioned/coming_out/came_out ~4 manager/boss/colleagues/team/look/since/ignore/joke/work && my/his/her/since !! role/project/plan/new_system
1 mother/mothers/moms/mums/single_mum/small_kids/small_children/young_children/childless/kids ~5 sidelined/job/hire/hiring/not_hire/promote/less_committed/prefer/department/track/commitment/flexible_enough !! school_project
1 not/prefer/rather/avoid/stop/never ~3 hire/hiring/interview/interviewing/promote/promoting/employ/recruit ~3 women/men/mothers/foreigners/older/people_with/muslims/anyone/over/young/moms/disabled/pregnant/immigrants
1 always/only/never/mostly ~2 promote/hire/reward/pick/invite/listen/listens_to ~3 men/women/guys/boys/man/white/young/his_own_kind/locals/mates
1 over_40/over_50/over_45/over_60/over_55/over_35/under_30/under_35/over_forty/over_fifty/recent_graduate/recent_graduates/fresh_graduates/young_and_dynamic/young_people_only && want/hire/ad/hiring/candidate/job/not/prefer/only/role
1 client/customer/patient ~6 not/refuse/asked ~5 woman/female/black/asian/foreign/accent/muslim/old/older/gay/male/man/hijab/colour/color
1 prayer/prayers/mass/church/sabbath/religious/holiday_of_my/eid/fasting ~6 not_let/refuse/leave/time_off/shift/break/deny/denied/room/allow/laugh/schedule/joke
1 terrorist/terrorists/isis/bomb/taliban ~6 beard/muslim/name/walk/joke/jokes/call/bag
1 slurs/racial/nazi/hitler/holocaust/slavery/lynch*/noose/confederate/kkk ~2 !! master_slave
1 called/call/calls ~3 n_word/slur/foreigner/grandpa/immigrant/terrorist/monkey/fag/chink/gypsy/faggot/tranny/negro/brownie/exotic
1 exotic ~1 && look/woman/girl/name/said
1 culture/religion/country/gender/race/sexuality/orientation/ethnicity/skin/accent ~6 mock/joke/jokes/laugh/insult/offensive/comment/comments/ridicule/problem/against_me/held_against/reason/excluded/why_i
1 because/since/just ~3 i_am/she_is/he_is/they_are ~2 a/an ~1 @identity
1 guys/men/boys ~2 get/got/gets ~4 and ~1 i/women/she ~3
1 men ~3 and/but/while ~1 women/i/girls/the_women ~3`,
  retaliation: `
1 since ~1 then ~3 my/i/nobody/they ~4 && told/reported/complained/compliance/hr/raised/spoke/hotline
1 withdraw/drop/retract/take_back ~2 my/the/her/his ~1 complaint/grievance/report/statement/claim
1 stuck_up_for/stood_up_for/defended/backed/sided_with/helped ~2 coworker/colleague/her/him/@name/teammate ~6 now/since/so/and_then ~6
1 after/since/because ~1 raising/reporting/filing/complaining/speaking/testifying/refusing ~8
1 tattletale/snitch/disloyal/traitor/rat/grass/whistleblower/enemy ~4 && report*/now/told/complain*/since/call*/gave/boss/team
1 report*/telling/told ~2 him/her/them/my_boss/my_manager ~2 was ~2 mistake
1 think ~2 about ~1 my/your/his/her ~1 career ~2 before/if/statement
1 before ~1 i ~1 give/make/sign ~2 statement/testimony/complaint
1 claimant/claimant's/complainant/complainants/complainant's/whistleblower's ~3
1 after/since/because ~1 i ~1 refused ~2 to ~10 cut/fired/moved/lost/punish*/overtime/shifts/hours/demoted/off
1 if ~1 i ~1 like/value/want_to_keep ~1 my ~1 job
.8 told: stood_up_for/stand_up_for/backed_up/back_up/investigator/exit_survey/hotline/spoke_to_hr/speaking_to_hr/talked_to_hr/told_hr/went_to_hr/hr_about_me/hr_about_my/grievance/report_their/said_no_to/refused_to_lie/refused_to_sign/blowing_the_lid/blew_the_lid/asked_about_unpaid/asked_about_overtime/over_his_head/over_her_head/over_my_head/honest_in/called_the/outed_him/called_him_out/speak_out/spoke_out/reported_a/reported_my/raised_a/raised_the/raised_harassment/raised_it
.45 told: hearing/statement/witness/complain/complains/complained/complaint/reported/raised/flagged/exposed
.5 now: bonus_is_gone/bonus_gone/invisible/furious/deal_with_him/deal_with_her/not_want_her/not_want_him/cost_me/price/regret/blacklisted/blacklist/example_of_me/worst/gone/access/cut_off/on_a_plan/shift_pattern/low_score/not_get_promoted/no_promotion/lost/nobody_speaks/no_one_speaks/nobody_talks/checks_every/every_minute/watching_me/watches_me/micromanag*/slashed/dropped/moved/want_me_out/pushed_out/out_to_get/transferred/transfer/off_my/out_of_my_meetings/payback/happens_to_people/what_happens/make_my_life/life_difficult/life_hell/trouble/after_me/against_me/cold/ignored/ignore/suddenly/removed/demoted/warned/warning/write_up/hostile/mean/changed/changes/change/replaced/excluded/shut_out/invites_stopped/pip/denied/refused/quiet/worse/bad_review/review
1 find ~1 out ~1 which/who ~6 complaint/complained/report/reported/wrote/said/told/leaked/feedback_anonymously/anonymous
1 know/guess/suspect/figure ~4 who/it_was/which ~4 complained/reported/told_hr/filed/snitched/wrote_the_complaint/went_to_hr
1 make/made/making ~1 an_example/example ~2 of ~1 me/him/her/us
1 pay/paying/paid ~1 the? ~1 price ~4 for ~4 honest/speaking/reporting/truth/complain/telling/saying/raising/hr
1 blacklist*/black_listed/frozen_out/cold_shoulder*
1 people ~1 who ~2 complain/complained/speak/report/go_to_hr/raise ~4 not/never/get/promoted/fired/go/suffer/regret
1 what ~2 happen/happens/happened ~3 people/someone/those/anyone/employees/me ~3 who/if ~2 report/complain/speak_up/go_to_hr/tell/raise/whistle
1 speaking/talking/going/went/spoke/talked ~1 to ~1 hr ~4 cost/lost/punish/since/now/then/and
1 refuse*/said_no/would_not/declined ~3 to ~2 lie/sign/falsify/cover/cheat/fake/do_it/approve/hide ~8 now/want/out/punish/moved/demoted/off/lost/since/fired/bonus
1 asked ~2 about ~2 unpaid/overtime/pay/safety/rights/breaks ~6 cut/slashed/lost/since/now/fired/hours/moved/punish
1 after/since/because/once/following/then ~4 grievance/complaint/hearing/testimony/statement/investigation/whistleblowing/complained/reported/hr_complaint
1 grievance/complaint/complained ~6 rating/score/promotion/bonus/transfer/transferred/team/shift/shifts/project/lead/deal_with/remove/move/moved/role/hours/out_of
1 stopped/stop/quit/refuses ~2 talking/speaking/inviting/replying/answering ~2 me ~6 hr/complain*/report*/statement/spoke/grievance
1 reported/report ~2 accident/incident/injury/breach/violation/hazard ~8 now/since/moved/move/cut/fired/off/another
1 regret ~2 going/go/telling/speaking/saying/reporting/complaining ~3 hr/head/anyone/this/up/it
1 his/her/their ~1 grievance/complaint ~2 !! customer`,
  medical: `
1 doctor/gp/physician ~1 say/says/said/tell/told/advise*/recommend*/want/wants/ordered/forbade ~1 ~4
1 sleep/eating/anxiety/personality/panic/bipolar/heart/blood/mood/stress/attention ~1 disorder/disease
1 feverish/fever/cough/coughs/coughing/vomit/bleeding/dizzy/wheez*/limping ~4 && home/blood/work/sick/shift/today/doctor !! minor
1 therapy/physio/dialysis/chemo/counselling/counseling/rehab/acupuncture ~1
1 withdrawal ~2 && drink*/drug*/alcohol/days/detox/awful/shaking
1 stop/stopped/quit/quitting/gave_up ~1 drinking/drugs/gambling ~2 ~3
1 not ~2 been? ~1 well ~2 for ~1 months/weeks/long/a_while/days
1 chest/stomach/head/back ~1 hurts/pains/aches ~2
1 nod/nodded/nods/dozed ~1 off ~3
1 long ~1 absence/illness/sickness ~2
1 can ~2 still ~1 do ~1 the/his/her ~1 job ~2 && well/sick/ill/health/months/condition
1 suffer/suffers/suffering/suffered ~2 from/with ~2 !! poor_planning/lack/tech/scope/bugs/legacy/imposter/impostor/delays
1 my/his/her/their/a/the/our ~1 doc/shrink/psych/therapist/gp/counsellor/specialist/physician ~4 say/said/think/thinks/want/wants/upped/told/put/recommend/gave/order
1 off ~1 for ~2 week/weeks/months/month ~6 && may_i/what_can_i/ask/doctor/ill/sick/back/call/know !! holiday/vacation/project/two_weeks_off/sabbatical/back_after_two
1 test/blood/scan/biopsy ~2 results ~4 && back/got/worried/doctor/ms/bad/positive/my
1 ms/copd/ibs/uti/hiv/aids/bpd/ocd/ptsd/dvt ~1 && diagnos*/results/rests/symptoms/living_with/my/have/means !! ms_teams/ms_office/bug/excel/milliseconds
1 appointment/appointments ~3 hospital/doctor/clinic/medical/therapy/specialist/dentist_surgery/consultant/oncology/scan
1 hurt/injure/strain/pull/twist/sprain/broke/break/fracture* ~2 my/his/her/their ~1 back/leg/arm/knee/shoulder/ankle/wrist/neck/hand/foot/hip/rib/ribs/head !! the_news
1 pain ~3 not ~1 go/away/stop/stand/bear
1 menstrual/cramps/menopause/hot_flushes/hot_flashes/perimenopause/hysterectomy/pms ~1 !! trial_period/notice/probation/time_period/review
1 period ~1 pain/pains/cramps
1 months/weeks/year/years ~1 to ~1 live
1 terminal_cancer/terminal_illness/terminal_disease/terminally/palliative/hospice/malignant/benign/remission/metasta*/stage_4/stage_four/stage_three/stage_3 ~1 !! stage_3_of
1 hand/hands/voice/body ~1 shake/shakes/shaking/trembl* ~4 && slur*/smell/drink/morning/alcohol/meds/panic/sick/heart
1 slur/slurs/slurred/slurring ~2 !! racial
1 procedure/operation/surgery ~3 && days_off/time_off/hospital/recover*/doctor/off_for
1 dose/dosage/pills/tablets/injection/infusion/transfusion/anaesthetic/anesthetic/stitches/cast_on/sling/zombie ~3 && my/his/her/i/doctor/feel/psych/meds/weeks !! pipeline
1 relapse* ~2
1 sober/clean ~2 for ~3 months/years/days/weeks
1 go/going/goes/attend ~2 aa/na/rehab/meetings_for_alcoholics/twelve_step/detox
1 drinking/drink/drinks ~2 again/too/problem/lot/heavily/before/during/on_the_job/every/alone/secretly/vodka !! coffee/water/tea/friday_drinks
1 can/could ~1 not ~2 sleep/breathe/eat/function/get_up/get_out_of_bed/leave_the_house ~4
1 not ~1 sleep/slept/sleeping ~3 properly/weeks/days/nights/months/at_all/since ~3 !! launch/baby_monitor
1 heart ~1 be? ~1 racing/race/pounding/condition/skips/stops/palpitations
1 black/blacked ~1 out ~2 !! the_screen/windows/slide
1 faint/fainted/collapsed/passed_out/blacked_out/threw_up ~3
1 absent/absence/absences/time_off ~6 mental/illness/ill/sick/medical/doctor/health/condition/surgery/long/stress/depress*
1 mental/mentally/psychiatric/psychological ~1 illness/ill/health/unwell/state/hospital/ward/breakdown/condition/problem/problems/issue/issues/struggles/exhausted/unstable !! safety
1 breakdown ~3 !! of_costs/cost/by/task/structure/per/communication
1 lost ~2 weight ~4 && thyroid/ill/sick/doctor/eating/lot/worried/told
1 blood ~1 sugar/pressure/test/tests/clot/clots/transfusion/donor_list
1 mother/father/mum/mom/dad/wife/husband/partner/son/daughter/child/parent/parents/brother/sister/grandma/gran ~5 dying/terminal/ill/sick/stroke/cancer/hospital/care_home/dementia/alzheimer*/died/dies/passed/death/funeral/surgery/disabled/overdose
1 bereave*/grief/grieving/lost_my_mother/lost_my_father/lost_my_dad/lost_my_mum/lost_my_wife/lost_my_husband/lost_her_mother/lost_his_father/lost_a_child/lost_her_husband/lost_his_wife/death_in_the_family
1 stress/anxiety/mental/medical/sick/compassionate/carer/carers/carer's/bereavement/disability/health/family_medical/unpaid ~1 leave
1 burnout/burn_out ~6 stop/leave/rest/doc/doctor/break/weeks/collapse/hospital/clinic/diagnos*/therapy/think_it
1 depression/depressive/depressed ~4 i/my/again/back/think/is/told/have/fight/med* && i/my/told_me/he_has/she_has/she_is/he_is/back/think !! market
1 panic ~2 attacks/attack/attacked
1 caring ~1 for ~2 !! about
1 carer/caregiver
1 my ~2 therapist/therapy/psychologist/psychiatrist/counsellor/counselor/meds/medication/condition/illness/surgery/symptoms/diagnosis/treatment/prescription/recovery/disease
1 epipen/allergic ~2 nuts/latex/bees/reaction
1 rash/fever/flu/infection/infected/contagious ~4 && sent_home/weeks/days/off/doctor/hospital/leave/long
1 gluten/diet ~3 doctor/medical
1 tumour/tumor/lump/growth_on ~1 && found/breast/doctor/lung/brain/neck
1 drug/drugs/weed/cocaine/coke/pills/painkillers/heroin/meth ~5 work/toilet/bathroom/shift/problem/using/uses/take/takes/taking/addicted/test/desk/lunch !! @outsider/trial`,
  pregnancy: `
1 little_one/little_ones/stork ~3
1 in ~1 labour/labor ~1
1 on ~1 the ~1 way ~2 && little/baby/child/twins/family
1 week/weeks/month/months ~1 ten/eleven/twelve/eight/nine/six/seven/five/four/10/12/14/16/20 && nobody_knows/eighth_month/ninth_month/pregnan*/morning/due
1 eighth/seventh/ninth/sixth/fifth/third ~1 month ~1 && week/nobody/project/goes/due/told
1 nausea ~3
1 become/be/becoming ~2 a ~1 father/dad/mother/mum/mom/parent ~2
1 parental ~1 ~2 !! control/controls/advisory
1 breast ~1 milk
1 after ~1 the ~1 birth
1 come_back/return/coming_back ~2 after ~2 birth/baby/maternity/leave/child
1 baby/babies/newborn/infant/bump/pregnan*/twins/maternity/paternity/embryo/fertility/ivf/miscarr* !! my_baby_project/boomer/speed_bump/bump_the_version/baby_steps/baby_photo/bump_into/bumped_into/baby_sit
1 due ~1 in ~1 january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn && told/announced/week/bumped/project/leave/since/when/pregnan* !! report_is/goal/tasks/deliverable/report/goals/tasks/are_due/review
1 adoption/adopting/adoptive/foster_child/fostering ~2 !! tool/rate/software/user/users/of_the/of_our/new_system/product/cloud/customer/ai/low/feature/technology
1 more/another/planning/plans/having/wants/want/no ~2 kid/kids/child/children ~4 && manager/boss/asked/candidate/plan/job/promotion/hire/leave/on/interview/hours/part_time !! school/schedule
1 part_time/part_time_after/reduced_hours/flexible ~5 after/since/because ~3 baby/birth/maternity/child/children/leave/daughter/son/kids
1 daughter/son/child/children ~3 born/birth/arrive/arrives
1 dad/father/mum/mother/mom/parent ~4 leave/reduced_hours/newborn/born/baby
1 along && weeks/months/month && i_am/she_is/now !! get_along/move/moving/came_along
1 months/weeks ~1 along/gone/pregnant
1 termination/abortion/terminate ~4 && last_month/struggling/clinic/my_body/baby/had_a
1 wedding_and_kids/biological/ovulation/ovulat*/womb/gyn*/obgyn/cervix/amnio*/placenta/bedrest/bed_rest/csection
1 sick ~1 every ~1 morning
1 lifting ~3 && months/pregnan*/along/doctor`,
  disability: `
1 because_of ~1 my/his/her/their ~1 spine/hip/knee/knees/back/eyes/ears/legs/leg/heart/joints/wrist/wrists/neck/foot/feet ~1
1 impossible/hard/difficult/painful/can_not/struggle ~5 with ~1 my ~1 hip/back/knee/knees/spine/leg/legs/eyes/hands/joints
1 my/a/his/her/their ~1 screen ~1 reader
1 standing/sitting/walking/lifting/climbing ~6 impossible/hurts/pain/painful/hip/spine/knee
1 tremor/tremors/ms/parkinsons/lupus/fibromyalgia/arthritis/sclerosis/scoliosis/dystrophy/palsy/paraplegic/quadriplegic/limp/limps/limping/prosthesis/stump/missing_fingers/one_arm/one_leg/one_hand/one_eye/blind_in/dyslexia/dyspraxia/adhd/autism/tourettes/stammer/stammers/stutter/aphasia/narcolepsy/sleep_apnoea/agoraphobia/claustrophobi*/selective_mutism/photosensitiv*/hypermobil* && i/my/he/his/she/her/@name/applicant/candidate/colleague/employee/someone/one_of !! ms_teams/ms_office/milliseconds/latency
1 missing ~3 finger/fingers/hand/leg/arm/limb/eye
1 eyesight/hearing/sight/vision/mobility/speech/memory ~4 fail*/going/bad/poor/worse/loss/software/special/special_software/problem/problems/impair*/deteriorat*/issue/issues/test/limited/aid/disorder/getting !! product/company_vision/strategy/team_vision/user_memory/server
1 my/his/her ~1 eyesight/hearing/mobility/speech_impediment/impairment/disability/condition
1 ramp/lift/elevator/stairs/steps/accessible/step_free ~6 chair/wheelchair/no/broken/can_not/walk/crutch*/climb/disabled/do_the/reach/toilet/condition
1 in ~1 a ~1 chair ~1 $ && ramp/stairs/fire/exit/lift
1 adjustment/adjustments ~3 request/requests/refused/denied/need/asked/health/happened/made/disability/plan_for_my/at_work
1 sign_interpreter/lip_read*/large_print/braille/voice_recognition/dictation_software/magnifier/guide_dog/assistance_dog/hearing_loop
1 flexible/flexibility/rests/breaks/extra_time/longer ~6 condition/lupus/epilepsy/pain/illness/ms/dyslexia/adhd/autism/disability/diabetes/crohn*/fatigue
1 condition ~4 flare*/flares/means/worse/walk/tired/unpredictable/manage/chronic
1 flare ~1 up/ups
1 excuse ~3 && dyslexia/adhd/autism/condition/disability/illness/back/anxiety
1 dyslexia/adhd/autism/disability/condition ~3 as ~2 excuse
1 can ~1 not ~2 walk/climb/see_well/hear/lift_heavy/stand_for/sit_for/type_for ~3 !! from_you/you/about/the_value/feedback/away/through/the_point
1 night_shift/night_rota/travel/driving/on_call ~5 because ~3 epilepsy/condition/diabetes/disability/health/medication/sight/seizures
1 obliged/obligation/have_to/required/must/duty ~5 accommodat*/adjust*/disab*/condition/adhd/autis*/wheelchair/lupus/epilepsy/pain
1 hotdesking/hot_desking/open_plan/open_office/bright_lights/strip_lights/loud/noise/small_talk/eye_contact ~8 spectrum/autism/adhd/sensory/autistic/neuro*/migraine/condition/brain/overload
1 special/extra/quiet ~1 software/equipment/chair/desk/room/seat/parking/keyboard/mouse && eyesight/back/condition/need/disab*/hands/doctor/autis*/wheelchair/pain
1 chronic*/lifelong/invisible/hidden/physical ~1 illness/condition/disability/pain/disease/fatigue/impairment`,
  pay_equity: `
1 payslip/payslips ~4 short/less/lower/than/others
1 take/takes/taking ~1 home ~2 more/less ~2 than
1 others/they/he/she/colleagues ~3 take_home/takes_home
1 raise/bonus/increase/pay_rise/percent ~4 his/hers/theirs ~1 was
1 job/work/tasks/role ~1 but ~1 not ~2 salary/pay/wage/money
1 every/all ~1 man/men/guys/male ~6 no ~1 woman/women/girl
1 company_car/signing_bonus/sign_on/allowance/car_allowance ~6 others/men/man/woman/women/everyone/found_out/no_one
1 salaries/salary/wages/pay ~2 secret/secrets/confidential ~4 bottom/less/know/lowest/forbid*
1 men/man/guys/he ~3 grade/band/level ~3 i/women/she ~3 grade/band/level
1 pay/salary/wage ~3 too ~1 low ~2 compared/than/for
1 equal ~1 pay
1 start/started/hired ~3 grade/salary/band ~6 same ~1 degree/experience/job
1 bigger/higher/better/larger/more/double/nicer/twice ~2 salary/pay/wage/wages/pay_rise/raise/paycheck/package/money/rate ~4
1 lower/smaller/less/half ~3 salary/pay/wage/wages/paycheck/money/rates/bonus !! rating/ratings/error_rate/win/conversion/heart/expect/pool/travel/budget
1 payroll/payslip/payslips/pay_sheet/salary_sheet/salary_list/pay_list ~6 men/women/above/more/higher/below/saw/all/everyone/seen !! integration/system
1 above/below/over/under ~1 mine/me/hers/his/theirs/men/women && salary/pay/payroll/wage/earn/8k/5k/10k/paid/money
1 get/gets/getting ~3 percent/euros/dollars/pounds ~2 more/less ~3 same/than
1 twice/double/half/triple/third_more ~2 what ~2 i/we/she/he ~2 make/makes/earn/earns/get/gets/paid
1 make/makes/earn/earns ~2 twice/double/half/triple/more/less ~1 what_i/as_much/than/of_what/what_we/what_she/what_he
1 two/three ~1 jobs/roles ~3 one/same ~1 wage/salary/pay/money
1 compare/comparing/compared/talk/talking/discuss*/share/sharing/know/knows ~3 salary/salaries/wages/paychecks/payslips/what_they_earn/pay_with/each_other's_pay
1 offered/offer/pay/paying/paid ~3 external/new/newcomer/candidate/recruit/men/man/others ~3 more/higher/better
1 way/far/much ~1 more/less ~2 than ~3 pay/paid/earn/me && pay/paid/salary/offered/earn/money/wage
1 women/woman/men/female/male/girls/foreign/foreigners/migrants/temps/part_timers/part_time/black/minorities/older ~6 lower_rates/lower_rate/behind/less/per_hour/paid/rates/raise/raises/wage/salary/bonus !! goals/behind_on
1 assistant's/junior/same/intern/trainee ~1 wage/wages/salary/pay/money
1 equal ~2 work/money/value/job ~4 equal/pay/money/same
1 woman/female/girl ~6 same ~1 job/work/role ~6 less/half/lower
1 same ~1 job/work/role/thing/hours/tasks ~6 for ~1 less
1 for ~1 less $ && same/job/woman/work/doing
1 doing/do ~2 exactly/same ~2 what/job/work/thing/as ~6 less/more/paid/pay/money
1 temps/temp/contractors/agency/part_timers/cleaners/interns ~3 get/paid/earn ~2 less/lower/half
1 negotiated ~2 better/harder/more && earn/salary/paid/more/pay
1 paid ~2 fairly/fair/unfairly/properly/enough_compared/the_same/less/more/half/below
1 salary/pay/wage/earn/paid ~6 unfair/fair/injust*/cheated/discrimin*/unequal/inequal*
1 feel ~1 cheated && makes/pay/salary/earn/money/bonus
1 bonus/raise/raises/pay_rise ~6 men/guys/women/woman/male/female/everyone_but/half/except/behind/white`,
  legal_threat: `
1 can/could/may/do/does/is ~1 they/company/employer/my_boss/my_employer ~3 make_me/force/pay_back/demand/require/search/right/deduct/allowed/fine ~2 !! feedback_anonymous
1 pay/paying/paid ~1 back ~2 training/course/bonus/costs/relocation
1 used ~1 against ~1 us/me/him/her/the_company
1 right ~1 to ~1 search/monitor/read/know/refuse/inspect/film/fire/demand/see_my_file
1 overtime/wages/wage/salary/expenses/holiday_pay ~3 not ~2 paid
1 not ~1 been? ~1 paid ~2 for
1 verbal/oral/written ~1 agreement ~6 binding/valid/count/legal/enforce*
1 counsel/lawyer's/solicitor's ~1 ~2 !! keep_my
1 demand ~1 letter
1 forced/force/pressured/pressure/coerced ~2 to? ~1 sign
1 a/the ~1 judge ~1 decide/rule/rules/has_to/said/ordered/will
1 what ~2 i ~2 owed
1 court ~2 over/for/with/against/about/because/$ && go/take/see/threat*/drag/end
1 compensation/damages/settlement/payout ~4 for ~2 what/this/harm/injury/stress/suffering/discrimination
1 data_protection/gdpr/dpo/subject_access/privacy_law/data_subject ~3 && asked/request/my/her/his/emails/law/employee
1 risk/risks ~2 if ~2 i/we ~4 warning/fire/dismiss/reference/rating/contract/monitor && legal/sued/law/court
1 bound ~1 by && terms/contract/sign/signed/clause
1 sign/signed ~3 new? ~1 terms/contract/nda/agreement/waiver/clause && never/not/have_to/must/pressure/force/binding/refuse
1 letter ~1 before ~1 action
1 letter ~2 from ~2 lawyer/attorney/solicitor/court/tribunal/union_lawyer/law_firm
1 labor/labour/employment/works ~1 board/inspectorate/inspector/office/court/tribunal/judge/commission/authority
1 owe/owes/owed ~3 week/weeks/month/months/wages/pay/money/overtime/hours/holiday/back_pay
1 notice ~1 period ~6 penalty/legal/break/skip/leave_early/short/buy_out/must/obliged/contract/enforce
1 citizens_advice/legal_aid/legal_insurance/legal_protection/law_firm/law_centre/legal_clinic/paralegal/law_says/the_law/by_law/law_on/against_law ~1 !! murphy/law_of/in_laws/conway/moore
1 evidence/proof ~4 && record/recorded/recording/recordings/lawyer/court/tribunal/against_them/against_him/against_her/against_the_company !! development/feedback/goal/review_evidence/against_promot*/citation
1 record/recorded/recording ~3 meeting/conversation/call/him/her ~3 evidence/proof/legal/secret*/without/hidden
1 case ~1 $ && do_i_have/i_have_a/have_a_case/legal/against
1 i_have_a_case/have_a_case/strong_case_against/case_against
1 seeing/see ~1 us/you/them/him/her ~1 in_court
1 court ~2 !! tennis/basketball/food/documents/the_client/order_form/squash/translate
1 allowed/can/may/legal/permitted ~4 by_law/legally/under_law
1 can/may/is/are ~1 my? ~1 employer/company/boss/they ~3 refuse/force/allowed/make_me/deduct/cut/change/read/monitor/track/deny/ban/fine/search/demand ~6 holiday/contract/pay/wages/hours/messages/emails/leave/breaks/overtime/private/phone/weekends/lunch/vacation
1 track/monitor/spy/surveil*/keylog* ~5 home/employees/staff/people/him/her/private/webcam/screens/emails && legal/allowed/can_i/may_i/law !! progress
1 break/breaks/broke/breaking/against ~2 law/laws
1 as_far_as_it_goes/ombudsman/equality_commission/human_rights/rights_commission/supreme_court/high_court/magistrate/bailiff/prosecut*/police_report/pressing_charges/file_charges
1 reference ~3 sued/legal/bad/defam* && sue*/legal/liab*/defam*
1 witness ~3 && court/attorney/lawyer/case/tribunal
1 unfairly ~1 dismissed/treated_under/sacked/fired`,
  whistle_blowing: `
1 figures/numbers/books/accounts/hours/results/reports ~4 not/never ~1 true/right/real/correct ~1 && bank/investors/regulator/our/tax/board/client/auditor !! dashboard/formula/bug
1 throw/throwing/threw/pour*/dump*/put ~3 battery/batteries/oil/paint/chemicals/waste/acid/rubbish ~3 river/lake/forest/drain/sea/field/woods/sewer
1 sign/signed/signing ~2 for/off ~2 checks/tests/inspections/work/training/hours ~3 nobody/no_one/never/not
1 take/taking/took/takes ~1 money ~2 !! seriously/to_the/off_the_table
1 accept/accepts/accepting/accepted/take/takes ~2 present/presents/gift/gifts/holidays/trips/favours ~2 from ~2 bidder/supplier/vendor/client/customer/contractor
1 gift ~1 box/boxes ~4 && supplier/envelope/boss/vendor
1 always ~1 pick/picks/choose/chooses/awards ~2 same ~1 supplier/vendor/contractor/agency && boss/gift/envelope/purchasing/manager
1 brakes/safety/product/parts/machine/device/drug/food ~3 never/not ~1 tested/checked/approved/inspected
1 refund/refunding/refunds/refunded ~4 own ~1 purchases/orders/card
1 partly/half/paid ~2 in ~1 cash ~4
1 save/saves/saving ~1 tax/taxes ~2 && cash/books/boss
1 toxic/poison*/hazardous/chemical/chemicals ~3 stuff/waste/drain/river/ground/hall/quiet/behind/spill !! comment
1 take/takes/taking/took/carry ~2 goods/stock/material/tools/parts/food/products/supplies ~1 home
1 hours/customers/invoices/numbers/tests/references/orders/employees ~4 invented/made_up/fictional/imaginary/ghost/fake
1 invented/fictional/ghost/phantom/imaginary ~1 customers/employees/invoices/orders/hours/clients/tests
1 two/second ~1 set/sets ~1 of ~1 books
1 patient/patients/patients' ~2 morphine/medication/drugs/money/pills/belongings
1 trade/trades/trading/sell/sells/buy/buys ~2 shares/stock/stocks ~4 before/news/insider/announcement
1 look/looked ~1 away ~4 inspector/audit/when/while
1 inspector/auditor/regulator ~2 come/comes/came/visit* ~2 && look_away/hide/asked/told/before/when
1 not ~1 stay/keep/remain ~1 quiet/silent ~3
1 refuse/refuses/refused ~1 to ~1 sign ~3
1 overheard/saw/found/discovered/know/witnessed ~5 cash/envelope/two_sets/fake/theft/stealing/bribe
1 wife's/husband's/brother's/sister's/cousin's/son's/friend's/own/family's/girlfriend's/his_wife_s/her_husband_s ~2 firm/company/business/agency/shop && contract*/sign*/order*/deal*/director/boss/manager/hire*/invoice*
1 wife/husband/brother/brother_in_law/cousin/son/friend/sister ~2 firm/company/business && contract/contracts/signs/orders/award*/invoice*/deal/deals
1 charge/charging/bill/billing/invoice/invoicing ~4 for ~3 work/hours/services/goods/patients/training ~4 never/not
1 never/not ~2 done/delivered/happened/performed/did/provided/existed/took_place ~3 && bill*/charg*/invoice*/signed/sign_off/claim*/logs/logged/logging/certif*/recorded/asked_me_to/told_to
1 hide/hiding/hid/conceal*/cover*/bury/burying/keep_quiet ~3 a/the/about ~2 defect/defects/fault/leak/spill/accident/incident/breach/loss/losses/recall/injury/problem_from/contamination
1 reuse/reusing/reused/expired/relabel*/rotten/contaminat*/unsterile/counterfeit/substandard/mislabel*/tampered/tampering/adulterat* ~2 needles/food/meat/parts/medicine/medicines/drugs/stock/goods/syringes/products/samples/kitchen/instruments
1 needles/food/meat/medicine/medicines/drugs/goods/syringes/samples ~3 reuse/reused/expired/relabel*/rotten/contaminated/unsterile/counterfeit/mislabelled/tampered
1 result/results/report/reports/numbers/figures/data/records/logs/readings/minutes/documents ~4 rewritten/changed/altered/edited/adjusted/manipulated/falsified/faked/made_up/massaged/fudged/invented/deleted ~4 && before/until/pass/regulator/audit*/investor*/inspect*/so_that/to_look/lie/customer/client/board/they/we/lab
1 made_up/makes_up/invented/invents ~2 numbers/figures/results/data/hours
1 numbers/figures/results/data/hours ~3 made_up/invented/fake/faked/fictional/inflated
1 inflate*/inflating/overstat*/understat*/misstat*/pad/padded ~3 number/numbers/figures/hours/revenue/sales/invoice*/users/expenses/metrics/results !! ego/tyres
1 envelope/envelopes/gifts/cash ~5 buyer/buyers/official/officials/inspector/customer/client/supplier/doctor/politician/police/customs && give*/gave/hand*/slip*/take*/get*/accept*
1 shred/shredding/shredded/destroy/destroying/delete/deleting/burn/wipe ~4 paper/papers/document/documents/files/emails/evidence/records/logs/messages ~4 && before/inspect*/audit*/asked/told/boss/investig*/court
1 guard/guards/interlock/safety_switch/alarm/alarms/sensor/safety_device/protective/brakes ~5 removed/taken_off/disabled/bypassed/bridged/ignored/switched_off/off ~3
1 use/uses/using/sell/sells/share/shares/misus* ~4 customer/client/patient/user/personal ~1 data/details/information/records ~6 never/not/without/agreed/consent/illegally/sold/behind
1 press/journalist/reporter/newspaper/media ~4 && go_to/talk_to/leak/tell/what_we_do/contact/wants_to
1 boss/manager/company/they/director/lead/colleague/someone/he/she ~2 break/breaks/breaking/broke/bend/bends/violat* ~2 the? rule/rules/law/laws/regulation/regulations/policy/code_of_conduct/compliance ~1 !! rule_of_thumb
1 forge/forged/forging/falsify/falsif*/fake/faking/faked ~3 log/logs/record/records/signature/signatures/certificate/certificates/document/documents/maintenance/paper/papers/results/tests/numbers/figures/hours/reports/timesheets/entries
1 money/funds/donation/donations/grant/charity/tips/cash/scrap/fuel/stock ~5 not ~1 going/go/where/reach* && say/charity/donat*/they/where
1 pocket/pocketing/pockets/skim/skims/skimming/siphon*/embezzl*/steals/stealing/pilfer* ~3 money/cash/tips/scrap/funds/fees/donations/change/profit ~1
1 clock/clocking/clocks/punch/badge/stamp ~2 in/out ~2 for ~2 each_other/one_another/him/her/colleague/friend/others
1 say/sign/confirm/certify/pretend/claim/write/report/state ~3 training/inspection/test/check/audit/work/visit/cleaning/meeting ~3 happen*/done/complete*/took_place/passed ~5 not/never/did_not
1 ship/ships/shipping/shipped/sell/sells/selling/sold/deliver* ~5 failed/defective/faulty/unsafe/expired/untested/dangerous/counterfeit/recalled/broken_on_purpose
1 fail/failed ~1 inspection/safety/quality_control/certification ~3 && ship*/sell*/sold/deliver*/anyway/still/hide
1 tick/ticked/sign/signed/signing/pass/approve/approved ~4 checklist/inspection/check/form/test/box/boxes/off ~4 without/never/not ~2 look*/check*/test*/read*/see*/inspect*
1 without ~1 looking/checking/testing/inspecting && sign/tick/approve/told/checklist/safety
1 emissions/safety/test/lab/audit/inspection/clinical/environmental ~2 results/data/report/values/readings/records/checklist/log ~6 changed/altered/fake*/manipulat*/before/regulator/edited/without/wrong/false/hid*
1 holiday/holidays/vacation/dinner/dinners/shopping/trips/furniture/car ~5 company/corporate/business/office ~1 card/expense/expenses/account/money/budget
1 company/corporate ~1 card/expenses/account/money/funds ~5 holiday/holidays/private/personal/wife/family/vacation/shopping/gambling/own/strip/home
1 anonymous ~2 letter/tip/note/hint/caller/report/email ~3 !! feedback
1 who/where/how ~3 report/tell/go_to/turn_to/raise ~6 boss/manager/company ~4 breaks/fraud/illegal/steals/cheats/lies/corrupt/wrong/crime
1 who ~2 can/do/should ~1 i ~2 tell/report_it/report_this/go_to/turn_to ~2 !! about_my_goals/about_my_progress/holiday
1 lie/lies/lied/lying ~2 to ~2 the? ~1 client/clients/customer/customers/investors/auditors/board/regulator/public/patients/inspector/insurance/bank/state
1 cheat*/scam*/defraud*/swindl*/rip_off/ripping_off ~3 client/clients/customer/customers/state/government/insurance/company/system/tax/elderly/patients/expenses
1 illegal/criminal/crime/unethical/immoral ~3
1 corrupt/crooked/shady/dodgy ~2 deal/deals/boss/manager/director/payment/payments/business/practice/practices/supplier/contract/money/things/stuff ~1
1 @staff/they/company ~2 be ~2 corrupt/crooked/shady/dodgy ~1 !! file/backup/index/data_file
1 predecessor/director/boss/manager/lead/colleague ~3 moved/transfer*/took/takes/divert* ~2 money/funds/payments/commission
1 wrong ~2 going_on/happening/doing_here/what_we_do && report/tell/illegal/hide/boss`,
  dismissal: `
1 third/last/final/second ~1 chance ~3
1 clear/pack/empty/cleared/packed ~1 my/his/her/their ~2 desk/things/locker/office !! before_the_move/tidy
1 tell/telling ~2 him/her/them/@name ~1 it_is/its/that ~2 over !! the_project
1 not ~1 take/taking/keep/keeping/hire/hiring ~2 them/him/her/@name/someone/somebody ~2 on/after ~3
1 reduce/cut/shrink/downsize/trim ~2 my/our/the ~1 team/department/group ~2 from/by/to ~2
1 months'/months/month's/weeks/weeks' ~2 pay/salary/money ~4 if ~1 i/he/she ~1 go/leave/sign
1 go/leave ~1 quietly
1 not ~1 want ~1 him/her/them/@name ~1 back ~1
1 my/his/her/their ~1 contract ~2 end/ends/ending/expire/expires/runs_out/not_extended/not_renewed ~2
1 site/plant/office/factory/branch/store/department/location ~1 closure/closing/shutdown/close/closes/shut
1 close/closing/shut/shutting ~3 site/plant/office/factory/branch/store/department/location ~1 !! early/for_the_holiday/window/deal
1 get/got/getting/given/received ~1 my/his/her ~1 notice/papers/cards/p45 ~2
1 pay/buy ~1 him/her/them ~1 off/out
1 role/job/position/post ~3 not ~1 exist ~2
1 no ~1 future ~1 here/in_this_company/at_this_company
1 no ~1 longer ~2 with ~1 us/the_company/company
1 for ~1 the ~1 cut
1 end/ending/cancel/stop ~2 assignment/placement/apprenticeship/internship/traineeship ~1
1 sign/signed ~3 termination/separation/severance/cancellation/mutual ~1 agreement/contract/papers
1 not ~1 survive ~2 reorg*/restructur*/cut/merger/review/year/probation
1 freeing ~1 up ~1 his/her/their ~1 future
1 end ~1 things/it/this ~1 cleanly/with_him/with_her/this_week/quickly
1 not ~1 working ~1 out? ~1 with ~1 @name/him/her
1 get/move/take/want/remove/kick ~2 him/her/them/@name ~2 off/out_of ~1 my/the/our team ~3 !! call/meeting/project/critical
1 badge/access/laptop/account/login ~3 cancel*/revoke*/block*/deactivat*/return/hand_in/taken/cut ~5 hr/meeting/today/tomorrow/friday/see
1 called/asked/summoned/invited/told/meet* ~3 hr ~4 today/tomorrow/friday/monday/at_four/urgent/suddenly/four/five && badge/laptop/lose/fired/cancel/scared/worried/box/last
1 drop/lose/cut/remove/axe/shed/release ~2 one/two/three/half/some/a_third/several ~2 of ~2 my/the/our/them ~2 !! feature/task/goal/priorit*/meeting/ticket/product/courses
1 lose/cut/drop ~2 junior/senior/people/someone/person/20/ten/10/six/five/headcount/heads ~3 && budget/cut/cuts/q3/quarter/cost/must/have_to/or_the/who/do_i/restructur* !! lose_people_in_the_meeting/people_off/person_off/someone_off/people_short
1 at ~1 risk ~2 && redundan*/role/job/put/position/twice/letter/consultation/notice
1 useless/bad_apple/dead_weight/deadwood/liability/hopeless_case/rotten_apple ~6 replace/remove/removing/out/gone/rid/go/exit/fire
1 remove/removing/removal ~2 him/her/them/@name/from_the_team/from_his_role/from_her_role/someone !! meeting/invite/thread/calendar/review_list/from_the_channel
1 needs ~1 removing/to_go/replacing/to_leave !! document/ticket
1 end/ending/terminat*/stop ~2 employment/working_relationship/engagement_with/collaboration_with/his_job/her_job
1 offer/offering/pay ~2 him/her/them/@name ~2 money/package/a_deal/settlement/cash ~3 to ~1 go/leave/resign/quit
1 make/get/force/push/nudge/encourage/convince/persuade/want ~2 him/her/them/@name ~3 leave/quit/resign/go ~2 own/himself/herself/voluntarily/$/by/on !! early/home/first/meeting/live/through/deeper/to_the
1 two_warnings/three_warnings/second_warning/third_warning/last_warning/final_warning/several_warnings/how_many_warnings/enough_warnings/one_warning
1 warning/warnings ~4 out/fire/dismiss/need/before/letter/written/enough/exit !! log/compiler/lint
1 replace/replaced/replacing ~3 me/him/her/us/them/@name ~3 with/by ~2 !! on_the_call/tool/while
1 replace ~1 him/her/them/@name ~2
1 not ~1 renew/extend/keep/retain/continue ~2 him/her/them/@name/me/his/her ~4 !! waiting/informed/posted/up_to_date/up/in_the_loop/busy/motivated/updated/company
1 fixed ~1 term ~3 end/ends/renew/extend/expire/over
1 trial_period/probation/probationary ~1 period? ~4 not/out/end/keep/fail/over/let/extend/bad
1 outsourc*/offshor*/automat* ~5 job/jobs/lose/people/roles/position/redundant !! tests/test/report
1 people/person/staff/us/them ~2 will/to/might/could ~1 lose ~1 their/our/his/her ~1 job/jobs
1 sign/signed ~2 resignation/severance/mutual/termination/exit_agreement/settlement/mutual_agreement
1 resignation ~3 or ~2 fired/sacked/dismissed/terminated
1 resign or
1 disciplin* ~2 hearing/action/procedure/meeting/process/panel/against/case
1 post/role/position/job/department/team/function ~3 disappear*/vanish*/dissolved/axed/scrapped/closed/closing/eliminated/redundant/at_risk/removed/surplus/outsourced ~2 !! bug/ui
1 no/any ~2 job/role/place/position/future/contract/work ~1 for ~1 me/him/her/us ~4
1 told/tell/tells/advised/asked ~2 me/him/her ~1 to? ~1 look* ~2 for ~2 another/other/new/different ~1 job/role/position/company
1 start/begin/should ~2 look*/search* ~2 for ~2 something/another/new/other ~2 else/job/elsewhere ~2 && manager/boss/hint*/told/said/suggest*
1 hint* ~6 leave/else/go/elsewhere/job/quit/resign/out/future
1 off ~1 the ~1 payroll/books/roster
1 escort* ~3 building/premises/out/gate/door !! visitor
1 pay ~1 him/her/them ~1 off
1 his/her/their/my/@name ~1 last_day ~1 !! sprint/holiday/quarter/of_the_month/of_the_year/conference/of_march/earth/of_june/school
1 today ~2 his/her/their/my ~1 last
1 let/letting ~1 @name ~1 go
1 letting ~1 go
1 decide*/decision ~4 let/fire/terminate/dismiss/part/end ~3 @obj/go/contract/employment/ways
1 reasons/grounds/enough ~4 fire/dismiss/sack/terminate/exit/let
1 person/someone/who ~3 room ~6 dismiss*/fire*/terminat*/let_go
1 has/have/must ~1 to ~1 go ~1 $ !! now/home/i_have/early/live
1 third/next/one ~2 more? ~4 and ~1 she/he/they ~1 be ~1 out
1 scared/afraid/worried/fear/anxious ~5 lose/losing/lost ~2 my/job/jobs/their
1 scared/afraid/worried/fear ~3 next ~1 && chop*/laid/fired/list/redundan*/job/cut
1 job/jobs ~5 merger/restructur*/reorg*/ai/cuts/cut/closure/takeover/acquisition/outsourc* !! how_do_i_present/interview
1 workforce/staff/team ~2 reduc*/cut/cuts/shrink*/halved/downsiz* !! meetings
1 let_him_know_he_is_out/you_are_fired/youre_fired/give_him_the_boot/give_her_the_boot/shown_the_door/thrown_out/kicked_out ~1
1 suspended ~2 !! account/server`,
  immigration: `
1 residence/residency ~2 title/permit/card/depends/status/papers/expires
1 sponsorship ~3 && stop/boss/weekends/visa/lose/cancel/company !! project/executive/event/football
1 depends/tied/bound/linked/depend ~3 job/employer/company/mine/title ~2 && visa/residence/permit/wife/status/h1b/card
1 where ~1 he/she/they ~1 be? ~1 from && may/work/ask/permit/country/papers
1 may/can/allowed ~1 work ~1 here/in_this_country/in_germany/in_the_uk/in_the_us/legally ~1
1 leave/deported/stay/remain/return ~3 germany/uk/the_us/the_states/usa/france/the_country/canada/ireland/switzerland/netherlands/austria/australia !! on_vacation/for_a_trip/branch/office/team/holiday
1 status/papers/documents/permit/residence/residency/passport ~4 pending/process/delayed/expire*/expiring/renew*/refused/denied/missing/sorted/run_out/stuck/form/abroad && eu/hr/abroad/country/work/embassy/he/she/my/immigration/home_office/papers/in_process !! task/ticket/project_status/goal/pull/order/doc/review/status_report
1 eu/settled/immigration/resident/refugee/asylum/visa/legal/citizenship ~1 status
1 papers ~4 process/abroad/order/valid/work/country
1 sponsor/sponsored/sponsoring/sponsors/sponsorship ~5 me/him/her/worker/workers/employee/silence/promised/company/job/change/transfer/engineer/license/licence !! executive/project_sponsor/event/team/my_sponsor_on/my_project/steering/budget/sponsor_meeting/conference
1 stay/remain/leave/kicked_out/sent_back/send_back/expelled/removed ~4 country/home_country/abroad ~3
1 days ~3 stay/leave/find ~4 country/job
1 work/working/move/relocate ~3 from/to/in ~2 india/abroad/another_country/spain/portugal/germany/brazil/mexico/home_country/canada/poland/us/usa/uk/china ~4 permit/visa/papers/legal/tax/status/card
1 embassy/consulate/border_control/customs_officer/home_office/foreign_office/foreigners_office/auslander*/immigration_office/migration_office
1 blue_card/green_card/residence_card/residency_form/residence_form/residence_permit/work_permit/settlement_permit/work_papers/residence_papers ~2 !! payment/fishing/design/office_card/working_form
1 green_card
1 permit ~4 && no/yet/start/hire/work/country/brazil/remote/foreign/from/sorts/role
1 hire/candidate/engineer/worker/employee/report/recruit ~5 from ~1 @name ~4 permit/visa/papers/start
1 student/spouse/work/dependent/tourist/working_holiday/partner ~1 visa
1 born_abroad/foreign_national/non_eu/third_country/work_abroad_permit`,
  union: `
1 the ~1 strike ~3 && paid/team/union/workers/join/thursday/day_after/starts/over/pay !! airport/train/rail/bus/metro/pilots/postal/air_traffic
1 walk/walking ~1 out ~1 together/if/over/unless/on
1 set_up/form/found/start/join/create ~2 union/works_council/staff_council
1 organiser/organizer ~3 && talk/management/told/not/workers/union/campaign/labor/labour !! event/workshop/conference/offsite/party
1 staff/employee/worker/workers/elected/safety/shop ~1 rep/reps/representative/representatives/delegate/steward/committee/forum/council
1 elected ~4 rep/representative/delegate/steward/council/committee
1 strike ~3 ballot/vote/fund/day/action/notice/break*/tomorrow/monday/friday
1 ballot ~3 && strike/union/vote/action/workers/boss
1 negotiate/bargain/demand/ask ~3 pay/wages/hours/conditions/raise/shifts ~3 as_a_group/together/collectively/jointly/as_a_team/united
1 as_a_group/together/collectively/jointly ~4 pay/conditions/wages/demand/negotiate/management
1 petition/signatures/sign_up ~6 represent*/council/union/conditions/management/pay/workers/collect*
1 collect*/gather* ~2 signatures
1 represented/representation/representatives ~3 && petition/workers/staff/signed/team/vote/union !! data/graph/in_the_sample/client
1 down ~1 tools
1 membership/member/members/dues/join/joined/joining ~4 union/unions
1 solidarity/comrade/labour_movement/labor_movement/minimum_staffing/protest ~3 && work*/manag*/shift/pay
1 vote ~3 for/on/against/yes/no ~2 union/representation/council/strike/organis*`,
};
