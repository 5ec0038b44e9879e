// "Not so?": what a source is evidence of, in the words of the person it is about or who wrote it.
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Passage, Polarity } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';
import { useCompetencies } from './contexts.ts';
import { FormEnd } from './FormEnd.tsx';

type Row = { key: number; competency: string; polarity: Polarity };
type Props = { passage: Passage; onCancel: () => void; onSaved: (passage: Passage) => void };

export function Correction({ passage, onCancel, onSaved }: Props) {
  const competencies = useCompetencies();
  const [rows, setRows] = useState<Row[]>(() =>
    passage.readings.map(({ competency, polarity }, key) => ({ key, competency, polarity })),
  );
  const [fault, setFault] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);

  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows([
      ...rows,
      {
        key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
        competency: competencies.all[0]?.id ?? '',
        polarity: 'strength',
      },
    ]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setFault(null);
    try {
      onSaved(
        await api.correct(
          passage.id,
          rows.map(({ competency, polarity }) => ({ competency, polarity })),
        ),
      );
    } catch (error) {
      setFault(asFault(error).message);
      setSaving(false);
    }
  };

  return (
    <form
      className="correct"
      ref={form}
      tabIndex={-1}
      aria-label={words.evidence.correctTitle}
      onSubmit={save}
    >
      <h4>{words.evidence.correctTitle}</h4>
      {rows.map((row) => (
        <fieldset key={row.key}>
          <legend className="hidden">{competencies.title(row.competency)}</legend>
          <div className="field">
            <label htmlFor={`competency-${row.key}`}>{words.evidence.competency}</label>
            <select
              id={`competency-${row.key}`}
              className="input"
              value={row.competency}
              onChange={(event) => change(row.key, { competency: event.target.value })}
            >
              {competencies.all.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div role="radiogroup" aria-label={words.evidence.shows}>
            {Polarity.options.map((polarity) => (
              <label className="choice" key={polarity}>
                <input
                  type="radio"
                  name={`polarity-${row.key}`}
                  checked={row.polarity === polarity}
                  onChange={() => change(row.key, { polarity })}
                />
                {words.polarity[polarity]}
              </label>
            ))}
          </div>
          <button
            type="button"
            className="link small"
            onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
          >
            {words.evidence.drop}
          </button>
        </fieldset>
      ))}
      {rows.length === 0 && <p>{words.evidence.nothingChoice}.</p>}
      <div className="row">
        {rows.length < 6 && (
          <button type="button" className="button slim" onClick={add}>
            <IconPlus size={16} aria-hidden /> {words.evidence.add}
          </button>
        )}
        {rows.length > 0 && (
          <button type="button" className="button slim" onClick={() => setRows([])}>
            {words.evidence.nothingChoice}
          </button>
        )}
      </div>
      <p className="soft small">{words.evidence.correctHint}</p>
      {fault && (
        <p className="notice-line harm small" role="alert">
          {fault}
        </p>
      )}
      <FormEnd act={words.evidence.save} busy={saving} onCancel={onCancel} />
    </form>
  );
}
