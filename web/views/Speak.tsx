// Speaking instead of typing, where the browser can: what it hears is put into the field and sent by nobody but its owner.
// Before the first time it says that the browser's maker may process the speech.
import { IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { words } from '../words/en.ts';

const texts = words.studio;

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> };
type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: Heard) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};
type Recogniser = new () => Recognition;

/** absent from TypeScript's DOM, and from some browsers */
function recogniser(): Recogniser | null {
  const here = window as unknown as { SpeechRecognition?: Recogniser; webkitSpeechRecognition?: Recogniser };
  return here.SpeechRecognition ?? here.webkitSpeechRecognition ?? null;
}

export function Speak({ text, onText }: { text: string; onText: (text: string) => void }) {
  const [Recogniser] = useState(recogniser);
  const [phase, setPhase] = useState<'idle' | 'asking' | 'listening'>('idle');
  const [fault, setFault] = useState<string | null>(null);
  const knows = useRef(false);
  const running = useRef<Recognition | null>(null);
  const put = useRef(onText);
  put.current = onText;
  useEffect(() => () => running.current?.abort(), []);
  if (!Recogniser) return null;
  const listen = () => {
    knows.current = true;
    setFault(null);
    const before = text.trim() === '' ? '' : `${text.trimEnd()} `;
    const made = new Recogniser();
    Object.assign(made, { lang: 'en', continuous: true, interimResults: true });
    made.onresult = ({ results }) => {
      const said = Array.from(results, (result) => result[0]?.transcript ?? '').join('');
      put.current(before + said.trimStart());
    };
    made.onerror = ({ error }) => {
      if (error === 'aborted') return;
      setFault(/not-allowed|service-not-allowed/.test(error) ? texts.speakDenied : texts.speakFailed);
    };
    made.onend = () => {
      running.current = null;
      setPhase('idle');
    };
    running.current = made;
    setPhase('listening');
    made.start();
  };
  const press = () => {
    if (phase === 'listening') running.current?.stop();
    else if (knows.current) listen();
    else setPhase('asking');
  };
  return (
    <>
      <button
        type="button"
        className="button slim"
        aria-pressed={phase === 'listening'}
        aria-expanded={phase === 'asking'}
        onClick={press}
      >
        {phase === 'listening' ? (
          <IconPlayerStopFilled size={14} aria-hidden />
        ) : (
          <IconMicrophone size={16} aria-hidden />
        )}{' '}
        {phase === 'listening' ? texts.speakStop : texts.speak}
      </button>
      {phase === 'asking' && (
        <span className="speak-note">
          <span>{texts.speakNote}</span>
          <span className="row">
            <button type="button" className="button slim main" onClick={listen}>
              {texts.speakStart}
            </button>
            <button type="button" className="button slim" onClick={() => setPhase('idle')}>
              {texts.speakNo}
            </button>
          </span>
        </span>
      )}
      <span role="status" className="small">
        {phase === 'listening' ? texts.listening : fault}
      </span>
    </>
  );
}
