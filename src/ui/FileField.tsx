import { Labelled } from './Labelled.tsx';

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
};

/** A field to choose a case or rules in: one JSON file. */
export function FileField({ id, label, hint, onFile }: FileFieldProps) {
  return (
    <Labelled {...{ id, label, hint }}>
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
    </Labelled>
  );
}
