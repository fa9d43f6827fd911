import { cleanLine, cleanText, noteLimits, type Notes } from '#casefile/index.ts';
import { type Side, useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type AboutProps = {
  /** Whose words it is asked in. */
  readonly side: Side;
  readonly notes: Notes;
  readonly onNote: (written: Partial<Notes>) => void;
};

const lines = ['name', 'caseNumber', 'board', 'officer', 'organisation'] as const;

/** What the case is called and who it concerns. Nothing of it is required. */
export function About({ side, notes, onNote }: AboutProps) {
  const words = useTexts('case').words('case');
  const about = words(($) => (side === 'organisation' ? $.ofOrganisation : $).about, {
    returnObjects: true,
  });
  return (
    <Chapter id="om" title={about.title}>
      <div className="fields">
        {lines.map((line) => (
          <Field
            {...(line === 'officer' && { autoComplete: 'name' })}
            key={line}
            id={`om-${line}`}
            name={line}
            mode="text"
            label={about[line].label}
            hint={about[line].hint}
            value={notes[line]}
            size={40}
            max={noteLimits.line}
            onWrite={(text) => onNote({ [line]: cleanLine(text) })}
          />
        ))}
        <TextArea
          id="om-background"
          label={about.background.label}
          hint={about.background.hint}
          value={notes.background}
          max={noteLimits.background}
          onWrite={(text) => onNote({ background: cleanText(text) })}
        />
      </div>
    </Chapter>
  );
}
