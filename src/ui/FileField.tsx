import { LabelledField } from './LabelledField.tsx';

type FileFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The files that can be chosen: those of a case or of rules, when nothing is said. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  /** Several may be chosen at once; each is told of. */
  readonly isMany?: boolean;
};

/** A field to choose a file in. */
export function FileField(props: FileFieldProps) {
  const { id, label, hint, onFile, accept = '.json,application/json', isMany = false } = props;
  return (
    <LabelledField {...{ id, label, hint }}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMany}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again when it has been put right.
          event.currentTarget.value = '';
          for (const file of files) onFile(file);
        }}
      />
    </LabelledField>
  );
}
