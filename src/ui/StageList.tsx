/** A step of the walk: its name, how far it has come in words, and a note to it. */
export type StageItem = {
  readonly id: string;
  readonly name: string;
  readonly state: 'done' | 'here' | 'todo' | 'skipped';
  readonly stateName: string;
  readonly note?: string | undefined;
};

type StageListProps = { readonly label: string; readonly stages: readonly StageItem[] };

/** The road so far: where you are among the steps. */
export function StageList({ label, stages }: StageListProps) {
  return (
    <ol className="stages line" aria-label={label}>
      {stages.map(({ id, name, state, stateName, note }) => (
        <li key={id} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
          <span>
            {name}
            <span className="visually-hidden">, {stateName}</span>
            {note !== undefined && <span className="note">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
