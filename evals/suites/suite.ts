// What a suite gets and gives, and the reading of its cases.
import { readFile } from 'node:fs/promises';
import type { Content } from '../../src/content/content.ts';
import type { NameLists } from '../../src/language/nameLists.ts';
import type { StaticEmbedding } from '../../src/models/embedding.ts';
import type { CaseResult, Row } from '../report.ts';

export type SuiteContext = { content: Content; names: NameLists; embedding: StaticEmbedding; seed: number };
export type Suite = (context: SuiteContext) => Promise<{ rows: Row[]; cases: CaseResult[] }>;

/** @throws Error naming the line that is no JSON or has no id, or an id that is there twice */
export async function readCases<T extends { id: string }>(name: string): Promise<T[]> {
  const text = await readFile(new URL(`../cases/${name}.jsonl`, import.meta.url), 'utf8');
  const cases = text.split('\n').flatMap((line, i): T[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new Error(`evals/cases/${name}.jsonl:${i + 1} is not JSON`);
    }
  });
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (!id || seen.has(id)) throw new Error(`evals/cases/${name}.jsonl: id ${id} is missing or there twice`);
    seen.add(id);
  }
  return cases;
}
