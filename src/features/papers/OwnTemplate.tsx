import { useId, useState } from 'react';

import type { PaperWords } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';
import { FileField } from '#ui/FileField.tsx';

import { placeholder, said } from './templateText.ts';

export type OwnTemplateProps = {
  readonly words: PaperWords['template'];
  /** The template in use, and whether the municipality has named it. */
  readonly inUse: { readonly name: string; readonly from: 'site' | 'file' } | undefined;
  /** The template that the municipality has named and that could not be fetched. */
  readonly unreachable: string | undefined;
  /** The placeholders that the first paper has. */
  readonly placeholders: { readonly inLine: readonly string[]; readonly alone: readonly string[] };
  /** Takes a file as the template; says what is wrong when it cannot be one. */
  readonly onChoose: (file: File) => Promise<string | undefined>;
  readonly onStop: () => void;
};

/** The Word template that the papers are written in: which, how to choose one and how one is made. */
export function OwnTemplate({
  words,
  inUse,
  unreachable,
  placeholders,
  onChoose,
  onStop,
}: OwnTemplateProps) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  const braces = { open: '{{', close: '}}' };

  async function choose(file: File): Promise<void> {
    const wrong = await onChoose(file);
    setFault(
      wrong === undefined ? undefined : `${said(words.refused, { name: file.name })} ${wrong}`,
    );
  }

  return (
    <section className="text flow" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <div aria-live="polite">
        {fault !== undefined && <p className="error">{fault}</p>}
        {unreachable !== undefined && (
          <p className="error">{said(words.unreachable, { name: unreachable })}</p>
        )}
        <p>
          {inUse === undefined ? words.none : said(words.inUse, inUse)}{' '}
          {inUse?.from === 'site' && words.fromSite}
        </p>
      </div>
      {inUse !== undefined && (
        <p className="actions">
          <Button kind="quiet" onPress={onStop}>
            {words.stop}
          </Button>
        </p>
      )}
      <FileField
        id={`${id}-file`}
        label={words.choose}
        hint={words.hint}
        accept=".docx,.dotx"
        onFile={(file) => void choose(file)}
      />
      <Details summary={words.how}>
        <p>{said(words.howText, braces)}</p>
        <p>
          {words.line}: {placeholders.inLine.map(placeholder).join(', ')}.
        </p>
        <p>
          {words.alone}: {placeholders.alone.map(placeholder).join(', ')}.
        </p>
        <p>{said(words.aloneText, braces)}</p>
      </Details>
    </section>
  );
}
