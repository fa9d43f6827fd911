import { useState } from 'react';

import type { WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';

import { type NewPart, plainParts } from './ownPackage.ts';

type AddPartProps = {
  readonly plan: WorkshopPlan;
  readonly onAdd: (part: NewPart) => void;
};

const caseMinutes = 15;
const otherMinutes = 5;
const blank = { questions: '', notes: '' };

/** What can be added to a package: a card of the bank, a card of one's own, or another part. */
export function AddPart({ plan, onAdd }: AddPartProps) {
  const { words, story, part } = trainingTexts(useTexts('training', 'result'));
  const [card, setCard] = useState(plan.cards[0]?.id ?? '');
  return (
    <div className="fields">
      <Select
        id="lagg-till-fall"
        name="fall"
        label={words(($) => $.editor.bank)}
        value={card}
        options={plan.cards.map(({ id }) => ({ value: id, label: story(id).title }))}
        onChoose={setCard}
      />
      <div className="act">
        <Button
          kind="quiet"
          onPress={() => onAdd({ ...blank, kind: 'card', card, minutes: caseMinutes })}
        >
          {words(($) => $.editor.addCard)}
        </Button>
        <Button
          kind="quiet"
          onPress={() =>
            onAdd({
              ...blank,
              kind: 'own',
              minutes: caseMinutes,
              own: { title: '', facts: '', happened: '', answers: {} },
            })
          }
        >
          {words(($) => $.editor.addOwn)}
        </Button>
        {plainParts.map((kind) => (
          <Button
            key={kind}
            kind="quiet"
            onPress={() => onAdd({ ...blank, kind, minutes: otherMinutes })}
          >
            {words(($) => $.editor.addPart, { part: part(kind).title.toLowerCase() })}
          </Button>
        ))}
      </div>
    </div>
  );
}
