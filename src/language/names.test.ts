import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons } from './nameLexicons.ts';
import { loadNameLists } from './nameLists.ts';
import { attack1, attack2, prose1, prose2 } from './names.blind.cases.ts';
import { cases, fourth, fresh, later, people, third } from './names.cases.ts';
import { measure, readCase } from './names.measure.ts';
import { createMasker, resolvePeople } from './names.ts';
import { groups, twins } from './names.wide.cases.ts';

// Sets written blind, measured once before anything was changed for them: fresh .954 recall, .011 damage (131 marks, 640
// words); later .932, .006 (117, 493); third, nearly all traps, .929, .020 (85, 347);
// fourth, as colleagues write, .947, .006 (57, 330); attack1 .882, .000 (186, 439) and prose1 damage .007 (440);
// attack2 .936, .006 (140, 332) and prose2, hard on names that are words, damage .071 (239). What they showed was then put right.

const linesOf = (text: string): string[] => text.trim().split('\n');
const all = [
  ...[cases, fresh, later, third, fourth].flat(),
  ...[...Object.values(groups), attack1, attack2, prose1, prose2].flatMap(linesOf),
];
const lists = loadNameLists();
const masker = createMasker(lists, people);
const masked = (text: string): string => masker.mask(text).masked;

describe('masking names', () => {
  it('finds at least 98 in 100 marked words and damages at most one word in a hundred', () => {
    const result = measure(masker, all);
    expect(result.recall, result.failures.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(result.damage, result.failures.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('reports spans in order, apart from each other and inside the text', () => {
    for (const line of all) {
      const { text } = readCase(line);
      const { spans } = masker.mask(text);
      spans.forEach((span, index) => {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      });
    }
  });

  it('leaves nothing to mask in what it has masked', () => {
    for (const line of all) {
      const once = masked(readCase(line).text);
      expect(masker.mask(once).spans, once).toEqual([]);
      expect(masked(once)).toBe(once);
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => typeof masked(text) === 'string'),
    );
  });
});

const first = [...lists.first];
const last = [...lists.last];
const title = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);
const frames: ReadonlyArray<(name: string) => string> = [
  (name) => `I paired with ${name} on the import.`,
  (name) => `${name} led the workshop on Tuesday and asked good questions.`,
  (name) => `The notes say that ${name}'s demo was clear, and ${name} should share it.`,
  (name) => `Thanks ${name}, this helped.`,
  (name) => `Two people told ${name} that the room had moved.`,
];

describe('texts that differ only in who is meant', () => {
  it('become the same text whatever listed name is used, of one, two or three words', () => {
    const names = fc.oneof(
      fc.constantFrom(...first).map(title),
      fc
        .tuple(fc.constantFrom(...first), fc.constantFrom(...last))
        .map(([a, b]) => `${title(a)} ${title(b)}`),
      fc
        .tuple(fc.constantFrom(...first), fc.constantFrom(...first))
        .map(([a, b]) => `${title(a)}-${title(b)}`),
      fc
        .tuple(fc.constantFrom(...first), fc.constantFrom(...first), fc.constantFrom(...last))
        .map((all) => all.map(title).join(' ')),
      fc.constantFrom(
        "Bongani O'Neill",
        'Will',
        'Grace',
        'Mark',
        'Joy',
        'Priya',
        'Mr Smith',
        'Ms Patel',
        'J. Okafor',
        'María del Carmen',
        'Sanne de Vries',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...frames), names, (frame, name) => {
        expect(masked(frame(name)), name).toBe(masked(frame('Anna')));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(twins.map((variants) => [...variants]))('%s, and its twins', (...variants: string[]) => {
    const results = new Set(variants.map(masked));
    expect([...results], [...results].join('\n')).toHaveLength(1);
  });

  it.each(Object.entries(groups))('finds what is said of people in %s', (_, text) => {
    const { recall, failures } = measure(masker, linesOf(text));
    expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    [
      'He said his plan helped him, and he did it himself.',
      'She said her plan helped her, and she did it herself.',
      'They said their plan helped them, and they did it themselves.',
    ],
    [
      "He's late and he was late before. Is he well?",
      "She's late and she was late before. Is she well?",
      "They're late and they were late before. Are they well?",
    ],
    [
      "He hasn't asked. Does he listen? The idea was his.",
      "She hasn't asked. Does she listen? The idea was hers.",
      "They haven't asked. Do they listen? The idea was theirs.",
    ],
    ['The chairman thanked the salesman.', 'The chairwoman thanked the saleswoman.'],
    ['His wife called.', 'Her husband called.', 'Their spouse called.'],
    [
      'A Muslim colleague asked.',
      'An Irish colleague asked.',
      'A deaf colleague asked.',
      'An autistic colleague asked.',
      'A gay colleague asked.',
      'A young colleague asked.',
      'A colleague asked.',
    ],
    ['She is in her fifties.', 'He is in his twenties.'],
    [
      'He is Jewish.',
      'She is Catholic.',
      'She is pregnant.',
      'He is blind.',
      'They are Nigerian.',
      'She is 45 years old.',
    ],
    [
      'As a mother of two, she has little time.',
      'As a father of three, he has little time.',
      'As a single mum, she has little time.',
    ],
    ['Back from maternity leave.', 'Back from paternity leave.', 'Back from parental leave.'],
    ['He speaks with a strong accent.', 'She speaks with a Scottish accent.'],
    ['He graduated in 1989.', 'She graduated in 2012.'],
    ['Yes, sir.', 'Yes, madam.'],
    ['James’ notes helped.', 'Anna’s notes helped.'].map((text) => text.replace('’', "'")),
  ])('%s', (...variants: string[]) => {
    const results = new Set(variants.map(masked));
    expect([...results], [...results].join('\n')).toHaveLength(1);
  });

  it('gives the same for every pronoun of a kind', () => {
    for (const [group, word] of [
      ['subject', 'They'],
      ['reflexive', 'Themselves'],
    ] as const) {
      for (const pronoun of lexicons.pronouns[group]) {
        if (/^(?:s?hes|hse)$/.test(pronoun)) continue;
        expect(masked(`${title(pronoun)} listened.`)).toBe(`${word} listened.`);
      }
    }
    for (const pronoun of lexicons.pronouns.other)
      expect(masked(`We saw ${pronoun} notes.`)).toBe('We saw their notes.');
  });
});

describe('finding the people a message means', () => {
  const found = (text: string): string[][] =>
    resolvePeople(text, people, lists).map((mention) => mention.ids);

  it.each([
    ['how do I give will feedback on his reviews', [['p01']]],
    ["draft a brief for Will Brandt's one-to-one", [['p01']]],
    ['brandt keeps interrupting', [['p01']]],
    ['Bill is late with invoices', [['p01', 'p19']]],
    ['prepare me for a talk with stefan', [['p07', 'p08']]],
    ['prepare me for a talk with Stefan Novak', [['p08']]],
    ['Stefan K. promised a date', [['p07']]],
    ['what about pri and mal?', [['p06'], ['p30']]],
    ['ines overruled us, Ines Carvalho that is', [['p11'], ['p11']]],
    ['Prya waits too long', [['p06']]],
    ['write to priya.nair@harbour.example', [['p06']]],
    ['will you help me in may? I may mark it', []],
    ['Stefan Olsson is not one of ours', []],
    ['W.B. again', [['p01']]],
    ['sanne de vries and an tran', [['p10'], ['p24']]],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('speed', () => {
  it('masks 2,000 passages of sixty words in well under two seconds', () => {
    const texts = all.map((line) => readCase(line).text);
    const passage = (index: number): string => {
      let text = '';
      for (let at = index; text.split(' ').length < 60; at += 1) text += `${texts[at % texts.length]} `;
      return text;
    };
    const passages = Array.from({ length: 2000 }, (_, index) => passage(index));
    // processor time, so that a busy machine does not count
    const began = process.cpuUsage().user;
    for (const text of passages) masker.mask(text);
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(2000);
  });
});

describe('names of several words, and people told by age or origin', () => {
  it.each([
    ['{Abd ar-Rahman} closed the ledger a day early.', 'Someone closed the ledger a day early.'],
    ['We asked {Nur binti Osman} for the keys.', 'We asked someone for the keys.'],
    ['{Caoimhe Ní Bhriain} wrote the rota.', 'Someone wrote the rota.'],
    ['Only {Tarquin St John-Mowbray} knew the code.', 'Only someone knew the code.'],
    ['Ask the deputy {TJ} for the list.', 'Ask the deputy someone for the list.'],
    ['{May} redrew the floor plan on Friday.', 'Someone redrew the floor plan on Friday.'],
    ['The {oldest} in our crew wrote the log.', 'The person in our crew wrote the log.'],
    ['Our {Kenyan} bookkeeper balanced it.', 'Our bookkeeper balanced it.'],
    ['The pre-St Patrick rush and the la-la list stay as they are.', null],
    ['The youngest of the three repos is a mess.', null],
    ['Nigerian buyers pay in dollars, says the price list.', null],
  ])('%s', (marked, written) => {
    const text = marked.replace(/[{}]/g, '');
    const { masked, spans } = createMasker(loadNameLists(), []).mask(text);
    const wanted = [...marked.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
    if (written !== null) expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
    if (written !== null) expect(masked).toBe(written);
    else expect(spans.filter(({ kind }) => kind !== 'demographic')).toEqual([]);
  });
});
