// What every place shows before it has something to show: its shape, its emptiness, its failure.
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Fault } from '../api.ts';
import { ago, exactly } from '../time.ts';
import { words } from '../words/en.ts';

export function Shape({ says, lines = 5 }: { says: string; lines?: number }) {
  const widths = [92, 78, 85, 60, 88, 72, 80, 55];
  return (
    <div className="shape" role="status">
      <span className="soft">{says}</span>
      {Array.from({ length: lines }, (_, i) => (
        <i key={widths[i % widths.length]} style={{ width: `${widths[i % widths.length]}%` }} />
      ))}
    </div>
  );
}

export function Failed({ fault, again, says }: { fault: Fault; again?: () => void; says?: string }) {
  return (
    <div className="empty" role="alert">
      <p className="notice-line harm">
        <IconAlertTriangle size={20} aria-hidden /> {says ?? fault.message}
      </p>
      {again && (
        <button type="button" className="button" onClick={again}>
          <IconRefresh size={18} aria-hidden /> {words.retry}
        </button>
      )}
    </div>
  );
}

export function Empty({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {children}
    </div>
  );
}

/** "3 weeks ago", with the date on hover. */
export function When({ date }: { date: string }) {
  return (
    <time dateTime={date} title={exactly(date)}>
      {ago(date, new Date())}
    </time>
  );
}
