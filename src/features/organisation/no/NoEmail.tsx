import { useState } from 'react';

import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

import type { NoDraft } from './noDraft.ts';
import { mailto, type NamedCase, writeEmail } from './writeEmail.ts';

type NoEmailProps = {
  readonly named: NamedCase;
  readonly requests: readonly string[];
  readonly draft: NoDraft;
  readonly onDraft: (draft: NoDraft) => void;
};

const line = 200;

/** The e-mail to the authority: its days and names to fill in, and the text to copy or open. */
export function NoEmail({ named, requests, draft, onDraft }: NoEmailProps) {
  const { date } = useTexts();
  const texts = organisationTexts(useTexts('organisation'));
  const { words } = texts;
  const [copied, setCopied] = useState<boolean>();
  const email = writeEmail(draft, named, requests, texts, date);
  const write = (field: keyof NoDraft) => (text: string) => {
    setCopied(undefined);
    onDraft({ ...draft, [field]: text });
  };
  return (
    <section className="flow" aria-labelledby="mejlet">
      <h2 id="mejlet">{words(($) => $.no.mail.title)}</h2>
      <p className="no-print">{words(($) => $.no.mail.lead)}</p>
      <div className="fields no-print">
        {(['told', 'by'] as const).map((field) => (
          <Field
            key={field}
            id={`nej-${field}`}
            name={field}
            type="date"
            mode="text"
            label={words(($) => $.no.mail[field])}
            value={draft[field]}
            onWrite={write(field)}
          />
        ))}
        <Field
          id="nej-to"
          name="to"
          mode="text"
          size={40}
          max={line}
          label={words(($) => $.no.mail.to)}
          hint={words(($) => $.no.mail.toHint)}
          value={draft.to}
          onWrite={write('to')}
        />
        <Field
          id="nej-from"
          name="from"
          mode="text"
          size={40}
          max={line}
          autoComplete="organization"
          label={words(($) => $.no.mail.name)}
          value={draft.from}
          onWrite={write('from')}
        />
      </div>
      <h3 id="mejltext">{words(($) => $.no.mail.text)}</h3>
      <section className="letter" aria-labelledby="mejltext">
        <p>
          <b>{email.subject}</b>
        </p>
        <p className="letter-text">{email.body}</p>
      </section>
      <div className="act no-print">
        <Button onPress={() => void copy()}>{words(($) => $.no.mail.copy)}</Button>
        <ButtonLink kind="quiet" href={mailto(email)}>
          {words(($) => $.no.mail.open)}
        </ButtonLink>
        <output>
          {copied !== undefined && words(($) => $.no.mail[copied ? 'copied' : 'notCopied'])}
        </output>
      </div>
    </section>
  );

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${email.subject}\n\n${email.body}`);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
}
