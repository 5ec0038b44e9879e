// What the coach knows and says: prompts/ read once, checked, and frozen; its version is a hash of its bytes.
// It deliberately knows nothing of how the content is used.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { ActionKind } from '../contract/api.ts';
import { faultsOfScene, Persona, SceneLines } from './scenes.ts';

const Competency = z.strictObject({
  id: z.string(),
  title: z.string(),
  meaning: z.string(),
  levels: z.array(z.string()).length(6),
  strength_signs: z.array(z.string()).min(5),
  need_signs: z.array(z.string()).min(5),
  words: z.array(z.string()).min(5),
});
export type Competency = z.infer<typeof Competency>;
const Expectations = z.record(z.string(), z.number().int().min(0).max(5));
const Role = z.strictObject({
  id: z.string(),
  title: z.string(),
  next: z.array(z.string()),
  levels: z.record(z.string(), Expectations),
});
export type Role = z.infer<typeof Role>;
const Action = z.strictObject({
  id: z.string(),
  competency: z.string(),
  tier: z.number().int().min(1).max(3),
  kind: ActionKind,
  title: z.string(),
  first_step: z.string(),
  effort: z.string(),
  minutes_per_week: z.number().int().positive(),
  measure: z.string(),
  with: z.enum(['nobody', 'manager', 'peer', 'mentor', 'team']),
  style: z.enum(['doing', 'watching', 'reading', 'talking']),
});
export type Action = z.infer<typeof Action>;
export const factorNames = ['gap', 'sources', 'recency', 'goal', 'aspiration', 'fit', 'variety'] as const;
export type FactorName = (typeof factorNames)[number];
const Weights = z
  .strictObject({
    version: z.union([z.string(), z.number()]).transform(String),
    weights: z.array(
      z.strictObject({
        name: z.enum(factorNames),
        weight: z.number().min(0).max(1),
        why: z.string(),
        source: z.string(),
      }),
    ),
  })
  .refine(
    ({ weights }) => Math.abs(weights.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9,
    'weights add up to 1',
  )
  .refine(
    ({ weights }) => new Set(weights.map((w) => w.name)).size === factorNames.length,
    'every factor has one weight',
  );
export type Weights = z.infer<typeof Weights>;
const Scenario = z.object({
  id: z.string(),
  title: z.string(),
  for: z.enum(['manager', 'employee']),
  framework: z.string(),
  keywords: z.array(z.string()),
  purpose: z.string(),
  stakes: z.string(),
  opening: z.array(z.string()).min(1),
  evidence: z.array(z.string()),
  questions: z.array(z.string()),
  say: z.array(z.object({ they: z.string(), answer: z.string() })),
  must_say: z.array(z.string()),
  must_not_say: z.array(z.string()),
  agree: z.array(z.string()),
  leave_to_hr: z.array(z.string()),
  handover: z.array(z.string()),
  /** what is told in it has to reach HR, and the debrief looks for that */
  must_hand_over: z.boolean().default(false),
  good_close: z.string(),
  checklist: z.array(z.string()),
  /** whom one rehearses it with; none: it is prepared and not rehearsed */
  personas: z.array(Persona).default([]),
});
export type Scenario = z.infer<typeof Scenario>;
/** `better`: wordings with {{slots}}, the first one that can be filled is used; the last has none. */
const Framework = z.strictObject({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  checks: z
    .array(
      z.strictObject({
        id: z.string(),
        question: z.string(),
        /** what it is, as a summary names it where it was missing */
        short: z.string(),
        why: z.string(),
        better: z
          .array(z.string())
          .min(1)
          .refine((wordings) => !wordings.at(-1)?.includes('{{'), 'the last wording has no slot'),
        practise: z.string(),
      }),
    )
    .min(1)
    .refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, 'ids of checks differ'),
});
export type Framework = z.infer<typeof Framework>;
/** A phrase is one text or several to choose from; a group is phrases by name. */
type PhraseTree = string | string[] | { [name: string]: PhraseTree };
const PhraseTree: z.ZodType<PhraseTree> = z.lazy(() =>
  z.union([z.string(), z.array(z.string()), z.record(z.string(), PhraseTree)]),
);

export type Content = {
  version: string;
  competencies: readonly Competency[];
  roles: readonly Role[];
  actions: readonly Action[];
  weights: Weights;
  scenarios: readonly Scenario[];
  /** what personas may say, by scenario; `anyone` is what any of them may */
  scenes: readonly SceneLines[];
  frameworks: readonly Framework[];
  phrases: Readonly<Record<string, PhraseTree>>;
  /** Markdown instructions by path below prompts/, such as `coach/system.md`. */
  instructions: Readonly<Record<string, string>>;
  /** the text of coach/intents.yaml, read by coaching/intents.ts */
  intents: string;
};

export const promptsFolder = new URL('../../prompts/', import.meta.url);

/** @throws Error naming the file where content is malformed or points at what is not there */
export async function loadContent(folder: URL = promptsFolder): Promise<Content> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(yaml|md)$/.test(name))
    .sort();
  const files = new Map(
    await Promise.all(
      names.map(
        async (name) => [name.replaceAll('\\', '/'), await readFile(new URL(name, folder), 'utf8')] as const,
      ),
    ),
  );
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> => {
    const parsed = schema.safeParse(parse(files.get(name) ?? 'null'));
    if (!parsed.success)
      throw new Error(
        `prompts/${name}: ${parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`,
      );
    return parsed.data;
  };
  const below = (prefix: string, ending: string) =>
    [...files.keys()].filter((name) => name.startsWith(prefix) && name.endsWith(ending));
  const content: Content = {
    version: createHash('sha256')
      .update(JSON.stringify([...files]))
      .digest('hex')
      .slice(0, 12),
    competencies: read('competencies.yaml', z.array(Competency).min(12)),
    roles: read('roles.yaml', z.array(Role).min(5)),
    actions: read('actions.yaml', z.array(Action).min(45)),
    weights: read('weights.yaml', Weights),
    scenarios: below('scenarios/', '.yaml').map((name) => read(name, Scenario)),
    scenes: below('rehearsal/', '.yaml').map((name) => read(name, SceneLines)),
    frameworks: below('frameworks/', '.yaml').map((name) => read(name, Framework)),
    phrases: Object.fromEntries(
      below('phrases/', '.yaml').map((name) => [
        name.slice('phrases/'.length, -'.yaml'.length),
        read(name, PhraseTree),
      ]),
    ),
    intents: files.get('coach/intents.yaml') ?? '',
    instructions: Object.fromEntries(below('', '.md').map((name) => [name, files.get(name) ?? ''])),
  };
  checkReferences(content);
  return Object.freeze(content);
}

/** What a role expects at a level: its own level, else the nearest one below, else `specialist`'s, said by `nearest`. */
export function expectations(
  content: Content,
  role: string,
  level: number,
): { expected: Readonly<Record<string, number>>; nearest: boolean } {
  const known = content.roles.find(({ id }) => id === role);
  const used = known ?? content.roles.find(({ id }) => id === 'specialist') ?? content.roles[0];
  const levels = Object.keys(used?.levels ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const at = levels.filter((l) => l <= level).at(-1) ?? levels[0];
  return { expected: used?.levels[String(at)] ?? {}, nearest: known === undefined || at !== level };
}

/** The texts at a path such as `coach.empty`, always as a list. @throws Error where there are none */
export function phrases(content: Content, path: string): readonly string[] {
  const found = phrasesAt(content, path);
  if (found.length > 0) return found;
  throw new Error(`no phrase ${path} in prompts/phrases`);
}

/** As `phrases`; empty where there are none. */
export function phrasesAt(content: Content, path: string): readonly string[] {
  let node: PhraseTree | undefined = content.phrases;
  for (const step of path.split('.'))
    node = typeof node === 'object' && !Array.isArray(node) ? node[step] : undefined;
  if (typeof node === 'string') return [node];
  return Array.isArray(node) ? node : [];
}

/** Fills `{{slots}}` in one pass; a missing or a surplus value throws. */
export function render(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const used = new Set<string>();
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text "${template.slice(0, 40)}" needs ${name}`);
    used.add(name);
    return String(value);
  });
  const surplus = Object.keys(values).filter((name) => !used.has(name));
  if (surplus.length > 0)
    throw new Error(`the text "${template.slice(0, 40)}" has no place for ${surplus.join(', ')}`);
  return text;
}

function checkReferences(content: Content): void {
  const known = new Set(content.competencies.map(({ id }) => id));
  const faults = [
    ...content.actions.filter((a) => !known.has(a.competency)).map((a) => `action ${a.id}: ${a.competency}`),
    ...content.roles.flatMap((role) =>
      Object.values(role.levels).flatMap((level) =>
        Object.keys(level)
          .filter((id) => !known.has(id))
          .map((id) => `role ${role.id}: ${id}`),
      ),
    ),
    ...content.scenarios.flatMap((s) =>
      s.evidence.filter((id) => !known.has(id)).map((id) => `scenario ${s.id}: ${id}`),
    ),
  ];
  const scenes = content.scenarios.flatMap((scenario) =>
    faultsOfScene(
      scenario,
      content.scenes.find((scene) => scene.scenario === scenario.id),
    ),
  );
  if (scenes.length > 0) throw new Error(`prompts/: ${scenes.join('; ')}`);
  const twice = content.actions.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i);
  if (faults.length + twice.length > 0)
    throw new Error(`prompts/: unknown competency in ${faults.join(', ')}; twice: ${twice.join(', ')}`);
}
