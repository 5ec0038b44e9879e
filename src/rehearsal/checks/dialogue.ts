// STATE, NVC and radical candour: hard things said so that they can be heard.
import { asked, intent, noIntent, view } from '../questions.ts';
import { type Check, type Checks, cannotTell, isBefore, no, quotesOf, saying, wentOn, yes } from './check.ts';
import { behaviour } from './feedback.ts';

const ifGiven =
  (check: Check): Check =>
  (ground) =>
    ground.feedback.given.length === 0 ? cannotTell : check(ground);

// ---- STATE

const story =
  /\b(?:it (?:seems|seemed|looks|looked|felt|feels|appears|appeared)(?: to me)?|(?:makes|made|makes it|had|has|got) me (?:think|wonder|worry|thinking|wondering)|(?:the story|what) i(?:'m| am|'ve been)? (?:telling myself|make of|took from|read into|concluded?)|i(?:'m| am)? (?:begin(?:ning)?|start(?:ing|ed)?|began) to (?:think|wonder|worry|feel)|i (?:got|get|had|have) the (?:impression|feeling|sense)|i (?:wonder|wondered|assumed?|guess|read (?:it|that) as|took (?:it|that) (?:as|to mean)|could be wrong|might be wrong)|my (?:impression|guess|read|assumption|interpretation|worry) (?:is|was)|from (?:where i sit|my side|the outside))\b/u;
const tentative =
  /\b(?:i (?:may|might|could) (?:be|have|well be)(?: \w+)? ?(?:wrong|missing|mistaken|misread\w*|missed|got)?|perhaps|maybe|it (?:seems|seemed|looks|looked|appears) (?:to me|like|as|that)|i wonder|i(?:'m| am) wondering|my (?:impression|guess|read|sense) (?:is|was)|i (?:got|had|have) the (?:impression|sense)|in my (?:view|opinion)|as (?:i|far as i) (?:see|saw|understand|know|can tell)|from (?:where i sit|my side|what i (?:saw|know))|i don't know (?:yet )?(?:what|why|whether|if)|tell me if i(?:'m| am)|i(?:'m| am) not sure (?:whether|if|what|why))\b/u;
const hard =
  /\b(?:obviously|clearly|the fact is|no question|without (?:a )?doubt|everyone (?:knows|can see|says)|there's no excuse|it's (?:obvious|clear) that|don't tell me|you can't deny|period|end of story|i know (?:exactly|full well) (?:what|why))\b/u;
const weak =
  /\b(?:(?:it's|this is|that's) (?:probably |really )?(?:nothing|no big deal|silly|stupid|not a big (?:deal|thing))|probably (?:just me|stupid|silly)|sorry to (?:bother|bring|even)|i hate to (?:say|bring)|never ?mind|forget (?:it|i said)|kind of sort of|not that it matters)\b/u;
const inviting =
  /\b(?:(?:tell|correct|stop|challenge) me (?:if|where|when)|(?:do|would) you (?:see|view|remember|read) (?:it|that|this|things)? ?(?:differently|another way)|what (?:have|did|am) i (?:got|get|getting|miss\w*)(?: \w+)?|where (?:am i|do you|would you) (?:wrong|disagree|see)|(?:please )?(?:disagree|push back|argue)|if you (?:see|saw|disagree|remember)\b[^.?!]{0,20}|i(?:'d| would) (?:like|want|rather) (?:to hear|you to (?:say|tell|disagree|push))\b[^.?!]{0,40}\b(?:wrong|disagree|differ\w*|other side|miss)|does (?:that|this) (?:match|square|fit)|is that (?:fair|right|how you)|what (?:doesn't|does not) (?:fit|match|sound)|how do you see it)\b/u;

const factsFirst: Check = ({ feedback: { acts, labels, sweeping, given } }) => {
  const [fact] = quotesOf(acts);
  const conclusions = quotesOf([...labels, ...sweeping]).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const [conclusion] = conclusions;
  if (!fact) return no(conclusion ? [conclusion] : quotesOf(given.slice(0, 1)));
  // In one sentence with its trait word the fact does not come first.
  return conclusion && !isBefore(fact, conclusion) ? no([conclusion]) : yes([fact]);
};
const storyTold: Check = ({ talk, feedback }) => {
  const told = saying(talk, story, ({ asks }) => !asks);
  if (told.length > 0) return yes(told);
  const stated = [...saying(talk, hard), ...quotesOf(feedback.labels)];
  return stated.length > 0 ? no(stated) : talk.managerTurns > 1 ? no() : cannotTell;
};
const askedView: Check = (ground) => {
  const found = [...asked(ground.talk, view), ...asked(ground.talk, intent, noIntent)].map(
    ({ quote }) => quote,
  );
  return found.length > 0 ? yes(found) : wentOn(ground) ? no() : cannotTell;
};
const tentatively: Check = ({ talk, feedback }) => {
  const spoiled = [...saying(talk, hard), ...saying(talk, weak), ...quotesOf(feedback.labels)];
  if (spoiled.length > 0) return no(spoiled);
  const found = saying(talk, tentative);
  return found.length > 0 ? yes(found) : no(quotesOf(feedback.given.slice(0, 1)));
};
const invited: Check = (ground) => {
  const found = saying(ground.talk, inviting);
  return found.length > 0 ? yes(found) : wentOn(ground) ? no() : cannotTell;
};

// ---- NVC

const emotion =
  /\bi(?:'m| am| was| feel| felt|'ve been| have been| got| get)(?: (?:really|quite|a bit|very|so|rather|honestly|feeling|pretty|also|just|still|a little))* (?:worried|concerned|frustrated|disappointed|uneasy|embarrassed|surprised|anxious|stressed|upset|annoyed|angry|hurt|stuck|confused|unhappy|uncomfortable|nervous|sad|torn|tired|lost|alone|grateful|glad|pleased|relieved|afraid|scared|discouraged|irritated|exhausted|overwhelmed|tense|happy|proud|hopeful)\b/u;
const pseudo =
  /\bi (?:feel|felt) (?:that|like|as if|you|ignored|attacked|betrayed|manipulated|disrespected|used|unappreciated|let down)\b/u;
const need =
  /\b(?:i need(?!ed? you)|what i need|i(?:'m| am) needing|my need|(?:is|are|was)(?: \w+)? important to me|matters? (?:to me|a lot to me)|i (?:value|care about|rely on|depend on|count on)|because i (?:need|want|value|rely|depend|count)|we (?:both )?need (?!you|to talk)(?:\w+ )?\w+|the team needs|i(?:'d| would) like (?:some )?(?:more )?(?:clarity|certainty|reliability|predictability|support|trust|calm|time))\b/u;
const needsAct =
  /\bi need you to\b|\bi need (?:this|that|it|the \w+) (?:by|done|now|from you)\b|\bi need to (?:talk|tell|be|say|speak|raise)\b/u;
const willing =
  /\b(?:would you (?:be (?:willing|open|ok|okay|up|able|happy)|consider|mind)|could you|can you|would you|are you (?:willing|open|able|ok|okay)|would it be (?:possible|ok|okay)|how (?:would|does) (?:that|it) (?:be|sound|work|sit)|is that (?:possible|doable|something you)|would that work)\b/u;
const demand =
  /\b(?:you (?:must|have to|need to|will have to|'ve got to|had better|'d better|are to)|i (?:need|expect|want|require) you to|i expect|don't (?:ever|let (?:this|it))|make sure you|from now on you(?:'ll| will)?)\b/u;
const notRequest =
  /\b(?:can|could|would) you (?:tell|explain|help me understand|walk|say|describe|see|share how)\b|\bhow (?:could|can|would) you\b/u;

const observation: Check = (ground) => {
  const spoiled = [...ground.feedback.labels, ...ground.feedback.sweeping];
  return spoiled.length > 0 ? no(quotesOf(spoiled)) : behaviour(ground);
};
const feeling: Check = ({ talk, feedback }) => {
  const found = saying(talk, emotion, ({ asks, flat }) => !asks && !/\b(?:not|sorry)\b/u.test(flat));
  if (found.length > 0) return yes(found);
  const instead = saying(talk, pseudo);
  return no(instead.length > 0 ? instead : quotesOf(feedback.given.slice(0, 1)));
};
const needed: Check = ({ talk }) => {
  const found = saying(talk, need, ({ asks, flat }) => !asks && !needsAct.test(flat));
  if (found.length > 0) return yes(found);
  const instead = saying(talk, demand);
  return instead.length > 0 || talk.managerTurns > 1 ? no(instead) : cannotTell;
};
const request: Check = ({ talk }) => {
  const demands = saying(talk, demand);
  const found = saying(talk, willing, ({ said, flat }) => said.asks && !notRequest.test(flat));
  if (found.length > 0) return yes(found);
  return demands.length > 0 || talk.managerTurns > 1 ? no(demands) : cannotTell;
};

// ---- Radical candour

const softened =
  /\b(?:maybe|sort of|kind of|a (?:tiny|little) bit|no big deal|not a big|it's (?:fine|ok|okay)|don't worry|just a (?:small|little|tiny)|i guess|whatever)\b/u;
const caring =
  /\b(?:how (?:are you|have you been|did that feel|is that for you)|what (?:do you need|would help|can i do|support)|how can i (?:help|support)|i (?:care|want you to (?:succeed|do well|grow|get)|believe in|know you can|appreciate|value|respect)|(?:because|so) (?:i (?:want|think|know|believe) you|you(?:'re| are) (?:important|good|able|capable))|i(?:'m| am) (?:on your side|here (?:to help|for you)|telling you (?:this )?because|saying this because)|that (?:must|sounds|would|has to) (?:\w+ )?(?:be|have been|feel|hard|tough|rough|exhausting|frustrat\w+|difficult|stressful|unfair|like)|(?:i'll|i will|i can|let me) (?:help|take|talk to|get you|free|move|sit with|support|back)|i(?:'m| am) sorry|my (?:fault|part)|i should have|i can (?:see|understand|imagine) (?:why|how|that)|thank(?:s| you) for (?:telling|saying|being|your)|your (?:career|growth|wellbeing|well-being|next (?:step|role)))\b/u;

const challenge: Check = ({ talk, feedback: { acts, labels, given } }) => {
  const clear = acts.filter(({ piece }) => !softened.test(piece.said.flat));
  if (clear.length > 0) return yes(quotesOf(clear));
  const soft = saying(talk, softened);
  return labels.length > 0 ? yes(quotesOf(labels)) : no(soft.length > 0 ? soft : quotesOf(given.slice(0, 1)));
};
const care: Check = ({ talk, feedback, reflections }) => {
  const found = [...saying(talk, caring), ...reflections];
  if (found.length > 0) return yes(found);
  return no(quotesOf(feedback.labels));
};

export const state: Checks = {
  facts: ifGiven(factsFirst),
  story: ifGiven(storyTold),
  ask: ifGiven(askedView),
  tentative: ifGiven(tentatively),
  invite: ifGiven(invited),
};
export const nvc: Checks = {
  observation: ifGiven(observation),
  feeling: ifGiven(feeling),
  need: ifGiven(needed),
  request: ifGiven(request),
};
export const radicalCandor: Checks = { challenge: ifGiven(challenge), care: ifGiven(care) };
