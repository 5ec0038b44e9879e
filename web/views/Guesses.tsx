// "I am not sure": what a source may be evidence of, settled with one press by whom it is about or who wrote it.
import { useState } from 'react';
import { COUNTS_FROM, type Passage } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { useCompetencies } from './contexts.ts';

type Props = { passage: Passage; onSaved: (passage: Passage) => void };

export function Guesses({ passage, onSaved }: Props) {
  const titles = useCompetencies();
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const settle = async (readings: Passage['guesses']) => {
    setSaving(true);
    setFault(null);
    try {
      onSaved(await api.correct(passage.id, readings));
    } catch (error) {
      setFault(asFault(error).message);
      setSaving(false);
    }
  };
  const sure = passage.readings
    .filter(({ certainty }) => certainty >= COUNTS_FROM)
    .map(({ competency, polarity }) => ({ competency, polarity }));
  return (
    <div className="stack">
      <p>{sure.length > 0 ? words.evidence.guessBeside : words.evidence.guess}</p>
      <div className="chips">
        {passage.guesses.map((guess) => (
          <button
            type="button"
            className="chip"
            key={`${guess.competency} ${guess.polarity}`}
            disabled={saving}
            onClick={() => settle([...sure, guess])}
          >
            {words.evidence.guessed(titles.title(guess.competency), words.polarity[guess.polarity])}
          </button>
        ))}
        <button type="button" className="chip" disabled={saving} onClick={() => settle(sure)}>
          {words.evidence.guessNothing}
        </button>
      </div>
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
