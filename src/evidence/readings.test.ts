import { describe, expect, it } from 'vitest';
import { type Case, measure, readCases } from '../../evals/train/measure.ts';
import { loadContent } from '../content/content.ts';
import { loadStaticEmbedding } from '../models/embedding.ts';
import { formOf, isTitled, ofNow } from './readingForms.ts';
import { createReader } from './readings.ts';

const { competencies } = await loadContent();
const embedding = await loadStaticEmbedding();
const reader = createReader({ competencies, embedding });
const read = (text: string) =>
  reader.read(text).map(({ competency, polarity }) => `${competency} ${polarity}`);

describe('a reading', () => {
  it.each([
    ['Learn to delegate', 'delegation neutral'],
    ['Improve planning of releases', 'planning neutral'],
    ['Hand over the weekly report to a colleague by June.', 'delegation neutral'],
    ['You explained the new tariff so clearly that nobody had a question left.', 'communication strength'],
    ['great job, as usual three days late', 'planning need'],
    ['They forgot to call the customer back and she waited for two weeks.', 'customer_focus need'],
    [
      'Used to interrupt people in every meeting, now asks and waits for the answer.',
      'communication strength',
    ],
    [
      'Had you told us about the road closure, none of the vans would have stood there for two hours.',
      'communication need',
    ],
    ['No complaints about the welds this year, not a single part came back.', 'quality strength'],
  ])('of "%s" holds %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'great attitude',
    'Lovely to work with!',
    'A natural communicator.',
    'What a star, so warm and funny.',
    '',
    '👍',
  ])('is not made of "%s"', (text) => {
    expect(reader.read(text)).toEqual([]);
  });

  it('is given for each half of a praise-with-but', () => {
    const found = read(
      'Your calculations are always right and checked twice, but you shouted at the driver in front of everybody.',
    );
    expect(found).toContain('quality strength');
    expect(found).toContain('conflict need');
  });

  it('is the same with other pronouns and names masked', () => {
    const text = (who: string, whose: string) =>
      `${who} told the supplier weeks ahead and ${whose} notes were clear to the whole crew.`;
    expect(read(text('they', 'their'))).toEqual(read(text('someone', 'their')));
    expect(read(text('he', 'his'))).toEqual(read(text('she', 'her')));
  });
});

describe('the reader', () => {
  it('gives at most four readings, the surest first, none below .4, the same every time', () => {
    const cases = readCases(new URL('./readings.cases.jsonl', import.meta.url));
    const again = createReader({ competencies, embedding });
    expect(again.version).toBe(reader.version);
    for (const { text } of cases.slice(0, 60)) {
      const found = reader.read(text);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(found.every(({ certainty }) => certainty >= 0.4 && certainty <= 1)).toBe(true);
      expect(found.map(({ certainty }) => certainty)).toEqual(
        found.map(({ certainty }) => certainty).sort((a, b) => b - a),
      );
      expect(again.read(text)).toEqual(found);
    }
  });

  it('never names a competency that the content no longer has', () => {
    const fewer = createReader({
      competencies: competencies.filter(({ id }) => id !== 'communication'),
      embedding,
    });
    expect(fewer.version).not.toBe(reader.version);
    expect(
      fewer
        .read('You explained the new tariff so clearly that nobody had a question left.')
        .map(({ competency }) => competency),
    ).not.toContain('communication');
  });

  it('reads a competency that an organisation added by its signs and words', () => {
    const [first] = competencies;
    if (!first) throw new Error('no competencies');
    const safety = {
      ...first,
      id: 'safety',
      title: 'Safety',
      words: ['helmet', 'harness', 'scaffold', 'evacuation', 'hazard'],
      strength_signs: [
        'wears the helmet and the harness on every scaffold',
        'reported the hazard on the scaffold at once',
      ],
      need_signs: ['climbs the scaffold without a harness', 'walks the site without a helmet'],
    };
    const wider = createReader({ competencies: [...competencies, safety], embedding });
    expect(
      wider.read('Wears the helmet and the harness on every scaffold.').map(({ competency }) => competency),
    ).toContain('safety');
  });

  it('keeps its level on passages that no model was trained on', () => {
    const held: Case[] = readCases(new URL('./readings.heldout.jsonl', import.meta.url));
    const { macro_f1, polarity_accuracy, not_sure } = measure(held, ({ text }) => reader.read(text));
    expect(held.length).toBe(100);
    expect(macro_f1).toBeGreaterThan(0.6);
    expect(polarity_accuracy).toBeGreaterThan(0.85);
    expect(not_sure).toBeLessThan(0.3);
  });
});

describe('the form of a sentence', () => {
  it.each([
    ['Draw up the timetable for the spring season.', 'outlook'],
    ['We talked about how to word the message.', 'outlook'],
    ['Drew up the timetable for the spring season.', 'told'],
    ['It would be even better if you left the swaps to the shift leads.', 'missing'],
    ['You should have said something in spring.', 'missing'],
    ['Ordered six weeks early, otherwise we would have had none.', 'told'],
  ])('"%s" is %s', (text, form) => {
    expect(formOf(text)).toBe(form);
  });

  it('counts from now on where then is set against now', () => {
    expect(ofNow('Used to interrupt, now asks and waits.')).toBe('now asks and waits.');
    expect(ofNow('Asks and waits.')).toBe('Asks and waits.');
  });

  it('knows a title with a description as a goal', () => {
    expect(isTitled('Say difficult things sooner\nAgreed every quarter.')).toBe(true);
    expect(isTitled('She told us.\nWe listened.')).toBe(false);
  });
});
