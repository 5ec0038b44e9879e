// Words that tell something about a person only in some places: "parent", "union", "tie", "expecting", "bachelor". Each looks
// at its neighbours; elsewhere the word stays.
import { aboutPerson, type FoundWord, forms, owners, type View, wordOf } from './nameClauses.ts';
import type { Token } from './nameTokens.ts';

/** Words that are about a person only in some places; undefined where it is none of them. */
export function lateWordAt(
  view: View,
  index: number,
  previous: string,
  next: string,
  open: boolean,
): { word: string; to?: number } | null | undefined {
  const { tokens } = view;
  const token = tokens[index] as Token;
  const owned = owners.test(previous);
  switch (token.fold) {
    case 'one':
      return /^(?:hand|eye|leg|arm|ear)$/.test(next) &&
        /^(?:has|have|had|with|only|lost)$/.test(previous) &&
        !/^(?:on|in)$/.test(wordOf(view, index + 2))
        ? { word: 'something', to: index + 1 }
        : null;
    case 'bible':
      if (/^(?:app|verse|belt|paper)$/.test(next)) return null;
      return token.letters === 'title' && !token.opens && !/^(?:style|testing)$/.test(previous)
        ? { word: 'something' }
        : null;
    case 'choir':
      return { word: 'group' };
    case 'lent':
      return token.letters === 'title' && !token.opens ? { word: 'a holiday' } : null;
    case 'tie':
    case 'ties':
      return (owned &&
        /^(?:off|on|with|wore|wears|wear|straightened|loosened|forgot|and|in|adjusted)$/.test(
          wordOf(view, index - 2),
        )) ||
        /^(?:wears|wore|wear|wearing)$/.test(wordOf(view, previous === 'a' ? index - 2 : index - 1))
        ? { word: 'something' }
        : null;
    case 'heels':
    case 'heel':
      return /^(?:high|stiletto|kitten)$/.test(previous) ||
        (/^(?:in|wore|wears|wear|wearing|her|his|their)$/.test(previous) && next !== 'in')
        ? { word: 'something' }
        : null;
    case 'suit':
    case 'dress':
      return (owned ||
        /^(?:a|an|red|short|pretty|summer|wedding|dark|new|pink|black|nice)$/.test(previous)) &&
        (/^(?:wears|wore|wear|wearing|in)$/.test(wordOf(view, index - 2)) ||
          /^(?:wears|wore|wear|wearing|in)$/.test(wordOf(view, index - 3)) ||
          (owned && token.fold === 'dress')) &&
        !/^(?:rehearsal|code)$/.test(next)
        ? { word: 'something' }
        : null;
    case 'cane':
      return owned || /^(?:a|white|with)$/.test(previous) ? { word: 'something' } : null;
    case 'sight':
      return owned && (open || next === '') ? { word: 'something' } : null;
    case 'twins':
    case 'twin':
      return /^(?:the|her|his|their|my|has|have|had|with|of|expecting)$/.test(previous) &&
        (open || next === '') &&
        !/^(?:city|cities)$/.test(next)
        ? { word: 'family' }
        : null;
    case 'expecting': {
      if (!forms.test(previous) || !aboutPerson(view, index)) return null;
      if (/^(?:twins|triplets|again)$/.test(next)) return { word: '', to: index + 1 };
      const child = /^(?:a|an|another|her|his|their)$/.test(next) ? index + 2 : -1;
      if (child > 0) {
        let to = child;
        while (/^(?:first|second|third|new)$/.test(wordOf(view, to))) to += 1;
        return /^(?:child|baby|kid|son|daughter)$/.test(wordOf(view, to)) ? { word: '', to } : null;
      }
      return next === '' || /^(?:in|and|this|next|soon|so|but|now|again|at)$/.test(next)
        ? { word: '' }
        : null;
    }
    case 'bachelor':
      return /^(?:of|in|degree|degrees|thesis|s|programme)$/.test(next) || wordOf(view, index + 1) === 's'
        ? null
        : { word: 'person' };
    default:
      return undefined;
  }
}

export function parentAt(view: View, index: number, previous: string, next: string): FoundWord | null {
  const word = wordOf(view, index);
  const technical =
    /^(?:class|classes|ticket|tickets|company|epic|task|component|element|node|process|issue|theme|page|folder|directory|record|scope|child|and|branch|id|key|category|commit|account|nodes)$/;
  if (technical.test(next) && !(word === 'parents' && next === 'and')) return null;
  const own = owners.test(previous) || previous === 'our';
  const found: FoundWord = {
    from: index,
    to: index,
    kind: 'demographic',
    word: word === 'child' ? 'family' : word === 'parents' ? 'people' : 'someone',
  };
  if (word === 'child')
    return own ||
      (/^(?:sick|first|second|third|eldest|youngest|small|young|only|newborn|a)$/.test(previous) &&
        !/^(?:of)$/.test(next))
      ? found
      : null;
  if (own || /^(?:single|new|working|young|both|fellow|busy|as|lone|ageing|elderly|sick)$/.test(previous))
    return found;
  if (word === 'parents') return /^(?:the|tree)$/.test(previous) ? null : found;
  const article =
    previous === 'a' &&
    /^(?:as|is|am|m|being|was|s|re|become|became|becoming)$/.test(wordOf(view, index - 2));
  return article && (aboutPerson(view, index) || wordOf(view, index - 2) === 'as') ? found : null;
}

export function unionAt(view: View, index: number, previous: string, next: string): FoundWord | null {
  if (
    /^(?:european|credit|student|students|western|soviet|tagged|sql|set|discriminated|banking|customs|rugby|eu|outer|inner|african|telecommunication)$/.test(
      previous,
    )
  )
    return null;
  if (
    /^(?:type|types|all|of|query|queries|find|set|select|square|jack|station|street|berlin|operator|bank)$/.test(
      next,
    )
  )
    return null;
  if (view.tokens[index]?.letters === 'upper') return null;
  if (
    /^(?:the|a|his|her|their|our|local|joined|join|joining|my|with|by|in|of|for|to|from|your)$/.test(previous)
  ) {
    return { from: index, to: index, kind: 'demographic', word: 'group' };
  }
  return null;
}
