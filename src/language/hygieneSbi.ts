// Situation, behaviour and impact of a passage: the first time or occasion, the act that says most, and what came of it.
import { type Clause, reporting, type Story } from './hygieneEvents.ts';
import { bases } from './hygieneVerbs.ts';
import type { Span } from './sentences.ts';

export interface Sbi {
  situation: Span | null;
  behaviour: Span | null;
  impact: Span | null;
}

const results =
  /(?:,?\s*(?:which|this|that|it)\s+(?:has\s+|have\s+)?(?:meant|means|led|left|leaves|made|makes|caused|causes|cost|costs|saved|saves|kept|keeps|helped|helps|gave|gives|let|brought|delayed|forced|put|resulted|results|allowed|cut|turned|earned|won|lost|doubled|halved)\b|\b(?:as a result|because of (?:this|that|it)|consequently|therefore|thanks to (?:this|that)|the (?:result|consequence|effect|upshot|outcome) (?:was|is|were))\b|,\s*(?:meaning|leaving|causing|saving|costing|resulting in|leading to|which is why)\b|\b(?:leading to|resulting in)\b|(?:,\s*|\s)so (?!that\b|far\b|much\b|many\b|long\b|as\b|on\b|please\b)(?=\p{L}+(?:'s)?\s+\S+\s*\S*))[^.;!?]*/gu;

export function sbiOf(story: Story, text: string): Sbi {
  const span = ({ start, end }: { start: number; end: number }): Span => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const when = story.times[0];
  const acts = [...story.acts].sort((a, b) => weightOf(b) - weightOf(a));
  const behaviour = acts[0] ?? null;
  const impact = behaviour ? impactOf(story, behaviour) : null;
  return {
    situation: when ? span(when) : null,
    behaviour: behaviour ? span(behaviour) : null,
    impact: impact ? span(impact) : null,
  };
}

/** Always, never and the like: no single act. */
export const sweeping =
  /\b(?:always|never|constantly|continually|forever|all the time|every (?:single )?time|not once|nothing but)\b/iu;

/** Another's act before one's own, a past one before a habit, one time before always; else the first. */
function weightOf({ subject, past, text }: Clause): number {
  return (subject.head.low === 'i' ? 0 : 4) + (sweeping.test(text) ? 0 : 2) + (past ? 1 : 0);
}

/** What came of it: said so in words, or what somebody or something else did after it. */
function impactOf(story: Story, behaviour: Clause): { start: number; end: number } | null {
  for (const { flat, start } of story.sentences) {
    for (const match of flat.matchAll(results)) {
      const lead = /^[\s,]+/u.exec(match[0])?.[0].length ?? 0;
      const from = start + match.index + lead;
      if (
        from < behaviour.end - 1 ||
        /^so\b.*\b(?:can|could|may|might|should|please)\b/u.test(match[0].trim())
      )
        continue;
      return { start: from, end: start + match.index + match[0].trimEnd().length };
    }
  }
  const after = story.clauses.find(
    (one) =>
      one.start >= behaviour.end &&
      one.past &&
      one.helped !== 'perfect' &&
      one.subject.head.low !== behaviour.subject.head.low &&
      !(
        one.subject.head.low === 'i' &&
        bases(one.verb.low).some((base) => reporting.test(base) && base !== 'have')
      ),
  );
  return after ? { start: after.start, end: after.end } : null;
}
