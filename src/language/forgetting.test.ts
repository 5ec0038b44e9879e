import { describe, expect, test } from 'vitest';
import { createForget, type Forgotten, forgetIn } from './forgetting.ts';
import { loadNameLists } from './nameLists.ts';
import { createMasker } from './names.ts';

const lists = loadNameLists();
const people: Forgotten[] = [
  { id: 'tamsin.quarles', name: 'Tamsin Quarles', email: 'tamsin.quarles@example.test' },
  { id: 'ben', name: 'Ben Okoro', email: 'ben@example.test' },
  { id: 'ben.carter', name: 'Ben Carter', email: null },
  { id: 'grace', name: 'Grace Will', email: null },
  { id: 'cleo', name: 'Cleo Park', email: null },
  { id: 'e-4711', name: 'José Ñandú', email: null },
];
const directory = people.map(({ id, name, email }) => (email ? { id, name, email } : { id, name }));
const masker = createMasker(lists, directory);
const forgetting = (id: string) => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error('nobody');
  const others = people.filter((one) => one.id !== id);
  return createForget(masker, lists, person, others);
};

describe('forgetting a person', () => {
  test.each([
    ['tamsin.quarles', 'Tamsin wrote the plan with Cleo.', 'Someone wrote the plan with Cleo.'],
    ['tamsin.quarles', 'Cleo wrote it; Tamsin Quarles did not.', 'Cleo wrote it; someone did not.'],
    ['tamsin.quarles', "Quarles's notes and TAMSIN’s dates", "Someone's notes and someone’s dates"],
    ['tamsin.quarles', 'ask tamsin.quarles@example.test or @tamsin.quarles', 'ask someone or someone'],
    ['tamsin.quarles', 'see tamsin.quarles, TamsinQuarles', 'see someone, someone'],
    ['tamsin.quarles', 'She asked Cleo twice.', 'She asked Cleo twice.'],
    ['e-4711', 'Jose Nandu (e-4711) helped.', 'Someone (someone) helped.'],
    ['grace', 'We will give it a day of grace.', 'We will give it a day of grace.'],
    ['grace', 'Grace Will led the talk.', 'Someone led the talk.'],
    ['cleo', 'i gave it to him and cleo', 'i gave it to him and someone'],
    ['cleo', 'The plan waits in the park.', 'The plan waits in the park.'],
  ])('%s: %s', (id, text, expected) => {
    expect(forgetting(id)(text)).toBe(expected);
  });

  test('takes a name that may be theirs, unless it is that of somebody the record belongs to', () => {
    const forget = forgetting('ben');
    expect(forget('Ben missed the call.')).toBe('Someone missed the call.');
    expect(forget('Ben missed the call.', ['ben.carter', 'cleo'])).toBe('Ben missed the call.');
    expect(forget('Ben Okoro missed the call.', ['ben.carter'])).toBe('Someone missed the call.');
    expect(forget('Ben Carter missed the call.')).toBe('Ben Carter missed the call.');
  });

  test('goes through JSON and leaves its shape', () => {
    const value = { subject: 'tamsin.quarles', items: ['Ask Tamsin', 3, null], at: { quote: 'Cleo' } };
    expect(forgetIn(value, forgetting('tamsin.quarles'))).toEqual({
      subject: 'Someone',
      items: ['Ask someone', 3, null],
      at: { quote: 'Cleo' },
    });
  });
});
