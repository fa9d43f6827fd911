import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';

import { areaOf } from '#features/training/areaOf.ts';

import type { CardFilter } from './cardFilter.ts';

type FilterFieldsProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  readonly filter: CardFilter;
  /** The outcomes there are cards for. */
  readonly routes: readonly string[];
  readonly onFilter: (filter: CardFilter) => void;
};

const lists = ['area', 'route', 'difficulty', 'teaches'] as const;
type ListName = (typeof lists)[number];

/** What cards can be chosen by: words of theirs, and four lists. */
export function FilterFields({ rulebook, plan, filter, routes, onFilter }: FilterFieldsProps) {
  const { area, route } = useTexts();
  const { words, tag } = trainingTexts(useTexts('training', 'result'));
  const used = new Set(plan.cards.map((card) => areaOf(rulebook, card)));
  const options: Readonly<Record<ListName, readonly { value: string; label: string }[]>> = {
    area: rulebook.areas
      .filter(({ id }) => used.has(id))
      .map(({ id }) => ({ value: id, label: area(id).name })),
    route: [...rulebook.routes.map(({ id }) => id), 'none', 'undecided']
      .filter((id) => routes.includes(id))
      .map((id) => ({
        value: id,
        label: id === 'undecided' ? words(($) => $.library.undecided) : route(id).name,
      })),
    difficulty: ([1, 2, 3] as const).map((level) => ({
      value: String(level),
      label: words(($) => $.difficulty[level]),
    })),
    teaches: plan.teaches.map((id) => ({ value: id, label: tag(id) })),
  };
  return (
    <fieldset className="filters">
      <legend>{words(($) => $.library.filter)}</legend>
      <Field
        id="valj-text"
        name="text"
        mode="search"
        size={30}
        label={words(($) => $.library.text)}
        value={filter.text}
        onWrite={(text) => onFilter({ ...filter, text })}
      />
      {lists.map((name) => (
        <Select
          key={name}
          id={`valj-${name}`}
          name={name}
          label={words(($) => $.library[name])}
          value={filter[name]}
          options={[{ value: '', label: words(($) => $.library.all) }, ...options[name]]}
          onChoose={(value) => onFilter({ ...filter, [name]: value })}
        />
      ))}
    </fieldset>
  );
}
