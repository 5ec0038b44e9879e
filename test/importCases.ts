// What may be wrong with import files, one case a line, and the small files that the tests are made of.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportRecords } from '../src/records/export.ts';
import type { ImportFile } from '../src/records/import.ts';
import type { TestDatabase } from './engines.ts';

/** Exports everything into a new folder, which is added to `folders`. */
export async function exportAll(database: TestDatabase, folders: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-export-'));
  folders.push(folder);
  const { files } = await exportRecords(database.db, folder);
  return {
    folder,
    files,
    cells: await Promise.all(files.map(({ file: at }) => readFile(join(folder, at), 'utf8'))),
  };
}

export const file = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: Buffer.from(content as string),
});
export const PEOPLE = 'id,name,title,role,level,manager_id';
export const FEEDBACK = 'id,subject_id,author_id,relation,date,text';
export const people = (...rows: string[]) => file('people.csv', `${[PEOPLE, ...rows].join('\n')}\n`);
export const feedback = (...rows: string[]) => file('feedback.csv', `${[FEEDBACK, ...rows].join('\n')}\n`);
export const goals = (...rows: string[]) =>
  file('goals.csv', `${['id,person_id,title,status,parent_id', ...rows].join('\n')}\n`);
const latin1 = (name: string, content: string) => file(name, Buffer.from(content, 'latin1'));
export const json = (name: string, rows: unknown) => file(name, JSON.stringify(rows));
export const one = (id: string, name = id) => `${id},${name},Engineer,engineer,4,`;

/** One line a case: what is wrong, the files, and every fault as `file:line column`, no more and no fewer. */
export const wrong: ReadonlyArray<readonly [name: string, files: ImportFile[], faults: string[]]> = [
  ['an empty required cell', [people('x1,,Engineer,engineer,4,', one('x2'))], ['people.csv:2 name']],
  ['white space in a required cell', [people('x1,  ,Engineer,engineer,4,')], ['people.csv:2 name']],
  [
    'a level out of range, not whole, not a number',
    [people('x1,A,E,engineer,0,', 'x2,A,E,engineer,10,', 'x3,A,E,engineer,4.5,', 'x4,A,E,engineer,high,')],
    [2, 3, 4, 5].map((line) => `people.csv:${line} level`),
  ],
  [
    'all faults of one row',
    [people('x1,,,engineer,zero,nobody')],
    ['people.csv:2 level', 'people.csv:2 manager_id', 'people.csv:2 name', 'people.csv:2 title'],
  ],
  [
    'faults in several files',
    [people('x1,A,E,engineer,0,'), feedback('f1,ben,cleo,friend,2026-01-01,x')],
    ['feedback.csv:2 relation', 'people.csv:2 level'],
  ],
  [
    'a date that does not exist',
    [
      feedback(
        'f1,ben,cleo,peer,2026-02-30,x',
        'f2,ben,cleo,peer,2025-02-29,x',
        'f3,ben,cleo,peer,2026-13-01,x',
        'f4,ben,cleo,peer,1.2.2026,x',
        'f5,ben,cleo,peer,2026-1-5,x',
      ),
    ],
    [2, 3, 4, 5, 6].map((line) => `feedback.csv:${line} date`),
  ],
  [
    'an unknown status, visibility, access, progress',
    [
      goals('g1,ben,T,paused,'),
      file('feedback.csv', `${FEEDBACK},author_visible\nf1,ben,cleo,peer,2026-01-01,x,all\n`),
      file('people.csv', 'id,name,title,role,level,access\nx1,A,E,engineer,4,employee boss\n'),
      file('one_to_ones.csv', 'id,manager_id,report_id,date,text,visible\no1,ana,ben,2026-01-01,x,none\n'),
    ],
    [
      'feedback.csv:2 author_visible',
      'goals.csv:2 status',
      'one_to_ones.csv:2 visible',
      'people.csv:2 access',
    ],
  ],
  [
    'a competency that is not in the content, a rating over five',
    [
      file(
        'ratings.csv',
        'person_id,competency,relation,level,date\nben,juggling,manager,3,2026-01-01\nben,planning,manager,6,2026-01-01\n',
      ),
    ],
    ['ratings.csv:2 competency', 'ratings.csv:3 level'],
  ],
  ['surplus cells', [people(one('x1'), 'x2,A,E,engineer,4,,more')], ['people.csv:3 null']],
  ['too few cells', [people('x1,A,E', one('x2'))], ['people.csv:2 null']],
  ['the same id twice', [people(one('x1'), one('x2'), one('x1'))], ['people.csv:4 id']],
  [
    'the same id twice where the first is faulty',
    [people('x1,A,E,engineer,0,', one('x1'))],
    ['people.csv:2 level', 'people.csv:3 id'],
  ],
  [
    'the same rating twice',
    [
      file(
        'ratings.csv',
        'person_id,competency,relation,level,date\nben,planning,manager,3,2026-01-01\nben,planning,manager,4,2026-01-01\nben,planning,self,4,2026-01-01\n',
      ),
    ],
    ['ratings.csv:3 null'],
  ],
  [
    'missing required columns',
    [file('people.csv', 'id,name,role\nx1,A,engineer\n')],
    ['people.csv:1 level', 'people.csv:1 title'],
  ],
  ['a column twice', [file('people.csv', `${PEOPLE},name\nx1,A,E,engineer,4,,B\n`)], ['people.csv:1 name']],
  [
    'references to nobody',
    [
      feedback('f1,ben,ghost,peer,2026-01-01,x', 'f2,phantom,cleo,peer,2026-01-01,x'),
      goals('g1,ben,T,open,g-none'),
      file('commitments.csv', 'id,one_to_one_id,owner_id,text,status\nc1,o-none,ben,x,open\n'),
    ],
    [
      'commitments.csv:2 one_to_one_id',
      'feedback.csv:2 author_id',
      'feedback.csv:3 subject_id',
      'goals.csv:2 parent_id',
    ],
  ],
  [
    'a faulty person, but not who points at them',
    [people('x1,A,E,engineer,0,', 'x2,B,E,engineer,4,x1'), feedback('f1,x1,x2,peer,2026-01-01,x')],
    ['people.csv:2 level'],
  ],
  [
    'a file broken off, but not who points at its rest',
    [people('"x1,A,E,engineer,4,', one('x2')), feedback('f1,x2,ben,peer,2026-01-01,x')],
    ['people.csv:2 null'],
  ],
  ['one’s own manager', [people('x1,A,E,engineer,4,x1')], ['people.csv:2 manager_id']],
  [
    'a circle of three, once, at its first row',
    [
      people(
        one('x0'),
        'x1,A,E,engineer,4,x2',
        'x2,A,E,engineer,4,x3',
        'x3,A,E,engineer,4,x1',
        'x4,A,E,engineer,4,x1',
      ),
    ],
    ['people.csv:3 manager_id'],
  ],
  [
    'two circles',
    [people('x1,A,E,engineer,4,x2', 'x2,A,E,engineer,4,x1', 'x3,A,E,engineer,4,x4', 'x4,A,E,engineer,4,x3')],
    ['people.csv:2 manager_id', 'people.csv:4 manager_id'],
  ],
  [
    'a circle closed over stored rows',
    [people('dora,Dora Lindholm,Director,director,8,ben')],
    ['people.csv:2 manager_id'],
  ],
  ['a circle of goals', [goals('g1,ben,T,open,g2', 'g2,ben,T,open,g1')], ['goals.csv:2 parent_id']],
  ['a goal under itself', [goals('g-ben,ben,T,open,g-ben')], ['goals.csv:2 parent_id']],
  [
    'a self-assessment by somebody else, feedback of another kind about oneself',
    [feedback('f1,ben,cleo,self,2026-01-01,x', 'f2,ben,ben,peer,2026-01-01,x')],
    ['feedback.csv:2 author_id', 'feedback.csv:3 relation'],
  ],
  [
    'a one-to-one with oneself',
    [file('one_to_ones.csv', 'id,manager_id,report_id,date,text\no1,ana,ana,2026-01-01,x\n')],
    ['one_to_ones.csv:2 report_id'],
  ],
  ['no byte at all', [file('people.csv', '')], ['people.csv:1 null']],
  ['blank lines only', [file('people.csv', '\n\r\n\n')], ['people.csv:1 null']],
  [
    'a NUL',
    [
      feedback('f1,ben,cleo,peer,2026-01-01,be\0fore'),
      file('people.csv', `${PEOPLE},shoe\n${one('x1')},4\0\n`),
    ],
    ['feedback.csv:2 text', 'people.csv:2 shoe'],
  ],
  [
    'bytes that are not UTF-8',
    [
      file(
        'people.csv',
        Buffer.concat([
          Buffer.from(`${PEOPLE}\nx1,Ren`),
          Buffer.from([0xe9]),
          Buffer.from(',E,engineer,4,\n'),
        ]),
      ),
    ],
    ['people.csv:2 null'],
  ],
  [
    'every line with bytes that are not UTF-8, inside a cell of several lines too, and the other rows',
    [
      latin1(
        'feedback.csv',
        `${FEEDBACK}\r\nf1,ben,cleo,peer,2026-02-30,fine\r\nf2,ben,cleo,peer,2026-02-30,"one\r\ntwo é\r\nthree"\r\né1,ben,cleo,peer,never,x\r\nf3,ben,cleo,friend,2026-01-01,x\r\n`,
      ),
    ],
    ['feedback.csv:2 date', 'feedback.csv:4 null', 'feedback.csv:6 null', 'feedback.csv:7 relation'],
  ],
  [
    'bytes that are not UTF-8 in the header, and nothing of the rows under it',
    [latin1('people.csv', `${PEOPLE},prénom\nx1,é,,engineer,0,,x\n`)],
    ['people.csv:1 null'],
  ],
  [
    'who has a byte that is not UTF-8, but not who points at them',
    [latin1('people.csv', `${PEOPLE}\né1,A,E,engineer,4,\n`), feedback('f1,ben,x9,peer,2026-01-01,x')],
    ['people.csv:2 null'],
  ],
  [
    'bytes that are not UTF-8 in .json, by place',
    [
      latin1(
        'people.json',
        '[{"id":"x1","name":"A","title":"E","role":"engineer","level":0},\n{"id":"x2","name":"é","title":"E","role":"engineer","level":0}]',
      ),
    ],
    ['people.json:1 level', 'people.json:2 null'],
  ],
  [
    'UTF-16',
    [file('people.csv', Buffer.from(`\uFEFF${PEOPLE}\n${one('x1')}\n`, 'utf16le'))],
    ['people.csv:1 null'],
  ],
  [
    'a text over 50,000 characters',
    [feedback(`f1,ben,cleo,peer,2026-01-01,${'a'.repeat(50_001)}`)],
    ['feedback.csv:2 text'],
  ],
  [
    'a quotation mark that is never closed',
    [
      feedback(
        'f1,ben,cleo,peer,2026-01-01,fine',
        'f2,ben,cleo,peer,2026-01-01,"open',
        'f3,ben,cleo,peer,2026-01-01,x',
      ),
    ],
    ['feedback.csv:3 null'],
  ],
  [
    'a quotation mark in the middle',
    [feedback('f1,ben,cleo,peer,2026-01-01,"a" b')],
    ['feedback.csv:2 null'],
  ],
  [
    'rows after a quotation mark in an unquoted cell, and the cells before it',
    [
      feedback(
        'f1,ben,cleo,peer,2026-02-30,a 5" nail, and more',
        'f2,ben,cleo,peer,2026-02-30,x',
        'f3,ben,cleo',
        'f4,ben,ghost,peer,2026-01-01,"fine, ""really"""',
      ),
    ],
    [
      'feedback.csv:2 date',
      'feedback.csv:2 null',
      'feedback.csv:3 date',
      'feedback.csv:4 null',
      'feedback.csv:5 author_id',
    ],
  ],
  [
    'rows after a quotation mark that a later cell seems to close',
    [
      feedback(
        'f1,ben,cleo,peer,2026-01-01,"two',
        'lines"',
        'f2,ben,cleo,peer,2026-01-01,"open',
        'f3,ben,cleo,peer,2026-02-30,x',
        'f4,ben,cleo,friend,2026-01-01,"fine"',
        'f5,ben,cleo,peer,never,x',
      ),
    ],
    ['feedback.csv:4 null', 'feedback.csv:5 date', 'feedback.csv:6 relation', 'feedback.csv:7 date'],
  ],
  [
    'rows after a quotation mark that nothing closes',
    [
      feedback(
        'f1,ben,cleo,peer,2026-01-01,"open',
        'f2,ben,cleo,peer,2026-02-30,x',
        'f3,ben,cleo,friend,2026-01-01,x',
      ),
    ],
    ['feedback.csv:2 null', 'feedback.csv:3 date', 'feedback.csv:4 relation'],
  ],
  [
    'rows after text behind a closing quotation mark, with CRLF',
    [
      file(
        'feedback.csv',
        `${FEEDBACK}\r\nf1,ben,cleo,peer,2026-01-01,"a" b\r\nf2,ben,cleo,peer,2026-02-30,x\r\n`,
      ),
    ],
    ['feedback.csv:2 null', 'feedback.csv:3 date'],
  ],
  [
    'a quotation mark in the header, and nothing of the rows under it',
    [file('people.csv', 'id,na"me,title,role,level\nx1,,E,engineer,0\n')],
    ['people.csv:1 null'],
  ],
  [
    'a row after cells of several lines',
    [
      feedback(
        'f1,ben,cleo,peer,2026-01-01,"one\ntwo\n\nfour"',
        'f2,ben,cleo,peer,2026-02-30,"five\nsix"',
        'f3,ben,cleo,peer,2026-02-31,x',
      ),
    ],
    ['feedback.csv:6 date', 'feedback.csv:8 date'],
  ],
  [
    'a row after blank lines',
    [file('feedback.csv', `\n${FEEDBACK}\n\n\nf1,ben,cleo,peer,2026-02-30,x\n`)],
    ['feedback.csv:5 date'],
  ],
  [
    'rows with CRLF, in cells too',
    [
      file(
        'feedback.csv',
        `${FEEDBACK}\r\nf1,ben,cleo,peer,2026-01-01,"one\r\ntwo"\r\nf2,ben,cleo,peer,2026-02-30,x\r\n`,
      ),
    ],
    ['feedback.csv:4 date'],
  ],
  [
    'rows with LF and CRLF mixed',
    [
      file(
        'feedback.csv',
        `${FEEDBACK}\nf1,ben,cleo,peer,2026-01-01,"a\nb"\r\nf2,ben,cleo,peer,2026-02-30,"c\r\nd"\nf3,ben,cleo,peer,2026-02-30,x\r\n`,
      ),
    ],
    ['feedback.csv:4 date', 'feedback.csv:6 date'],
  ],
  [
    'objects of a .json array, by place',
    [
      json('people.json', [
        { id: 'x1', name: 'A', title: 'E', role: 'engineer', level: 4 },
        { id: 'x2', name: 'A', title: 'E', role: 'engineer', level: 12 },
        { id: 'x3', title: 'E', role: 'engineer', level: true },
        'x4',
        { id: 'x5', name: 'half \ud800', title: 'E', role: 'engineer', level: '4' },
      ]),
    ],
    [
      'people.json:2 level',
      'people.json:3 level',
      'people.json:3 name',
      'people.json:4 null',
      'people.json:5 name',
    ],
  ],
  [
    'what is no JSON, and JSON that is no array',
    [file('people.json', '[{'), json('goals.json', { id: 'g1' })],
    ['goals.json:1 null', 'people.json:1 null'],
  ],
  [
    'the same records as .csv and .json',
    [people(one('x1')), json('people.json', [])],
    ['people.json:1 null'],
  ],
];
