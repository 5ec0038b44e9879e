// Words that are mentioned, not used: quoted to be criticised, asked to be avoided, or spoken by somebody whose speech the
// feedback reports. A quotation with neither beside it ("she is 'difficult'") is the writer's own word.
import type { Sentence } from './hygieneText.ts';

const meta =
  /\b(?:word|words|term|terms|label|labels|labelled|labelling|labeled|adjective|phrase|wording|calling|called|call|calls|describ\w+|write|writes|writing|wrote|written|said|say|says|saying|told|asked|shouted|yelled|screamed|answered|replied|remov\w+|replac\w+|rewrit\w+|rewrote|avoid\w*|instead of|unfair|biased|stereotyp\w*|title|titled|named|headed|slogan|motto|song|book|film|chapter|course|heading|subject line|read|reads|means|spell\w*|typo|quote\w*|comment\w*|remark\w*|sign|poster|banner|evidence|example|rather than|means|article|essay|report)\b/u;
const critical =
  /\b(?:call|calling|called|labell?ing|describing|wording|saying|writing|using)\b[^.!?]{0,60}\b(?:unfair|not fair|wrong|not ok|not okay|biased|a stereotype|stereotyp\w+|inappropriate|not acceptable|unacceptable|not helpful|unhelpful)\b|(?:^|[,:;] ?|\bplease |\bshould |\bmust |\bcan |\blet's |\bto )(?:do not|don't|not|never|please avoid|avoid|stop|refrain from|shouldn't)\s+(?:ever\s+)?(?:write|writing|call|calling|say|saying|describe|describing|label|labelling|use|using|words? like|phrases? like)\b|\b(?:the words? (?!is\b|on\b|in\b|around\b|has\b|goes\b|from\b)|the label|the term|the phrase|a word like|words like|labels like|terms like|such as)\b/u;

/** Whether tokens from `from` to `to` stand for themselves as words. */
export function isAboutWords({ flat, tokens }: Sentence, from: number, to: number): boolean {
  const quoted = tokens.slice(from, to).every((token) => token.quoted);
  if (quoted) return meta.test(flat);
  const found = critical.exec(flat);
  if (!found) return false;
  const start = (tokens[from]?.start ?? 0) - ((tokens[0]?.start ?? 0) - flat.indexOf(tokens[0]?.low ?? ''));
  return start >= found.index - 30 && start <= found.index + found[0].length + 60;
}
