// Small questions about the words around a token that the rules for ages, origins and other demographic words share.
import type { NameLists, SpanKind } from './nameLists.ts';
import type { Token } from './nameTokens.ts';
import { isFunction } from './nameWords.ts';

export interface FoundWord {
  from: number;
  to: number;
  kind: SpanKind;
  /** Neutral word; empty where the phrase is dropped. */
  word: string;
  /** Tokens that go with it when it is written, and whether the signs around them go too. */
  cutFrom?: number;
  cutTo?: number;
  signs?: boolean;
}

export interface View {
  lists: NameLists;
  tokens: readonly Token[];
  taken: ReadonlyArray<boolean>;
  isPerson(index: number): boolean;
}

const joint = /^[ \-‑]$/;

export const owners = /^(?:his|her|their|my|your|hir|zir)$/;

export function wordOf(view: View, index: number): string {
  return view.tokens[index]?.fold ?? '';
}

export function near(view: View, index: number): boolean {
  const token = view.tokens[index];
  return token !== undefined && !token.opens && joint.test(token.gap) && !view.taken[index];
}

/** A noun for a person follows within two words. */
export function headsPeople(view: View, index: number): boolean {
  for (let step = 1; step <= 3; step += 1) {
    if (!near(view, index + step)) return false;
    const word = wordOf(view, index + step);
    if (view.lists.people.has(word) || isWorker(view.lists, word)) return true;
    if (
      isFunction(view.lists, word) ||
      (view.lists.context.productNouns.has(word) &&
        !(word === 'team' && view.lists.people.has(wordOf(view, index + step + 1)))) ||
      word === 'market' ||
      word === 'version'
    )
      return false;
  }
  return false;
}

/** "welders", "stevedores", "physicists": a noun for people by its ending. */
function isWorker(lists: NameLists, word: string): boolean {
  return (
    /^.{3,}(?:[^aeiou]ers?|ists?|ians?|wrights?|smiths?|keepers?)$/.test(word) &&
    !lists.context.productNouns.has(word) &&
    !/^(?:server|customer|supplier|order|number|letter|paper|power|border|corner|chapter|filter|folder|parameter|user|header|footer|printer|computer|newspaper|partner|list|quarter|matter|winter|summer|weather|carrier|counter|centre|center|buyer|consumer|other|another|whether|after|under|over|either|never|later|consist|exist|insist|assist)s?$/.test(
      word,
    )
  );
}

/** The clause is about a person: looks back over a few words for one. */
export function aboutPerson(view: View, index: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    const word = wordOf(view, index - back);
    if (!word || view.tokens[index - back + 1]?.opens) return false;
    if (view.isPerson(index - back) || /^(?:i|who|m|you|we|he|she|they)$/.test(word)) return true;
    if (/^(?:it|this|that|which|there)$/.test(word)) return false;
  }
  return false;
}

export const forms = /^(?:is|was|are|were|be|being|been|m|re|s|as|im|shes|hes|theyre)$/;
