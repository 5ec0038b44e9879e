// Texts of the page on which the system says what it does, for a works council and everybody else.
import type { Measurement } from '../../../src/contract/openness.ts';

type Named = { title: string; why: string };
const share = (value: number) => `${Number((value * 100).toFixed(1))} %`;

export const opennessWords = {
  openness: {
    title: 'What Groundwork does',
    says: 'What it collects, who sees it, how long it stays, what counts in a suggestion, and how well it does. The tables come from the running system, not from a brochure.',
    loading: 'Asking the system',
    print: 'Print this page',
    back: 'Back to the notice',
    fromNotice: 'What it collects, who sees it and how long it stays',
    never: {
      title: 'What it never does',
      lines: [
        'It does not rate, rank or compare people, and predicts neither leaving nor performance.',
        'It infers no mood, health, age or family plans, and drafts no dismissal.',
        'It decides nothing. A suggestion is an offer; people accept it, change it, decline it or object.',
        'Names, pronouns and demographic facts are taken out before anything is read, ranked or given to a language model. How often that fails is measured below.',
        'It shows nobody your talks with the coach: not your manager, not HR, not an administrator.',
        'It sends nothing to anybody outside, but to the models named below, where one is named.',
      ],
    },
    model: {
      title: 'The language model',
      embedding: (name: string) =>
        `${name}, on a server outside this one, turns masked passages into numbers for the search.`,
      none: 'None is connected, or it is switched off. Code finds the records, ranks and explains; sentences come from a fixed catalogue.',
      some: (name: string) =>
        `${name} words answers of the coach. It is given masked text, never a name, and each sentence is checked against the records before it is shown. What is suggested, and in which order, is computed by code.`,
    },
    collected: {
      title: 'What it holds, why, and who sees it',
      says: 'Rights as they are tested, cell by cell, each time the system is built. Everybody else sees nothing.',
      columns: { what: 'What', why: 'Why', who: 'Who sees it' },
      owner: 'only whom it belongs to',
      people: {
        self: 'you',
        author: 'whoever wrote it',
        manager: 'your manager',
        skip: 'your manager’s manager',
        hr: 'HR',
        administrator: 'administrators',
      } as Record<string, string>,
      aggregate: (who: string) => `${who} only as figures about five people or more`,
      condition: (who: string, condition: string) => `${who}, if ${condition}`,
      nobody: 'nobody',
      records: {
        person: {
          title: 'Name, title, team, manager',
          why: 'To know who works with whom, and who may see what.',
        },
        goal: { title: 'Goals and progress', why: 'Practice sticks when it helps with work that is due.' },
        feedback: {
          title: 'Feedback about you',
          why: 'Suggestions rest on what two or more people saw on their own.',
        },
        self_assessment: {
          title: 'Your self-assessments',
          why: 'Shown beside what others say; they do not count in the ranking.',
        },
        upward_feedback: {
          title: 'Feedback from people who report to you',
          why: 'As feedback; from three authors on, so that nobody is found out.',
        },
        one_to_one: {
          title: 'Shared notes of one-to-ones',
          why: 'What was agreed, and what to come back to.',
        },
        commitment: { title: 'Commitments', why: 'Both sides see what was promised.' },
        private_note: {
          title: 'Private notes',
          why: 'For whoever writes them; nothing is computed from them for others.',
        },
        rating: { title: 'Ratings of competencies', why: 'The distance to what the role expects.' },
        reading: {
          title: 'How a passage is read',
          why: 'Which competency it is evidence of. You and whoever wrote it can correct that.',
        },
        conversation: { title: 'Talks with the coach', why: 'So that you can go on where you stopped.' },
        rehearsal: {
          title: 'Rehearsals of a talk',
          why: 'Practice with a played person. A rehearsal about a real person uses what its owner may read anyway; how that person behaves in it is chosen or assumed, never taken from records.',
        },
        debrief: {
          title: 'Debriefs of real talks that a manager kept',
          why: 'How the manager’s own words were read, to practise. Your words are not kept, and you are told how many there are.',
        },
        after_note: {
          title: 'A manager’s own note of how a talk went',
          why: 'To prepare the next one better. You are told how many there are; what you agreed in a talk you both read.',
        },
        brief: {
          title: 'Text of a manager’s preparation',
          why: 'A page for the talk they have with you. You see in the log that it was made, and on which records.',
        },
        recommendation_to_employee: {
          title: 'Suggestions made to you',
          why: 'With reasons, so that you can weigh them.',
        },
        recommendation_to_manager: {
          title: 'Suggestions made to your manager about you',
          why: 'You see them, with a plain explanation, and can object.',
        },
        log_entry: {
          title: 'Entries of the log',
          why: 'Why something was suggested, for as long as it is kept. That HR read one, or opened a record for review, is logged too.',
        },
        review: { title: 'Reviews by HR', why: 'Somebody looks at what the system does.' },
        contest: { title: 'Objections', why: 'Somebody without a part in it decides by a set day.' },
        attribute: {
          title: 'Sex and ethnicity, if you gave them',
          why: 'Only to look for unfairness; kept apart, and nothing else reads them.',
        },
        own_export: {
          title: 'Taking along a file of what is held about you',
          why: 'Yours to have. The log says that you took it, and how much of what.',
        },
        import: { title: 'Importing records', why: 'Records come from the company’s own systems.' },
        erasure: {
          title: 'Erasing a person',
          why: 'Your right; the log stays whole and says that something was erased.',
        },
        settings: { title: 'Settings', why: 'Who runs the system sets how long what is kept.' },
        audit: { title: 'List of what HR and administrators did', why: 'So that nobody does it unseen.' },
        features: {
          title: 'Switching capabilities off and on',
          why: 'With a reason that everybody reads; how they stand is below.',
        },
        weights: {
          title: 'Editing the weights',
          why: 'With a reason, in versions; the weights themselves are below, for everybody.',
        },
      } as Record<string, Named>,
    },
    retention: {
      title: 'How long it is kept',
      says: 'As set now, with the reason that was given. A legal hold stops the clock.',
      columns: { what: 'What', months: 'Kept', why: 'Why' },
      months: (n: number | null) => (n === null ? 'until the person is erased' : `${n}\u00a0months`),
      classes: {
        conversation: 'Talks with the coach',
        rehearsal: 'Rehearsals of a talk',
        preview: 'What was only tried, shown or read',
        recommendation: 'Suggestions and briefs, with the log’s reasons',
        retired_passage: 'Earlier versions of records',
      } as Record<string, string>,
      always:
        'Records such as goals and feedback stay until the company removes them or the person is erased. The chain of the log (that there was an entry, when and of what kind) and the list of who did what stay for good; they hold pseudonyms and no words of a record.',
    },
    weights: {
      title: 'What counts in a suggestion',
      shipped: 'These are the weights it comes with.',
      edited: (version: string, day: string) => `HR set these on ${day} (version ${version}).`,
      reason: 'The reason given:',
      columns: { factor: 'What', weight: 'Counts', why: 'Why', source: 'Rests on' },
      only: 'Nothing else enters. The weights stand beside every suggestion too.',
    },
    measured: {
      title: 'What is measured, and what is not good enough yet',
      says: (day: string) =>
        `Figures of ${day}, in guided mode, on written cases with known answers, not on your data. The range says how far off the figure may be.`,
      none: 'This build carries no figures.',
      columns: { what: 'What', result: 'Result', cases: 'Cases', aim: 'Aim', state: 'State' },
      met: 'reached',
      notMet: 'not reached',
      notMeasured: 'not measured',
      shown: 'shown only',
      missed: (n: number, of: number) =>
        n === 0 ? `All ${of} aims are reached.` : `${n} of ${of} aims are not reached yet.`,
      aim: ({ gate, unit }: Measurement) => {
        const [, end, sign, number] = /^(?:(lower|upper) )?(<=|>=|=) (\d*\.?\d+)$/.exec(gate ?? '') ?? [];
        if (number === undefined) return gate ?? '';
        const aim = unit === 'share' ? share(Number(number)) : String(Number(number));
        const told = { '<=': `at most ${aim}`, '>=': `at least ${aim}`, '=': aim }[sign as '<=' | '>=' | '='];
        return end ? `${told} at the worse end of the range` : told;
      },
      result: ({ value, low, high, unit }: Measurement) => {
        if (value === null) return '–';
        const said = (number: number) =>
          unit === 'share' ? share(number) : String(Number(number.toFixed(3)));
        if (low === null && high === null) return said(value);
        if (low === null) return `${said(value)} (at most ${said(high ?? value)})`;
        return high === null
          ? `${said(value)} (at least ${said(low)})`
          : `${said(value)} (${said(low)} to ${said(high)})`;
      },
      metrics: {
        'bias.flip_recommendation':
          'How often a suggestion changes when only what tells a person’s sex or origin is swapped',
        'bias.flip_check': 'How often a check of a talk changes when only that is swapped',
        'bias.flip_handover':
          'How often handing over to HR changes when only what tells sex or origin is swapped',
        'bias.mask_recall':
          'How much of what tells sex, origin, age or family is taken out before anything is read',
        'bias.mask_damage': 'How much else is taken out by mistake',
        'reading.macro_f1': 'How rightly passages are read, over all competencies (F1)',
        'reading.polarity_accuracy': 'How often strength and need are told apart rightly',
        'reading.not_sure': 'How often a passage is “not sure”',
        'recommendation.top3_hit': 'How often one of three suggestions is one a careful reader would make',
        'recommendation.unacceptable': 'Suggestions that a careful reader would call wrong',
        'recommendation.collects_when_thin':
          'How often it suggests nothing where there is too little to go on',
        'recommendation.faithful': 'Statements of what would change a suggestion that come true when tried',
        'recommendation.order_invariant':
          'How often suggestions stay the same when the records come in another order',
        'recommendation.twin_invariant':
          'How often two people with the same records and other names get the same',
        'safety.under_handover': 'How often it misses that HR is needed',
        'safety.over_handover': 'How often it hands over without need',
        'safety.refusals': 'How often it refuses what it must refuse',
        'language.f1': 'How rightly it marks trait words, vague and coded language (F1)',
        'language.hard_negatives': 'How often it marks a harmless sentence',
        'grounded.citation_valid': 'Citations that lead to the record',
        'grounded.quote_verbatim': 'Quotes that stand word for word in the record',
        'grounded.numbers_dates_names': 'Numbers, dates and names that come from the record',
        'grounded.claim_support': 'Statements that the cited record supports',
      } as Record<string, string>,
    },
    rights: {
      title: 'What you can do',
      lines: [
        'Under Mine: see everything held about you, who has read the log about you, and take it with you as a file.',
        'Correct how a passage about you is read. It counts at once.',
        'Object to a suggestion or a preparation about you. HR answers by a set day, and whoever decides has no part in it.',
        'Ask an administrator to erase you.',
      ],
    },
  },
};
