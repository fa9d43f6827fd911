import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

export type MapFormat = 'word' | 'html';

type MapActionsProps = {
  /** Saves the paper to the board. It fails when what makes the file cannot be fetched. */
  readonly onPaper: (format: MapFormat) => Promise<void>;
  readonly onCsv: () => void;
  readonly onClear: () => void;
};

/** The ways to take a map of agreements along, and how it went. */
export function MapActions({ onPaper, onCsv, onClear }: MapActionsProps) {
  const words = useTexts('case').words('case');
  const [result, setResult] = useState<'none' | 'saved' | 'failed'>('none');
  const save = (format: MapFormat): void => {
    setResult('none');
    onPaper(format).then(
      () => setResult('saved'),
      () => setResult('failed'),
    );
  };
  return (
    <>
      <div className="actions">
        <Button onPress={() => save('word')}>{words(($) => $.agreements.word)}</Button>
        <Button kind="quiet" onPress={() => save('html')}>
          {words(($) => $.agreements.html)}
        </Button>
        <Button kind="quiet" onPress={onCsv}>
          {words(($) => $.agreements.export)}
        </Button>
        <Button kind="quiet" onPress={() => window.print()}>
          {words(($) => $.agreements.print)}
        </Button>
        <Button kind="quiet" onPress={onClear}>
          {words(($) => $.agreements.clear)}
        </Button>
      </div>
      <output className="no-print">{result === 'saved' && words(($) => $.agreements.saved)}</output>
      {result === 'failed' && (
        <p className="error" role="alert">
          {words(($) => $.agreements.failed)}
        </p>
      )}
    </>
  );
}
