// Small words that give a language away. English first, common words by their stem (english.ts takes endings off), then
// for each other language the function words and everyday work words that are not also English words.

export const englishWords = `
a about above accept access account across act action active actual add address admit advance advice advise affect afford
afraid after again against age ago agree ahead aim air alarm align alive all allow almost alone along already also although
always am amaze among amount an analyse analysis analyst analyze and anger angry announce annoy annual another answer anxious any
anybody anymore anyone anything anyway anywhere apart apology apologise apologize app appear application apply appreciate
approach approve area argue arm around arrive art article as aside ask aspect assign assist assume at attempt attend attention
attitude audit author available average avoid awake award aware away awful awkward baby back background bad badly balance band
bank bar base basic batch be bear beat beautiful because become bed been before begin behave behaviour behavior behind being believe belong
below benefit beside best bet better between beyond big bill bit black blame blind block blog blue board body bonus book border
bore boss both bother bottom box boy brain brand break bridge brief bright bring broad brother brown budget bug build burn bus
business busy but buy by cake calendar call calm came camera can cancel candidate cannot capable capacity car card care career careful
carry case cat catch category cause celebrate center central centre certain chair challenge chance change channel character
charge chart chase chat cheap check chief child children choice choose city claim clarify class clean clear clever client
climb clock close clothes cloud club coach coast code coffee cold collaborate colleague collect college color colour combine come comfort
comment commit committee common communicate community company compare compete competence competency complain complaint
complete complex computer concept concern conclude condition conduct conference confide confident confirm conflict confuse
connect consider consistent constant contact content contest context continue contract contribute control conversation
convince cook cool cope copy corner correct cost could count country couple courage course court cover coworker craft crash
crazy create creative credit crisis critic criticise criticism criticize cross crowd cry culture cup current curve customer cut cycle daily damage
dark dashboard data database date daughter day dead deadline deal dear debate debt decide decision deep defend defensive define definite degree delay delegate
delete deliver delivery demand demo department depend deploy describe desert deserve design desk despite detail develop device did die
different difficult digital dinner direct director dirty disagree disappoint discuss display distance do doc doctor document does dog dollar done
door double doubt down draft drain drama draw dream dress drink drive drop dry due during duty each ear early earn easy eat edge edit
editor education effect effective effort eight either else email embarrass emotion employ employee employer empty encourage end
energy engage engineer enjoy enough ensure enter entire environment equal error escalate especially establish estimate etc evaluate
even evening event ever every everybody everyone everything everywhere evidence exact exam example excellent except excite
excuse execute exercise exist exit expand expect expense experience expert explain explore express extend extra extreme eye face fact factor
fail failure fair fall false family fancy far fast father fault favor favour fear feature fee feed feedback feel felt few field
fight figure file fill final finance find fine finger finish fire firm first fish fit five fix flag flat flexible flight floor flow
fly focus folk follow food foot for force forecast forget form formal forward found four frame framework free frequent fresh
friday friend from front frustrate full fun function fund funny further future gap gather gave general generate genuine get gift girl
give glad global go goal gold gone good got grade gradual grateful great green grey group grow growth guess guide guilty guy habit had
half hall hand handle handover hang happen happy hard harm harsh has hate have he head health hear heart heat heavy held hell hello
help her here hers herself hesitate hey hi hide high hill him himself hint hire his history hit hold holiday home honest hope
horrible hospital hot hotel hour house how however huge human hundred hurt husband i idea ideal identify if ignore image imagine
impact important impossible impress improve in include income increase indeed individual industry influence inform information initiative
inside insight instead instruction integrate intend interest internal internet interrupt interview into introduce invest invite involve is
island issue it item its itself job join joke journal joy judge july june jump junior just keep key kick kid kill kind king kit kitchen
knee know knowledge label lack lady land language laptop large last late laugh launch law lawyer lay lazy lead leader learn least leave left leg legal length
less lesson let letter level liar lie life lift light like limit line link list listen little live load local location log
long look loose lose loss lost lot loud love low lower loyal luck lunch mad made mail main maintain major make male man manage
manager many march mark market marry master match material matter may maybe me mean means measure media medical meet meeting member
memory men mentor mention mess message met method metric middle might mile milestone mind mine minute miss mistake mix mobile mode
model modern module moment monday money month mood moral more morning most mother motivate mountain mouth move movie much multiple music must
my myself mystery name narrow nation natural near necessary neck need negative neither nervous network never new news next nice night nine no nobody
noise none nor normal north not note nothing notice now number numerous objective observe obvious of off offer office often oh ok
okay old on onboard once one only onto open operate opinion opportunity oppose option or order ordinary organise organization
organisation organize origin other ought our ours ourselves out outcome outside over overall overload overwhelm own owner
page pain paint pair panel panic paper paragraph parent park part particular partner party pass past path patient pattern pause pay peer pen pencil people per
percent perfect perform performance perhaps period person personal phase phone photo phrase physical pick picture piece pipeline place
plan plane plant plate platform play please plenty plus point policy polite poor popular position positive possible post potential power
practice practise praise prefer premium prepare present presentation press pressure pretend pretty prevent previous price pride print prior
prioritise prioritize priority private probable problem procedure process product production professional profile profit program programme
progress project promise promote promotion proof proper propose protect proud prove provide public pull punch pump purchase purpose push put quality quarter question
queue quick quiet quit quite quote race rain raise random range rank rare rate rather rating raw reach react read ready real realise realize
really reason receive recent recipe recognise recognize recommend record recover red reduce refer reflect refuse regard region regret regular reject relate
relation relationship release relevant reliable relief rely remain remark remember remind remote remove repeat reply report represent reputation
request require rescue research resist resource respect respond response responsible rest result resume retro return review reward rewrite rich
ride right ring rise risk river road roadmap rock role roof room root rough round route routine row rude rule run sad safe said salary
sale same sample saturday save saw say scale scare scenario schedule schema school scope score screen script sea search season seat second secret section secure
see seek seem select self sell send senior sense sensitive sentence separate series serious serve server service session set settle seven several
severe shadow shape share she shift ship shirt shoe shoot shop short shot should shoulder shout show shut shy sick side sight sign signal silence silent
silly similar simple since sing single sir sister sit situation six size skill skip skirt sleep slide slip slow small smart smell smile smooth so social
society soft software solid solution solve some somebody somehow someone something sometimes somewhere son soon sorry sort sound
source south space speak special specific speed spend spirit split spoke spot spreadsheet spring sprint square staff stage stakeholder stand standard
standup star start state station status stay steal step stick still stock stomach stone stood stop store story straight strange strategy strategic street strength stress
stretch strict strike strong structure struggle stuck student study stuff stupid style subject submit succeed success such sudden suffer suggest
suit summary summer sunday super supervisor support suppose sure surprise survey survive suspect sweet switch system table tackle take talent talk target task
taste teach team tear technical technique technology tell temper ten tend tense term terrible test text than thank that the theirs
them themselves then theory there therefore these they thick thin thing think third this those though thought thousand thread threat three through
throughout throw thursday ticket tie tight till time tired title to today toe together told tomorrow tone tonight too took tool top topic
total touch tough tour toward town toxic track trade train training transfer transition travel treat tree trend trial trick trigger trip trouble truck true
trust truth try tuesday turn twelve twenty twice two type typical ugly unable uncomfortable under understand unfair unfortunate union unit unless unlike until
up upcoming update upon upset urgent us use useful user usual vacation valid value various vendor version very via video view village
vision visit vocal voice volunteer vote wait wake walk wall want warm warn was wash waste watch water wave way we weak weather
web wednesday week weekend weekly weight weird welcome well went were west what whatever wheel when whenever where whether which while white who
whoever whole whom whose why wide wife wild will willing win window wine winter wish with withdraw within without woman women wonder wonderful wood word
work workload workplace workshop world worried worry worse worst worth would wow write wrong yeah year yell yes yesterday yet you
young your yours yourself zero
heading addition pry prying artistic assent caution clutch collision concession condo convent cougar cramped crunch depot gabby herein heroic heroine heron inhale inflect insure layer millennia naturalist physics radial refuge slender snatch stitch tyranny violet wicked chill bro cause cuz dunno gonna gotta idk imo kinda lol np omg pls plz ppl sorta sry thx tho tmrw u ur wanna wfh ya yep yup
im ive ill id isnt arent wasnt werent dont doesnt didnt cant couldnt shouldnt wouldnt wont havent hasnt hadnt shes hes theyre youre thats whats whos theres lets
api backend bot csv frontend html hr json kpi okr pdf pip qa repo roi saas sbi sdk sla sql ui url ux
`;

export const otherLanguages: Readonly<Record<string, string>> = {
  de: `ich du er sie wir ihr mich mir dich dir ihn ihm uns euch mein meine meinen meinem meiner dein deine sein seine unser unsere und oder aber nicht
kein keine keinen ist sind bin bist war waren habe hat haben hatte wird werden wurde kann kannst konnen mochte muss mussen soll sollen sollte will wollen
der das den dem des ein eine einen einem einer eines mit von zu zum zur bei nach auf fur uber unter vor im ins wie wer wann warum wo welche
wenn dass weil schon noch nur sehr mehr auch jetzt heute morgen bitte danke hallo guten tag hilfe brauche arbeit chef gesprach mitarbeiter gehalt uber ohne gegen etwas nichts alle jemand
heisst geht machen mache sagen sprechen fragen wieder immer nie`,
  fr: `je tu il elle nous vous ils elles moi toi mon ma mes ton ta tes notre votre nos vos leur leurs le la les un une des du de et ou mais
ne pas plus est suis es sommes etes sont etait ai avez avons ont fait faire peux peut puis veux veut dois doit avec sans pour par sur dans chez
comment pourquoi donner aider voudrais quand qui que quoi quel quelle quels ce cette ces cela ca si tres bien aussi toujours jamais bonjour merci salut aide besoin travail chef equipe
retour demander parler aujourd hui demain encore avoir etre au aux en se son sa ses lui`,
  es: `yo tu el ella nosotros ellos ellas usted ustedes mi mis tus su sus nuestro nuestra la los las un una unos unas y o pero no es soy eres somos son estoy esta estan
era fue tengo tiene tienes tenemos hay puedo puede quiero quiere necesito necesita debo debe hacer hago con sin para por sobre en de del al como cuando donde
quien que cual porque muy bien tambien doy dar siempre nunca hola gracias ayuda trabajo jefe jefa equipo hablar decir pedir hoy ahora mejor mas este esto eso ese se me te lo le nos
buenos dias manana puedes ayudarme quien`,
  pt: `eu voce voces ele ela nos eles elas meu minha meus minhas seu sua seus suas nosso nossa o os as um uma uns umas e ou mas nao sim sou somos sao estou esta estao
era foi tenho tem temos posso pode quero quer preciso precisa devo deve fazer faco com sem para por sobre em de do da dos das no na nos nas ao como quando onde
quem que qual porque muito bem tambem sempre nunca ola obrigado obrigada ajuda trabalho chefe equipe equipa falar dizer pedir hoje agora melhor mais este esta isso se me te lhe
bom dia melhorar minha comigo`,
  nl: `ik jij je hij zij ze wij jullie mij jou hem haar ons onze mijn jouw zijn hun en of maar niet geen is ben bent was waren heb heeft hebben had wordt worden werd kan kun kunnen
moet moeten mag wil willen zal zullen zou de het een met van naar bij voor over onder tussen op aan uit hoe wie wat wanneer waarom waar welke als dat omdat
nog al ook heel meer nu vandaag morgen alsjeblieft bedankt hallo hulp nodig werk baas gesprek collega vraag vragen zeggen praten doen gaat goed beter iets niets deze dit die
mijn leidinggevende goede`,
  pl: `ja ty on ona my wy oni mnie mi ci jego jej nas moj moja moje moim mojego mojej twoj swoj i lub ale nie jest jestem jestes sa bylo byl byla mam masz ma mamy moge mozesz moze
chce chcesz musze musi powinienem powinnam zrobic robic z ze bez dla do od na po przed przez w we o jak kiedy gdzie kto co dlaczego ktory czy bardzo dobrze tez zawsze nigdy
czesc dziekuje prosze pomoc pomocy praca pracy szef szefem zespol rozmawiac poprosic o dzis teraz jutro bo wiecej lepiej podwyzke tak to ten tego tym sie juz potrzebuje mogle dzien dobry`,
  it: `io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro nostra il lo la gli le un uno una e o ma non sono sei e siamo siete era ho hai ha abbiamo hanno posso puo
voglio vuole dare devo deve fare faccio con senza per su in di del della dei delle al alla nel nella come quando dove chi che cosa quale perche molto bene anche sempre mai
ciao grazie aiuto lavoro capo squadra parlare dire chiedere oggi domani adesso ora meglio piu questo questa quello si mi ti ci migliorare bisogno buongiorno vorrei mie colloquio`,
  tr: `ben sen biz siz onlar benim senin onun bizim bana sana ona beni seni bu su bir ve veya ama degil var yok icin ile gibi kadar daha cok nasil ne neden nicin nerede kim hangi
mi misin miyim mu evet hayir lutfen tesekkurler merhaba yardim is iste isim mudur mudurum mudurumle ekip ekibim konusmak konusmam istiyorum istiyor gerekiyor lazim yapmaliyim
calismaliyim calisiyorum hafta bugun yarin simdi her zaman hic uzerinde hakkinda olarak once sonra`,
  hi: `mujhe mujhko main mera meri mere hum hamara hamare tum tumhara aap aapka aapke apna apne apni usko usne unka unki uska uski woh wo yeh kya kyu kyun kaise kab kahan kaun kaunsa
hai hain hoon hun tha thi hoga hogi ho raha rahi rahe karna karni karne karo karta karti kar kiya nahi nahin haan aur lekin par se ka ki ke ko mein liye chahiye chahta chahti sakta sakti sakte
baat madad kaam bahut accha acha abhi kal aaj phir yaar bhi toh kuch sab bolna batao bataiye pareshan`,
  sv: `jag du han hon vi ni dem mig dig oss min mitt mina din ditt och eller men inte ar var har hade kan ska skulle vill maste att en ett den det som med for till fran av pa om hur nar varfor vem vad vilken
mycket ocksa alltid aldrig hej tack hjalp behover jobb chef prata fraga idag nu battre mer detta denna sig`,
  da: `jeg du han hun vi jer dem mig dig os min mit mine din og eller men ikke er var har havde kan skal skulle vil ma at en et den det som med for til fra af pa om hvordan hvornar hvorfor hvem hvad
meget ogsa altid aldrig hej tak hjaelp brug arbejde chef tale sporge idag nu bedre mere dette denne sig`,
  id: `saya aku kamu anda dia kami kita mereka dan atau tetapi tapi tidak bukan adalah ada dengan untuk dari ke di pada yang ini itu bagaimana kapan mengapa kenapa siapa apa mana sangat juga selalu
terima kasih halo tolong bantuan butuh kerja pekerjaan bos atasan tim bicara hari sekarang besok lebih baik bisa ingin mau harus sudah belum akan`,
  ro: `eu tu el ea noi voi ei ele meu mea mei tau si sau dar nu este sunt esti suntem am ai are avem pot poate vreau trebuie sa cu fara pentru pe in la de din cum cand unde cine ce care
foarte bine mereu niciodata buna multumesc ajutor nevoie munca sef echipa vorbesc azi acum maine mai acest aceasta`,
  cs: `ja ty on ona my vy oni me mi mne muj moje moji tvuj a nebo ale ne je jsem jsi jsou byl byla mam mas ma mame muzu muzes chci musim s bez pro na po v ve o jak kdy kde kdo co proc ktery
velmi dobre take vzdy nikdy ahoj dekuji prosim pomoc potrebuji prace sef tym mluvit dnes ted zitra lepe vice tento`,
  vi: `toi ban anh chi em chung ta va hoac nhung khong la co cua voi cho tu o nay do the nao khi tai sao ai gi rat cung luon bao gio xin chao cam on giup can lam viec sep nhom noi hom nay
bay gio muon phai da chua se hon`,
};
