import { Labelled } from './Labelled.tsx';

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The kinds of file; a case or rules when it is not said. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** A field to choose one file in. */
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
