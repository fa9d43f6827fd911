import { Labelled } from './Labelled.tsx';

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly onFile: (file: File) => void;
  /** What else than JSON may be chosen, as `accept` takes it. */
  readonly accept?: string;
  /** Several may be chosen at once; each is told of. */
  readonly isMany?: boolean;
};

/** A field to choose a case or rules in: one JSON file. */
export function FileField(props: FileFieldProps) {
  const { id, label, hint, onFile, accept = '', isMany = false } = props;
  return (
    <Labelled {...{ id, label, hint }}>
      <input
        id={id}
        type="file"
        accept={`.json,application/json${accept}`}
        multiple={isMany}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again when it has been put right.
          event.currentTarget.value = '';
          for (const file of files) onFile(file);
        }}
      />
    </Labelled>
  );
}
