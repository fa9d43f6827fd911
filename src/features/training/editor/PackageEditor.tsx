import { useState } from 'react';

import type { WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

import { AddPart } from './AddPart.tsx';
import {
  minutesOf,
  movePart,
  noPackage,
  type OwnPackage,
  packageLimits,
  type PackagePart,
  withPart,
} from './ownPackage.ts';
import { PackageFile } from './PackageFile.tsx';
import { PartFields } from './PartFields.tsx';

export type PackageEditorProps = {
  readonly plan: WorkshopPlan;
  readonly all: OwnPackage;
  readonly onChange: (all: OwnPackage) => void;
  /** What came of the latest files, each in a sentence. */
  readonly told: readonly string[];
  readonly onFile: (file: File) => void;
  readonly onSaveFile: () => void;
};

/** A package of one's own: its parts in order with minutes, questions and notes; one file, opened by drag. */
export function PackageEditor(props: PackageEditorProps) {
  const { plan, all, onChange, told, onFile, onSaveFile } = props;
  const { number } = useTexts();
  const { words, story, part: partWords } = trainingTexts(useTexts('training', 'result'));
  const [opened, setOpened] = useState(0);
  const open = (file: File): void => {
    setOpened(opened + 1);
    onFile(file);
  };
  const titleOf = (part: PackagePart): string => {
    if (part.kind === 'card') return story(part.card).title;
    if (part.kind === 'own') return part.own.title.trim() || words(($) => $.editor.ownTitle);
    return partWords(part.kind).title;
  };
  return (
    <PackageFile id="paketfil" hint={words(($) => $.editor.fileHint)} told={told} onFile={open}>
      <p>{words(($) => $.editor.lead)}</p>
      <Field
        key={`${opened} ${told.join(' ')}`}
        id="paketnamn"
        name="paketnamn"
        mode="text"
        size={40}
        max={packageLimits.line}
        label={words(($) => $.editor.name)}
        value={all.name}
        onWrite={(name) => onChange({ ...all, name })}
      />
      <p>
        <b>
          {words(($) => $.editor.total, {
            count: all.parts.length,
            parts: number(all.parts.length),
            minutes: number(minutesOf(all)),
          })}
        </b>
      </p>
      <ol className="plain">
        {all.parts.map((part, at) => (
          <PartFields
            key={`${opened} ${part.id}`}
            part={part}
            title={`${at + 1}. ${titleOf(part)}`}
            isFirst={at === 0}
            isLast={at === all.parts.length - 1}
            onChange={(changed) => onChange({ ...all, parts: all.parts.with(at, changed) })}
            onMove={(by) => onChange(movePart(all, part.id, by))}
            onRemove={() => onChange({ ...all, parts: all.parts.toSpliced(at, 1) })}
          />
        ))}
      </ol>
      {all.parts.length < packageLimits.parts && (
        <AddPart plan={plan} onAdd={(part) => onChange(withPart(all, part))} />
      )}
      {all.parts.length > 0 && (
        <div className="act">
          <Button onPress={onSaveFile}>{words(($) => $.editor.save)}</Button>
          <Button
            kind="quiet"
            onPress={() => {
              setOpened(opened + 1);
              onChange(noPackage);
            }}
          >
            {words(($) => $.editor.clear)}
          </Button>
        </div>
      )}
    </PackageFile>
  );
}
