// Where administrators and HR look after the records as a whole. An administrator erases and sets how long; holds and the
// list of what was done are HR's too.
import { Link, Redirect } from 'wouter';
import { words } from '../words/en.ts';
import { Audit } from './Audit.tsx';
import { useMe } from './contexts.ts';
import { Erase } from './Erase.tsx';
import { Holds } from './Holds.tsx';
import { Retention } from './Retention.tsx';
import { Empty } from './States.tsx';

const parts = { erase: Erase, holds: Holds, retention: Retention, audit: Audit };
type Part = keyof typeof parts;
const isPart = (part: string): part is Part => part in parts;

export function Keeping({ part }: { part: string | undefined }) {
  const me = useMe();
  const own: Part[] = me.access.includes('administrator')
    ? ['erase', 'holds', 'retention', 'audit']
    : me.access.includes('hr')
      ? ['holds', 'audit']
      : [];
  const [first] = own;
  if (first === undefined)
    return (
      <div className="page">
        <Empty says={words.keeping.notYours} />
      </div>
    );
  if (part === undefined || !isPart(part) || !own.includes(part))
    return <Redirect to={`/keeping/${first}`} replace />;
  const Shown = parts[part];
  return (
    <div className="page keeping">
      <header>
        <h1>{words.keeping.title}</h1>
        <p>{words.keeping.says}</p>
      </header>
      <nav className="chips" aria-label={words.keeping.partsLabel}>
        {own.map((name) => (
          <Link
            key={name}
            className="chip"
            href={`/keeping/${name}`}
            aria-current={name === part ? 'page' : undefined}
          >
            {words.keeping.parts[name]}
          </Link>
        ))}
      </nav>
      <Shown />
    </div>
  );
}
