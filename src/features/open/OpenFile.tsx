import { type DragEvent, useId, useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { FileField } from '#ui/FileField.tsx';

/** A file to choose, or to drop. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useTexts('case').words('case');
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
      <FileField
        id={id}
        label={words(($) => $.open.file.label)}
        hint={words(($) => $.open.file.hint)}
        onFile={onFile}
      />
    </div>
  );
}
