// How a small form ends: what is wrong with it, the button that does it, the one that leaves all as it is.
import { words } from '../words/en.ts';

type Props = { act: string; busy?: boolean; fault?: string | null; onCancel: () => void };

export function FormEnd({ act, busy = false, fault = null, onCancel }: Props) {
  return (
    <>
      {fault && (
        <p className="small fault" role="alert">
          {fault}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={busy}>
          {act}
        </button>
        <button type="button" className="button bare" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
