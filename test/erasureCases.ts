// An organisation in which one person, Tamsin Quarles, is everywhere: in records, in what others wrote, in conversations,
// in the log; and a walk over every column of a database in search of what is left of her. "Zeppelin" stands in every text
// about her and in none that may stay; "heron" in what she wrote about others, which stays.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { draftBrief } from '../src/briefs/brief.ts';
import type { RecommendationsAnswer } from '../src/contract/api.ts';
import type { Owner } from '../src/db/db.ts';
import type { ImportFile } from '../src/records/import.ts';
import { type Client, openWorld, type World } from './world.ts';

export const TAMSIN = 'tamsin.q';
export const traces = ['tamsin', 'quarl', 'zeppelin', 'tq@'] as const;

const file = (name: string, lines: string): ImportFile => ({ name, bytes: Buffer.from(`${lines.trim()}\n`) });
const filler = Array.from(
  { length: 8 },
  (_, i) =>
    `In week ${i + 1} the release notes were late by two days and nobody knew the reason for that until Friday.`,
).join(' ');

export const organisation: readonly ImportFile[] = [
  file(
    'people.csv',
    `
id,name,email,pronouns,title,role,level,team,manager_id,start_date,access
lena,Lena Brandt,lena@example.test,she,Director,director,8,North,,2015-01-05,employee
tamsin.q,Tamsin Quarles,tq@example.test,she,Zeppelin Lead,team_lead,6,North,lena,2018-03-01,employee
rui,Rui Alves,rui@example.test,he,Assistant to Tamsin Quarles,engineer,4,Tamsin's crew,tamsin.q,2020-06-01,employee
noor,Noor Haddad,noor@example.test,she,Engineer,engineer,4,North,tamsin.q,2021-06-01,employee
eli,Eli Stone,eli@example.test,they,Designer,designer,4,South,lena,2019-09-01,employee
hr,Hanne Ruud,hr@example.test,she,HR Partner,hr_partner,5,People,,2017-02-01,employee hr
root,Rolf Otto,root@example.test,he,Administrator,specialist,4,People,,2017-02-01,employee administrator`,
  ),
  file(
    'goals.csv',
    `
id,person_id,title,description,parent_id,start_date,due_date,progress,status,metric,baseline,target,current,updated_on
g-1,tamsin.q,Moor the zeppelin,,,2026-01-10,2026-09-01,10,open,,,,,2026-04-02
g-2,rui,Take the rota over from Tamsin,"Two weeks beside Quarles, then alone",g-1,2026-01-10,2026-09-01,10,open,Nights that Tamsin covers,4,0,,2026-04-02`,
  ),
  file(
    'feedback.csv',
    `
id,subject_id,author_id,relation,date,text,author_visible,context
f-1,tamsin.q,eli,peer,2026-05-12,The zeppelin talk was clear.,named,
f-2,tamsin.q,lena,manager,2026-05-12,She steers the zeppelin well.,named,
f-3,tamsin.q,tamsin.q,self,2026-05-13,I like my zeppelin.,manager,
f-4,rui,tamsin.q,manager,2026-06-02,"The heron plan had no dates in it; I, Tamsin, found that out on Monday.",manager,Asked for by Quarles
f-5,noor,rui,peer,2026-06-03,"Noor planned the migration with Tamsin and missed the deadline by eight days. ${filler} Tamsin Quarles had to tell support.",manager,
f-6,noor,eli,peer,2026-06-04,The release plan slipped twice because the steps had not been written down.,manager,
f-7,noor,tamsin.q,manager,2026-06-05,The heron release had no plan and two deadlines were missed.,manager,`,
  ),
  file(
    'one_to_ones.csv',
    `
id,manager_id,report_id,date,text,visible
o-1,tamsin.q,rui,2026-06-16,"Heron dates agreed. Rui asks Tamsin for help earlier.",both
o-2,tamsin.q,rui,2026-06-17,My private zeppelin thought about Rui.,manager
o-3,lena,tamsin.q,2026-06-18,The zeppelin budget.,both`,
  ),
  file(
    'commitments.csv',
    `
id,one_to_one_id,owner_id,text,due_date,status
c-1,o-1,rui,Send Tamsin the heron steps,2026-07-03,open
c-2,o-1,tamsin.q,Ask for a second zeppelin,2026-07-04,open
c-3,o-3,lena,Write to tq@example.test about the hangar,2026-07-04,open`,
  ),
  file(
    'ratings.csv',
    `
person_id,competency,relation,level,date
tamsin.q,planning,manager,2,2026-06-01
noor,planning,manager,2,2026-06-01`,
  ),
  file('attributes.csv', 'person_id,sex,ethnicity\ntamsin.q,zeppelin,group-b'),
];

export type Erasable = Awaited<ReturnType<typeof openErasable>>;

/** Everybody has used the product; nobody has been erased. */
export async function openErasable(engine: 'pglite' | 'postgres', environment: Record<string, string>) {
  const world = await openWorld({ engine, environment, files: organisation });
  const client = (person: string) => world.client(person);
  const [noor, rui, lena, tamsin] = await Promise.all([
    client('noor'),
    client('rui'),
    client('lena'),
    client(TAMSIN),
  ]);
  const passages = await world.database.owner((owner) =>
    owner.query<{ id: string; record: string }>(
      'select id, record_id as record from passage order by start_at',
    ),
  );
  const passage = (record: string) => passages.find((row) => row.record === record)?.id ?? record;
  for (const record of ['f-5', 'f-6', 'f-7'])
    expect(
      (
        await noor.call('POST', `/api/passages/${passage(record)}/readings`, {
          readings: [{ competency: 'planning', polarity: 'need' }],
        })
      ).status,
    ).toBe(200);
  // Of tamsin as the author of what stays.
  await tamsin.call('POST', `/api/passages/${passage('f-4')}/readings`, {
    readings: [{ competency: 'planning', polarity: 'need' }],
  });
  const made = (await noor.call<RecommendationsAnswer>('POST', '/api/recommendations', {})).body
    .recommendations?.[0];
  if (!made?.id) throw new Error('nothing was recommended to noor');
  const contest = await noor.call<{ logSeq: number }>('POST', `/api/recommendations/${made.id}/responses`, {
    kind: 'contested',
    reason: 'Tamsin Quarles told me something else',
  });
  await noor.call('POST', `/api/recommendations/${made.id}/responses`, {
    kind: 'accepted',
    text: 'Fine by me',
  });
  const toTamsin = (
    await tamsin.call<RecommendationsAnswer>('POST', '/api/recommendations', { subject: 'noor' })
  ).body;
  await tamsin.call('POST', '/api/recommendations', {});
  await lena.call('POST', '/api/recommendations', { subject: TAMSIN });
  const open = async (who: typeof noor, subject?: string) =>
    (
      await who.call<{ id: string }>('POST', '/api/conversations', {
        kind: 'coaching',
        ...(subject ? { subject } : {}),
      })
    ).body.id;
  const talks = {
    lenaAboutTamsin: await open(lena, TAMSIN),
    lenaAboutBoth: await open(lena),
    noor: await open(noor),
    tamsin: await open(tamsin),
  };
  await lena.ask('What do people praise?', talks.lenaAboutTamsin);
  await lena.ask('What do people say about Tamsin?', talks.lenaAboutBoth);
  await lena.ask('What do people say about Eli?', talks.lenaAboutBoth);
  await noor.ask('How do I tell Tamsin Quarles that the plan is late?', talks.noor);
  await noor.ask('What do people say about my planning?', talks.noor);
  await tamsin.ask('What do people say about my zeppelin?', talks.tamsin);
  await tamsin.ask('Prepare me for a talk with Rui about missed deadlines', talks.tamsin);
  await lena.ask('Prepare me for a talk with Tamsin about missed deadlines');
  await practise({ lena, tamsin });
  return {
    world,
    passage,
    made: { id: made.id, logSeq: made.logSeq },
    contested: contest.body.logSeq,
    toTamsin,
    talks,
    rui,
    lena,
    noor,
    tamsin,
  };
}

/** Notes after talks, kept debriefs and a rehearsal: of tamsin, about her, and of others who name her. */
async function practise({ lena, tamsin }: Record<'lena' | 'tamsin', Client>): Promise<void> {
  const made = async (client: Client, path: string, body: object) => {
    const { status } = await client.call('POST', path, body);
    expect(status, path).toBe(201);
  };
  const note = { heldOn: '2026-06-29', went: 'as_planned' };
  await made(tamsin, '/api/after-notes', { ...note, person: 'rui', text: 'The zeppelin came up.' });
  await made(lena, '/api/after-notes', { ...note, person: TAMSIN, text: 'She likes her zeppelin.' });
  await made(lena, '/api/after-notes', { ...note, person: 'eli', text: 'Eli draws with Tamsin now.' });
  const debrief = (text: string, person: string | null) => ({
    turns: [{ speaker: 'manager', text }],
    agreed: true,
    person,
    heldOn: '2026-06-29',
  });
  await made(lena, '/api/debriefs', debrief('What about the zeppelin?', TAMSIN));
  await made(lena, '/api/debriefs', debrief('What does Tamsin Quarles need from you?', 'eli'));
  await made(lena, '/api/conversations', {
    kind: 'rehearsal',
    scenario: 'missed_deadlines',
    counterpart: { person: 'eli' },
    difficulty: 'easy',
    facts: { deliverable: 'the desk for Tamsin' },
  });
}

/** A brief of lena's about eli that quotes a passage in which tamsin is named. */
export async function briefNaming(world: World): Promise<string> {
  await world.parts.runImport(
    [
      file(
        'feedback.csv',
        'id,subject_id,author_id,relation,date,text\nf-20,eli,lena,manager,2026-06-20,"Eli drew the new desk with Tamsin and missed the deadline twice."',
      ),
    ],
    { dryRun: false },
  );
  const scenario = world.parts.content.scenarios.find(({ id }) => id === 'missed_deadlines');
  if (!scenario) throw new Error('no scenario');
  const topic = {
    topic: '',
    vector: null,
    vectorModel: world.parts.builtin.model,
    competencies: [],
    terms: [],
  };
  const brief = await draftBrief(world.parts, await world.actor('lena'), {
    subject: 'eli',
    scenario,
    topic,
    via: { mode: 'guided', model: null, provider: null },
  });
  expect(JSON.stringify(brief.lines)).toContain('Tamsin');
  return brief.id;
}

/** Every column of every table that holds any of these, as `schema.table.column`: all types, as text, bytes as characters. */
export async function columnsHolding(owner: Owner, wanted: readonly string[]): Promise<string[]> {
  const columns = await owner.query<{ schema: string; table: string; column: string; type: string }>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
     from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(columns.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const { schema, table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await owner.query(
      `select 1 from "${schema}"."${table}" where ${text} ilike any ($1::text[]) limit 1`,
      [wanted.map((word) => `%${word}%`)],
    );
    if (rows.length > 0) found.push(`${schema}.${table}.${column}`);
  }
  return found.sort();
}

const run = promisify(execFile);

/** What pg_dump writes, bytes as characters, in lower case; null where it is not installed. */
export async function dump(url: string): Promise<string | null> {
  try {
    const { stdout } = await run('pg_dump', ['--no-owner', '--data-only', url], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const bytes = (_all: string, hex: string) => Buffer.from(hex, 'hex').toString('utf8');
    return stdout.replace(/\\\\x((?:[0-9a-f]{2})+)/g, bytes).toLowerCase();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
