import { useTraining } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { RunRecord } from './runRecord.ts';

type RunButtonsProps = {
  /** The workshop they are for, said to those who listen. */
  readonly name: string;
  readonly label: string;
  /** How far it has come in this tab; undefined when it has not begun. */
  readonly record: RunRecord | undefined;
  readonly onStart: () => void;
  readonly onResume: (record: RunRecord) => void;
};

/** Starts a workshop on the projector; one that has begun goes on where it was, or from the beginning. */
export function RunButtons({ name, label, record, onStart, onResume }: RunButtonsProps) {
  const { words } = useTraining();
  const named = <span className="visually-hidden">: {name}</span>;
  return (
    <div className="act">
      {record !== undefined && (
        <Button onPress={() => onResume(record)}>
          {words(($) => $.workshop.resume)}
          {named}
        </Button>
      )}
      <Button kind={record === undefined ? 'main' : 'quiet'} onPress={onStart}>
        {record === undefined ? label : words(($) => $.workshop.again)}
        {named}
      </Button>
    </div>
  );
}
