import { Prose } from '#texts/index.ts';

import type { AtlasKind } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { ItemLink } from './ItemLink.tsx';
import { Part } from './Part.tsx';

/** A route: what closes it, what speaks for it and puts it first, its conditions and its steps. */
export function RouteBody({ id }: { readonly id: string }) {
  const { rulebook, texts, own } = useBook();
  const route = rulebook.routes.find((one) => one.id === id);
  if (route === undefined) return null;
  const chosen = rulebook.candidates.filter((candidate) => candidate.route === id);
  return (
    <>
      <p>{texts.route(id).what}</p>
      {linked(
        'stanger',
        own(($) => $.route.closed),
        'rule',
        route.excludedBy,
      )}
      {linked(
        'talar',
        own(($) => $.route.carried),
        'rule',
        route.carriedBy,
      )}
      {linked(
        'forst',
        own(($) => $.route.chosen),
        'rule',
        chosen,
      )}
      {linked(
        'villkoren',
        own(($) => $.route.conditions),
        'condition',
        route.conditions.map((condition) => ({ id: condition })),
      )}
      <Part id="stegen" title={own(($) => $.route.steps)}>
        <ol>
          {route.steps.map((step) => (
            <li key={step.id}>
              <p>
                <b>{texts.step(step.id).title}</b>
              </p>
              <p>
                <Prose text={texts.step(step.id).text} />
              </p>
            </li>
          ))}
        </ol>
      </Part>
    </>
  );

  function linked(
    place: string,
    title: string,
    kind: AtlasKind,
    items: readonly { readonly id: string }[],
  ) {
    return (
      items.length > 0 && (
        <Part id={place} title={title}>
          <ul className="dashes">
            {items.map((item) => (
              <li key={item.id}>
                <ItemLink item={{ kind, id: item.id }} />
              </li>
            ))}
          </ul>
        </Part>
      )
    );
  }
}
