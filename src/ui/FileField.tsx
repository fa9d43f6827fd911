import { Labelled } from './Labelled.tsx';

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The files that can be chosen: those of a case or of rules, when nothing is said. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** A field to choose a file in. */
export function FileField({
  id,
  label,
  hint,
  accept = '.json,application/json',
  onFile,
}: FileFieldProps) {
  return (
    <Labelled {...{ id, label, hint }}>
      <input
        id={id}
        type="file"
        accept={accept}
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
