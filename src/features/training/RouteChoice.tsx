import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Choice } from '#ui/Choice.tsx';

type RouteChoiceProps = {
  readonly rulebook: Rulebook;
  /** Sets the radio buttons of one form apart from those of another. */
  readonly name: string;
  readonly legend: string;
};

/** The routes to choose one from, and none of them. */
export function RouteChoice({ rulebook, name, legend }: RouteChoiceProps) {
  const { route } = useTexts();
  return (
    <fieldset className="route-choice">
      <legend>{legend}</legend>
      {[...rulebook.routes.map(({ id }) => id), 'none'].map((id) => (
        <Choice key={id} id={`${name}-${id}`} name={name} value={id} label={route(id).name} />
      ))}
    </fieldset>
  );
}
