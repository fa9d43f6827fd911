import type { DragEvent, ReactNode } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { FileField } from '#ui/FileField.tsx';

type PackageFileProps = {
  readonly id: string;
  readonly hint: string;
  /** What came of the latest files, each in a sentence. */
  readonly told: readonly string[];
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
};

/** Where a package or a card is opened: chosen, or dropped anywhere on what stands below the field. */
export function PackageFile({ id, hint, told, onFile, children }: PackageFileProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    for (const file of event.dataTransfer.files) onFile(file);
  };
  return (
    <div className="flow" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="drop">
        <FileField id={id} label={words(($) => $.editor.file)} {...{ hint, onFile }} isMany />
      </div>
      <output>{told.join(' ')}</output>
      {children}
    </div>
  );
}
