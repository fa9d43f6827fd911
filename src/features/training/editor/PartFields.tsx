import { trainingTexts, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { packageLimits, type PackagePart } from './ownPackage.ts';

type PartFieldsProps = {
  readonly part: PackagePart;
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (part: PackagePart) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

const { line, text, minutes: most } = packageLimits;

/** One part of a package: its minutes, questions and notes, and its place among the others. */
export function PartFields(props: PartFieldsProps) {
  const { part, title, isFirst, isLast, onChange, onMove, onRemove } = props;
  const { words } = trainingTexts(useTexts('training', 'result'));
  const id = `del-${part.id}`;
  const named = <span className="visually-hidden"> {title}</span>;
  return (
    <li className="package-part">
      <fieldset className="fields">
        <legend>{title}</legend>
        <Field
          id={`${id}-minuter`}
          name={`${id}-minuter`}
          mode="numeric"
          size={4}
          label={words(($) => $.editor.minutes)}
          value={part.minutes === 0 ? '' : String(part.minutes)}
          onWrite={(written) => {
            const minutes = Math.trunc(Number(written));
            const isCount = Number.isFinite(minutes) && minutes > 0;
            onChange({ ...part, minutes: isCount ? Math.min(minutes, most) : 0 });
          }}
        />
        {part.kind === 'own' && (
          <>
            <Field
              id={`${id}-namn`}
              name={`${id}-namn`}
              mode="text"
              size={40}
              max={line}
              label={words(($) => $.own.name)}
              value={part.own.title}
              onWrite={(written) => onChange({ ...part, own: { ...part.own, title: written } })}
            />
            {(['facts', 'happened'] as const).map((field) => (
              <TextArea
                key={field}
                id={`${id}-${field}`}
                rows={3}
                max={text}
                label={words(($) => $.own[field])}
                value={part.own[field]}
                onWrite={(written) => onChange({ ...part, own: { ...part.own, [field]: written } })}
              />
            ))}
          </>
        )}
        {(part.kind === 'card' || part.kind === 'own') && (
          <TextArea
            id={`${id}-fragor`}
            rows={2}
            max={text}
            label={words(($) => $.editor.questions)}
            hint={words(($) => $.editor.questionsHint)}
            value={part.questions}
            onWrite={(questions) => onChange({ ...part, questions })}
          />
        )}
        <TextArea
          id={`${id}-anteckningar`}
          rows={2}
          max={text}
          label={words(($) => $.editor.notes)}
          hint={words(($) => $.editor.notesHint)}
          value={part.notes}
          onWrite={(notes) => onChange({ ...part, notes })}
        />
        <p className="act">
          <button type="button" className="link" disabled={isFirst} onClick={() => onMove(-1)}>
            {words(($) => $.editor.up)}
            {named}
          </button>
          <button type="button" className="link" disabled={isLast} onClick={() => onMove(1)}>
            {words(($) => $.editor.down)}
            {named}
          </button>
          <button type="button" className="link" onClick={onRemove}>
            {words(($) => $.editor.remove)}
            {named}
          </button>
        </p>
      </fieldset>
    </li>
  );
}
