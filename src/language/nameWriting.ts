// Writes the text again with neutral words in place of what was found, so that the sentence stays readable: articles,
// capitals, spaces, and is, was, has and does after "they".
import type { SpanKind } from './nameLists.ts';

export interface Span {
  /** UTF-16 offsets in the text as written. */
  start: number;
  end: number;
  kind: SpanKind;
  /** The one person of the directory meant, where it is certain. */
  person?: string;
}

export interface Masked {
  masked: string;
  spans: Span[];
}

export interface Claim extends Span {
  /** What is written instead; empty where it is dropped. */
  word: string;
  opens: boolean;
  /** Already neutral: rewritten, but not a span. */
  neutral: boolean;
  /** For a dropped word: nothing follows that could be its noun. */
  bare: boolean;
  genitive: boolean;
  /** What disappears with it, where that is more. */
  cut?: { start: number; end: number };
}

export function render(text: string, claims: readonly Claim[]): Masked {
  const spans: Span[] = [];
  const articles: number[] = [];
  const capitals: number[] = [];
  let out = '';
  let position = 0;
  let previous: Claim | null = null;
  for (const claim of claims) {
    const { start, end } = claim.cut ?? claim;
    if (start < position) {
      if (!claim.neutral) spans.push(spanOf(claim));
      continue;
    }
    const between = text.slice(position, start);
    const doubled = previous !== null && isAlternative(previous, between, claim);
    if (!doubled) out += previous ? agree(previous, between) : between;
    if (!claim.neutral) {
      spans.push(spanOf(claim));
    }
    position = end;
    if (doubled) continue;
    if (/(?:^|[^\p{L}'’])an? $/iu.test(out.slice(-4))) articles.push(out.length);
    if (claim.kind === 'title' && claim.word === '') {
      position += /^\.?\s*/.exec(text.slice(position))?.[0].length ?? 0;
      previous = null;
      continue;
    }
    if (claim.word === 'they' && /(?:^|[^\p{L}])(?:is|was|has|does)(?:n['’]t)? $/iu.test(out.slice(-10))) {
      out = out.replace(
        /(is|was|has|does)(n['’]t)? $/iu,
        (_, verb: string, not: string | undefined) => `${plural(verb)}${not ?? ''} `,
      );
    }
    const word = wordFor(claim, out);
    if (claim.opens) capitals.push(out.length);
    if (word === '') {
      const rest = text.slice(position);
      if (/^[\s.,;:!?)]|^$/.test(rest))
        out = out.replace(/[ \t-]+$/, (spaces) => (/^[.,;:!?)]|^$/.test(rest) ? '' : spaces));
      if (/(?:^|\s)$/.test(out)) position += /^[ \t-]*/.exec(rest)?.[0].length ?? 0;
      if (/,$/.test(out) && rest.startsWith(',')) position += 1;
    } else {
      out += word;
      if (claim.genitive) out += "'s";
      else if (
        claim.kind === 'name' &&
        /s$/iu.test(text.slice(claim.start, claim.end)) &&
        /^['’] \p{L}/u.test(text.slice(position, position + 3))
      ) {
        out += "'s";
        position += 1;
      }
    }
    previous = claim;
  }
  const rest = text.slice(position);
  out += previous ? agree(previous, rest) : rest;
  spans.sort((a, b) => a.start - b.start);
  const apart = spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
  return { masked: polish(out, articles, capitals), spans: apart };
}

function spanOf({ start, end, kind, person }: Claim): Span {
  return { start, end, kind, ...(person ? { person } : {}) };
}

const determiner =
  /(?:^|[^\p{L}])(?:a|an|the|this|that|another|one|every|each|any|some|no|first|only|single|new|good|great|nice|older|working|young) $/iu;

const possessive = /(?:^|[^\p{L}])(?:my|our|your|their|his|her|someone's) $/iu;

const predicate =
  /(?:^|[^\p{L}])(?:is|was|are|were|be|being|been|'re|'m|as|’re) (?:(?:too|so|very|quite|rather|really|still|not|also|only|half|part|openly) )*$/iu;

function wordFor(claim: Claim, out: string): string {
  const before = out.slice(-24);
  if (claim.word === 'they' && claim.bare) return "they're";
  if (claim.word === 'someone' && claim.kind === 'demographic') {
    if (determiner.test(before)) return 'person';
    return possessive.test(before) ? 'relative' : 'someone';
  }
  if (claim.word !== '' || (claim.kind !== 'demographic' && claim.kind !== 'age')) return claim.word;
  if (!claim.bare) return '';
  if (determiner.test(before)) return 'person';
  return predicate.test(before) ? 'a person' : '';
}

/** "he or she", "his/her": one neutral word for both. */
function isAlternative(previous: Claim, between: string, claim: Claim): boolean {
  return (
    previous.kind === 'pronoun' &&
    claim.kind === 'pronoun' &&
    previous.word === claim.word &&
    /^(?: or |\s?\/\s?| and\/or )$/.test(between)
  );
}

/** After "they": are, were, have, do, and one contraction for 's, 're and 've. */
function agree(previous: Claim, between: string): string {
  if (previous.kind !== 'pronoun' || previous.word !== 'they') return between;
  return between
    .replace(/^['’](?:s|ve|re)(?![\p{L}])/u, "'re")
    .replace(
      /^ (is|was|has|does)(n['’]t)?(?![\p{L}'’])/u,
      (_, verb: string, not: string | undefined) => ` ${plural(verb)}${not ?? ''}`,
    );
}

function plural(verb: string): string {
  const forms: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
  const form = forms[verb.toLowerCase()] ?? verb;
  return verb[0] === verb[0]?.toUpperCase() ? form[0]?.toUpperCase() + form.slice(1) : form;
}

function polish(out: string, articles: readonly number[], capitals: readonly number[]): string {
  let text = out;
  for (const at of capitals) {
    const letter = text.slice(at).match(/\p{L}/u);
    if (!letter || letter.index === undefined || letter.index > 2) continue;
    const place = at + letter.index;
    text = text.slice(0, place) + letter[0].toUpperCase() + text.slice(place + letter[0].length);
  }
  for (const at of [...articles].reverse()) {
    const article = /(an?) $/iu.exec(text.slice(0, at))?.[1];
    if (!article) continue;
    const next = text.slice(at);
    const vowel = /^[aeiou]/i.test(next) && !/^(?:one|use|usu|uni|eu)/i.test(next);
    const instead = article[0] === 'A' ? (vowel ? 'An' : 'A') : vowel ? 'an' : 'a';
    text = `${text.slice(0, at - article.length - 1)}${instead} ${next}`;
  }
  return text;
}
