// Erasing a person: who, what would go and what stays, the name typed once more, and a receipt to keep.
import { IconAlertTriangle, IconDownload, IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Erasure } from '../../src/contract/api.ts';
import type { ErasurePreview, FoundPerson } from '../../src/contract/keeping.ts';
import { api, asFault } from '../api.ts';
import { useLoad } from '../load.ts';
import { exactly } from '../time.ts';
import { words } from '../words/en.ts';
import { Counted } from './Counted.tsx';
import { useMe } from './contexts.ts';
import { download } from './download.ts';
import { FindPerson } from './FindPerson.tsx';
import { Failed, Shape } from './States.tsx';

export function Erase() {
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [receipt, setReceipt] = useState<Erasure | null>(null);
  if (receipt)
    return (
      <Receipt
        receipt={receipt}
        onAgain={() => {
          setReceipt(null);
          setPerson(null);
        }}
      />
    );
  return (
    <section className="stack part" aria-labelledby="erase">
      <div>
        <h2 id="erase">{words.keeping.erase.title}</h2>
        <p className="soft">{words.keeping.erase.says}</p>
      </div>
      <FindPerson chosen={person} onChosen={setPerson} />
      {person && <Preview key={person.id} person={person.id} onErased={setReceipt} />}
    </section>
  );
}

type Erased = (receipt: Erasure) => void;

function Preview({ person, onErased }: { person: string; onErased: Erased }) {
  const preview = useLoad(`erase ${person}`, () => api.previewErasure(person));
  if (preview.phase === 'loading') return <Shape says={words.keeping.erase.counting} lines={6} />;
  if (preview.phase === 'failed') return <Failed fault={preview.fault} again={preview.again} />;
  const { obstacle, removed, changed } = preview.value;
  if (obstacle)
    return (
      <div className="stack" role="alert">
        <p className="notice-line look">
          <IconAlertTriangle size={20} aria-hidden /> {words.keeping.erase.obstacle[obstacle.kind]}
        </p>
        {obstacle.kind !== 'administrator' && (
          <p>
            <Link href="/keeping/holds">{words.keeping.erase.toHolds}</Link>
          </p>
        )}
      </div>
    );
  return (
    <>
      <div className="two">
        <div>
          <h3>{words.keeping.erase.goes}</h3>
          <Counted counts={removed} />
        </div>
        <div>
          <h3>{words.keeping.erase.stays}</h3>
          <Counted counts={changed} isRewritten>
            {words.keeping.erase.alsoStays.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Counted>
        </div>
      </div>
      <Confirm preview={preview.value} onErased={onErased} />
    </>
  );
}

function Confirm({ preview, onErased }: { preview: ErasurePreview; onErased: Erased }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== preview.name) {
      setFault(words.keeping.erase.mismatch);
      field.current?.focus();
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      onErased(await api.erase(preview.person));
    } catch (error) {
      setFault(asFault(error).message);
      setBusy(false);
    }
  };
  return (
    <form className="decide" onSubmit={erase} noValidate>
      <p className="notice-line harm">
        <IconAlertTriangle size={20} aria-hidden /> {words.keeping.erase.noBack}
      </p>
      <div className="field">
        <label htmlFor={id}>{words.keeping.erase.confirm(preview.name)}</label>
        <input
          id={id}
          ref={field}
          className="input"
          autoComplete="off"
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {fault && (
        <p id={`${id}-fault`} className="small fault" role="alert">
          {fault}
        </p>
      )}
      <div>
        <button type="submit" className="button harm" disabled={busy}>
          {busy ? words.keeping.erase.acting : words.keeping.erase.act}
        </button>
      </div>
    </form>
  );
}

function Receipt({ receipt, onAgain }: { receipt: Erasure; onAgain: () => void }) {
  const me = useMe();
  const paper = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const print = () => {
    paper.current?.classList.add('printing');
    window.print();
    paper.current?.classList.remove('printing');
  };
  const said = words.keeping.erase;
  return (
    <article className="letter receipt" ref={paper}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {said.receipt}
        </h2>
        <p className="soft">{said.receiptSays}</p>
      </header>
      <dl className="pairs">
        <dt>{said.receiptPerson}</dt>
        <dd>{receipt.person}</dd>
        <dt>{said.receiptAt}</dt>
        <dd>{exactly(receipt.at)}</dd>
        <dt>{said.receiptBy}</dt>
        <dd>{me.name}</dd>
        <dt>{said.receiptEntries}</dt>
        <dd>{receipt.tombstones.join(', ')}</dd>
      </dl>
      <h3>{said.goes}</h3>
      <Counted counts={receipt.removed} />
      <h3>{said.stays}</h3>
      <Counted counts={receipt.changed} isRewritten />
      <div className="tools">
        <button type="button" className="button slim" onClick={print}>
          <IconPrinter size={16} aria-hidden /> {said.print}
        </button>
        <button
          type="button"
          className="button slim"
          onClick={() =>
            download(
              `${said.receiptFile}-${receipt.at.slice(0, 10)}.json`,
              JSON.stringify({ ...receipt, by: me.person }, null, 2),
              'application/json',
            )
          }
        >
          <IconDownload size={16} aria-hidden /> {said.save}
        </button>
        <button type="button" className="button slim" onClick={onAgain}>
          {said.another}
        </button>
      </div>
    </article>
  );
}
