// Recomputes the chain and says in words whether the log is whole.
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Verification } from '../../src/contract/api.ts';
import { api, asFault } from '../api.ts';
import { words } from '../words/en.ts';

type Run =
  | { phase: 'none' }
  | { phase: 'running' }
  | { phase: 'failed'; message: string }
  | { phase: 'done'; result: Verification };

export function Verify() {
  const [run, setRun] = useState<Run>({ phase: 'none' });
  const verify = async () => {
    setRun({ phase: 'running' });
    try {
      setRun({ phase: 'done', result: await api.verify() });
    } catch (error) {
      setRun({ phase: 'failed', message: asFault(error).message });
    }
  };
  return (
    <div className="verify">
      <button type="button" className="button" disabled={run.phase === 'running'} onClick={verify}>
        <IconShieldCheck size={18} aria-hidden /> {words.log.verify}
      </button>
      <div role="status">
        {run.phase === 'running' && <p className="soft">{words.log.verifying}</p>}
        {run.phase === 'failed' && <p className="notice-line harm">{run.message}</p>}
        {run.phase === 'done' && <Result result={run.result} />}
      </div>
    </div>
  );
}

function Result({ result }: { result: Verification }) {
  const { ok, entries, head, firstBad } = result;
  return (
    <div className={`notice-line ${ok ? 'good' : 'harm'}`}>
      {ok ? <IconShieldCheck size={20} aria-hidden /> : <IconShieldX size={20} aria-hidden />}
      <div>
        <p>
          {ok ? words.log.verified(entries) : words.log.broken(firstBad?.seq ?? 0, firstBad?.reason ?? '')}
        </p>
        <p className="small">
          {words.log.head}: <span className="hash">{head}</span>
        </p>
      </div>
    </div>
  );
}
