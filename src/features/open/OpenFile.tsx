import { type DragEvent, useId, useState } from 'react';

import { useCaseWords } from '#texts/index.ts';

/** A file to choose, or to drop. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useCaseWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const stay = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={stay}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="field">
        <label htmlFor={id}>{words(($) => $.open.file.label)}</label>
        <p className="hint" id={`${id}-hint`}>
          {words(($) => $.open.file.hint)}
        </p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again when it has been put right.
            event.currentTarget.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </div>
    </div>
  );
}
