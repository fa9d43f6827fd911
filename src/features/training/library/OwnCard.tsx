import { useState } from 'react';

import { noteLimits } from '#casefile/index.ts';
import { safeName, trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Details } from '#ui/Details.tsx';
import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { type CardDraft, cardParts as parts } from './cardDraft.ts';
import { usePrintPart } from '#features/training/usePrintPart.ts';

/** A card as it is written: a case with a name and a background, and its key apart from them. */
export type WrittenCard = {
  readonly name: string;
  readonly background: string;
  readonly card: { readonly happened: string; readonly discuss: string };
};

export type OwnCardProps = {
  /** What was written before the tab was reloaded. */
  readonly draft: CardDraft;
  readonly onDraft: (draft: CardDraft) => void;
  /** Whether the tab holds answers that can go with the card. */
  readonly hasCase: boolean;
  readonly onSave: (card: WrittenCard, withAnswers: boolean) => void;
};

/** A blank card: written here, saved as a case file, or printed – also empty, to write on by hand. */
export function OwnCard({ draft: text, onDraft, hasCase, onSave }: OwnCardProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [saved, setSaved] = useState(false);
  const { part, print } = usePrintPart<'blank'>();
  const write = (name: keyof CardDraft) => (value: string) => {
    onDraft({ ...text, [name]: value });
    setSaved(false);
  };
  const name = text.name.trim() || words(($) => $.own.untitled);
  return (
    <>
      <Details summary={words(($) => $.own.summary)}>
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const withAnswers = new FormData(event.currentTarget).get('svar') !== null;
            const card = { happened: text.happened.trim(), discuss: text.discuss.trim() };
            onSave({ name, background: text.facts.trim(), card }, withAnswers);
            setSaved(true);
          }}
        >
          <p>{words(($) => $.own.lead)}</p>
          <Field
            id="kort-namn"
            name="namn"
            label={words(($) => $.own.name)}
            size={40}
            value={text.name}
            max={noteLimits.line}
            mode="text"
            onWrite={write('name')}
          />
          <TextArea
            id="kort-fakta"
            value={text.facts}
            label={words(($) => $.own.facts)}
            hint={words(($) => $.own.factsHint)}
            max={noteLimits.text}
            onWrite={write('facts')}
          />
          <TextArea
            id="kort-hande"
            value={text.happened}
            label={words(($) => $.own.happened)}
            max={noteLimits.text}
            onWrite={write('happened')}
          />
          <TextArea
            id="kort-fragor"
            value={text.discuss}
            label={words(($) => $.own.discuss)}
            max={noteLimits.text}
            onWrite={write('discuss')}
          />
          {hasCase && (
            <Choice
              type="checkbox"
              id="kort-svar"
              name="svar"
              value="ja"
              label={words(($) => $.own.withAnswers)}
            />
          )}
          <div className="act">
            <Button type="submit">{words(($) => $.own.save)}</Button>
            <Button kind="quiet" onPress={() => print('blank')}>
              {words(($) => $.own.print)}
            </Button>
            <output>{saved && words(($) => $.own.saved)}</output>
          </div>
        </form>
      </Details>
      {part !== undefined && (
        <div className="printed printed-blank">
          <section>
            <h2>{safeName(name)}</h2>
            {parts.map((each) => (
              <div key={each} className="lines">
                <h3>{words(($) => $.own[each])}</h3>
                <p>{text[each]}</p>
              </div>
            ))}
          </section>
        </div>
      )}
    </>
  );
}
