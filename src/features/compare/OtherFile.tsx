import { organisationTexts, useTexts } from '#texts/index.ts';
import { FileField } from '#ui/FileField.tsx';

/** The field to choose the other party's file in. */
export function OtherFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { words } = organisationTexts(useTexts('organisation'));
  return (
    <div className="drop">
      <FileField
        id="andra-filen"
        label={words(($) => $.compare.file)}
        hint={words(($) => $.compare.fileHint)}
        onFile={onFile}
      />
    </div>
  );
}
