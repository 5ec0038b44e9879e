import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dot, loadStaticEmbedding, type StaticEmbedding } from './embedding.ts';

type Golden = {
  text: string;
  repeat?: number;
  ids?: number[];
  n_ids?: number;
  ids_sha256?: string;
  first8: number[] | null;
  norm_before: number;
};
const golden = JSON.parse(readFileSync(new URL('../../models/golden.json', import.meta.url), 'utf8')) as {
  cases: Golden[];
};

describe('the built-in embedding', () => {
  let embedding: StaticEmbedding;
  beforeAll(async () => {
    embedding = await loadStaticEmbedding();
  });

  test.each(golden.cases.map((item, index) => ({ ...item, index })))(
    'agrees with golden case $index',
    (item) => {
      const text = item.text.repeat(item.repeat ?? 1);
      const ids = embedding.tokens(text);
      if (item.ids) expect(ids).toEqual(item.ids);
      else {
        expect(ids.length).toBe(item.n_ids);
        const digest = createHash('sha256').update(ids.join(',')).digest('hex');
        expect(Object.values(item)).toContain(digest);
      }
      const vector = embedding.embed(text);
      if (item.first8 === null) return expect(vector).toBeNull();
      for (const [i, value] of item.first8.entries()) expect(vector?.[i]).toBeCloseTo(value, 5);
      expect(dot(vector ?? [], vector ?? [])).toBeCloseTo(1, 5);
    },
  );

  test('gives the same vector for he and she', () => {
    const [he, she] = ['He helped me.', 'She helped me.'].map((text) => embedding.embed(text));
    expect(dot(he ?? [], she ?? [])).toBeCloseTo(1, 5);
  });
});
