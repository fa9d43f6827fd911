import { type DragEvent, useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { toCsv } from '#ui/toCsv.ts';

import { ColumnHelp } from './ColumnHelp.tsx';
import { columnsOf } from './columnsOf.ts';

type AgreementFilesProps = {
  readonly rulebook: Rulebook;
  readonly onFile: (file: File) => void;
};

/** The files that a map is made from: to choose or to drop, and an empty table to fill in. */
export function AgreementFiles({ rulebook, onFile }: AgreementFilesProps) {
  const texts = useTexts('walk');
  const words = useTexts('case').words('case');
  const [isOver, setIsOver] = useState(false);
  const stay = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    for (const file of event.dataTransfer.files) onFile(file);
  };
  return (
    <div
      className="drop flow no-print"
      data-over={isOver || undefined}
      onDragOver={stay}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileField
        id="avtalsfiler"
        label={words(($) => $.agreements.file)}
        hint={words(($) => $.agreements.fileHint)}
        accept=".json,application/json,.csv,text/csv"
        isMany
        onFile={onFile}
      />
      <p className="soft">{words(($) => $.agreements.kept)}</p>
      <div className="act">
        <Button
          kind="quiet"
          onPress={() =>
            saveFile(
              `${words(($) => $.agreements.templateFile)}.csv`,
              toCsv([columnsOf(rulebook, texts, words).map(({ title }) => title)]),
              'text/csv',
            )
          }
        >
          {words(($) => $.agreements.template)}
        </Button>
      </div>
      <ColumnHelp rulebook={rulebook} />
    </div>
  );
}
