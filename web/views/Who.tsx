// Who is played, and where each trait comes from: nobody shall take what is assumed or invented for a record.
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { type RehearsalSetup, TraitOrigin } from '../../src/contract/api.ts';
import { type ScenarioContent, Temperament } from '../../src/contract/rehearsal.ts';
import { words } from '../words/en.ts';

const texts = words.studio;

type Props = {
  setup: RehearsalSetup;
  /** null until it is loaded */
  scenario: ScenarioContent | null;
  folded?: boolean;
  onFold?: () => void;
};

export function Who({ setup, scenario, folded = false, onFold }: Props) {
  const Icon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <>
      <div className="strip-head">
        {!folded && <h2>{texts.who}</h2>}
        {onFold && (
          <button
            type="button"
            className="icon slim"
            aria-expanded={!folded}
            aria-label={folded ? texts.showWho : texts.foldWho}
            title={folded ? texts.showWho : texts.foldWho}
            onClick={onFold}
          >
            <Icon size={20} />
          </button>
        )}
      </div>
      {!folded && (
        <div className="stack">
          <p className="who-name">{setup.name}</p>
          <dl className="traits">
            {TraitOrigin.options.map((origin) => {
              const traits = setup.traits.filter((trait) => trait.origin === origin);
              const isChosen = origin === 'chosen';
              if (traits.length === 0 && !isChosen) return null;
              return (
                <div key={origin}>
                  <dt>
                    <span className={origin === 'record' ? 'tag good' : 'tag'}>{texts.origins[origin]}</span>
                  </dt>
                  {traits.map(({ text }) => (
                    <Trait key={text} text={text} />
                  ))}
                  {isChosen && (
                    <dd>
                      {texts.difficulty}: {words.rehearse.difficulties[setup.difficulty].name}
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
          {scenario && (
            <div className="stack purpose">
              <div>
                <h3>{texts.why}</h3>
                <p>{scenario.purpose}</p>
              </div>
              <div>
                <h3>{words.rehearse.stakes}</h3>
                <p>{scenario.stakes}</p>
              </div>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Trait({ text }: { text: string }) {
  const temperament = Temperament.safeParse(text);
  if (!temperament.success) return <dd>{text}</dd>;
  const { name, says } = words.rehearse.temperaments[temperament.data];
  return (
    <dd>
      {name} <span className="small soft">{says}</span>
    </dd>
  );
}
