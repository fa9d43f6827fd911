import { type SubmitEvent, useState } from 'react';

import { agreementLimit } from '#agreement/index.ts';
import type { AgreementKind } from '#rulebook/index.ts';
import { agreementTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { FileField } from '#ui/FileField.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import type { OpenedFile } from './openedFile.ts';
import { openFile } from './openFile.ts';

const kinds = ['partnership', 'support', 'purchase'] as const;
const textId = 'avtalstext';

type AgreementFormProps = {
  readonly onRead: (kind: AgreementKind, text: string) => void;
};

/** Where an agreement is pasted, and what it is meant to be. */
export function AgreementForm({ onRead }: AgreementFormProps) {
  const { words } = agreementTexts(useTexts('agreement', 'papers', 'result'));
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<OpenedFile>();
  // A text from a file takes the place of what is written; a file that has none leaves it.
  const [taken, setTaken] = useState({ count: 0, text: '' });
  const [fault, setFault] = useState<'empty' | 'long'>();
  return (
    <form className="text flow replies agreement-form" onSubmit={read} noValidate>
      {fault !== undefined && (
        <ErrorSummary
          title={words(($) => $.errors.title)}
          errors={[{ field: textId, message: words(($) => $.errors[fault]) }]}
        />
      )}
      <fieldset>
        <legend>{words(($) => $.kind.legend)}</legend>
        {kinds.map((kind, index) => (
          <Choice
            key={kind}
            id={`avtal-${kind}`}
            name="kind"
            value={kind}
            label={words(($) => $.kind[kind])}
            chosen={index === 0}
          />
        ))}
      </fieldset>
      <TextArea
        key={taken.count}
        id={textId}
        label={words(($) => $.text.label)}
        hint={words(($) => $.text.hint)}
        value={taken.text}
        rows={12}
        onWrite={setText}
      />
      <FileField
        id="avtalsfil"
        label={words(($) => $.file.label)}
        hint={words(($) => $.file.hint)}
        accept=".docx,.pdf,.txt"
        onFile={(file) => void open(file)}
      />
      <output>
        {opened !== undefined &&
          ('fault' in opened ? (
            <span className="heed">{words(($) => $.faults[opened.fault])}</span>
          ) : (
            words(($) => $.status.file)
          ))}
      </output>
      <p>
        <Button type="submit">{words(($) => $.read)}</Button>
      </p>
    </form>
  );

  async function open(file: File): Promise<void> {
    const next = await openFile(file);
    setOpened(next);
    if (!('text' in next)) return;
    setText(next.text);
    setTaken(({ count }) => ({ count: count + 1, text: next.text }));
  }

  function read(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('kind');
    const wrong = faultOf(text);
    setFault(wrong);
    if (wrong === undefined) onRead(kinds.find((kind) => kind === chosen) ?? 'partnership', text);
  }
}

function faultOf(text: string): 'empty' | 'long' | undefined {
  if (text.length > agreementLimit) return 'long';
  return /\p{L}/u.test(text) ? undefined : 'empty';
}
