// Texts of evidence hygiene: what is marked in a piece of evidence, in short, and what that means to whoever reads it.
export const hygieneWords = {
  hygiene: {
    title: 'How it is put',
    says: 'Marks are about the words, not about who wrote them. What is marked is shown and counted all the same.',
    none: 'Nothing in its words needs care.',
    open: (n: number) => (n === 1 ? 'What the mark means' : `What the ${n} marks mean`),
    words: 'Marked words',
    /** each in short, and as one plain sentence */
    marks: {
      single_source: {
        short: 'one source only',
        means:
          'All of it comes from one person. One pair of eyes may be right and is not enough to build on.',
      },
      stale: {
        short: 'older than six months',
        means: 'It may no longer be so.',
      },
      one_sided: {
        short: 'one-sided',
        means: 'What could be read of it points one way. Hardly anybody is only that.',
      },
      no_self_view: {
        short: 'no view of their own',
        means: 'Nothing on record says how they see it themselves.',
      },
      goal_changed: {
        short: 'goal changed since',
        means:
          'It was written before the goal was worded anew or given another measure or date, so it may speak of something else.',
      },
      not_sure: {
        short: 'unclear what it shows',
        means: 'It could not be read as evidence of anything with enough certainty.',
      },
      undated: {
        short: 'no date',
        means: 'It does not say when or where, so nobody can look at the same occasion.',
      },
      trait: {
        short: 'words about character',
        means: 'It says how somebody is, not what they did. That cannot be checked, and hardly be changed.',
      },
      vague: {
        short: 'vague',
        means: 'It praises or blames without saying what for.',
      },
      hearsay: {
        short: 'hearsay',
        means: 'Whoever wrote it did not see it.',
      },
      absolute: {
        short: 'always or never',
        means: 'It is said of all times. One example against it, and nobody listens any more.',
      },
      coded_gender: {
        short: 'coded word',
        means: 'A word that is said more often of women, or more often of men, for the same thing.',
      },
      coded_age: {
        short: 'coded word for age',
        means: 'It speaks of age where the work is meant.',
      },
      unactionable: {
        short: 'nothing to act on',
        means: 'It says that something should be better, and not what to do.',
      },
    } as Record<string, { short: string; means: string }>,
    unknown: 'A mark of a newer version.',
  },
};
