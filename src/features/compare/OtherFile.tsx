import { useOrganisationWords } from '#texts/index.ts';

/** The field to choose the other party's file in. */
export function OtherFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { words } = useOrganisationWords();
  return (
    <div className="field drop">
      <label htmlFor="andra-filen">{words(($) => $.compare.file)}</label>
      <p className="hint" id="andra-filen-hint">
        {words(($) => $.compare.fileHint)}
      </p>
      <input
        id="andra-filen"
        type="file"
        accept=".json,application/json"
        aria-describedby="andra-filen-hint"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again when it has been put right.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
