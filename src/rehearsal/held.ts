// What one's own notes after talks and kept debriefs hold; and how many others keep about one, which is theirs to read.
import { namesOf } from '../access/people.ts';
import type { Held } from '../contract/api.ts';
import type { HeldAfterNote, HeldDebrief } from '../contract/held.ts';
import { type Person, system } from '../db/db.ts';
import { readAfterNotes, type TalkDeps } from './afterNotes.ts';
import { debriefOf, readDebriefRows } from './keptDebriefs.ts';

export async function heldTalks(deps: TalkDeps, actor: Person): Promise<Held['kinds']> {
  const notes = await readAfterNotes(deps, actor);
  const debriefs = (await deps.db.read(actor, readDebriefRows)).map((row) => debriefOf(deps.content, row));
  const about = [...notes, ...debriefs].flatMap(({ person }) => person ?? []);
  const names = await namesOf(deps.db, about);
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const counts = await countAbout(deps, actor);
  return [
    {
      kind: 'after_notes',
      title: 'Your notes after talks',
      items: notes.map(
        ({ id, person, scenarioTitle, heldOn, went, text }): HeldAfterNote => ({
          id,
          about: name(person),
          scenario: scenarioTitle,
          heldOn,
          went,
          text,
        }),
      ),
      withheld: counts.notes,
      reason:
        counts.notes > 0
          ? 'Your manager noted for themselves how a talk with you went; nobody else reads that. What you agreed in it is among what you agreed.'
          : null,
    },
    {
      kind: 'debriefs',
      title: 'Debriefs of talks that you kept',
      items: debriefs.map(
        ({ id, person, frameworkTitle, heldOn }): HeldDebrief => ({
          id,
          about: name(person),
          framework: frameworkTitle,
          heldOn,
        }),
      ),
      withheld: counts.debriefs,
      reason:
        counts.debriefs > 0
          ? 'Somebody who leads or led you kept how their own words in a talk with you were read. They hold none of your words, and nobody else reads them.'
          : null,
    },
  ];
}

async function countAbout({ db }: TalkDeps, actor: Person): Promise<{ notes: number; debriefs: number }> {
  const [counts] = await db.query<{ notes: number; debriefs: number }>(
    system('index'),
    `select (select count(*)::int from after_note where subject_id = $1) as notes,
       (select count(*)::int from kept_debrief where subject_id = $1) as debriefs`,
    [actor.id],
  );
  return counts ?? { notes: 0, debriefs: 0 };
}
