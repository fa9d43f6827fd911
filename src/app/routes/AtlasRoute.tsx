import knowledge from 'virtual:knowledge';
import { lazy, Suspense } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useHash } from '#app/tab/useHash.ts';
import { AtlasPage } from '#features/atlas/AtlasPage.tsx';
import { layout } from '#features/result/explanation/map/layout.ts';
import { MapDrawing } from '#features/result/explanation/map/MapDrawing.tsx';
import { useTexts } from '#texts/index.ts';

const AtlasCases = lazy(async () => ({
  default: (await import('./AtlasCases.tsx')).AtlasCases,
}));

/** The rule book in the open; what is shown of it stands after `#` in the address. */
export function AtlasRoute() {
  const { rulebook } = useSite();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const asOf = useCase((context) => context.asOf);
  const [shown] = useHash();
  const own = useTexts('atlas', 'knowledge', 'result').words('atlas');
  const about = hrefOf({ page: 'about-rules' });
  return (
    <AtlasPage
      {...{ rulebook, knowledge, asOf, shown }}
      hrefs={{
        atlas: hrefOf({ page: 'atlas' }),
        back: hrefOf(walk),
        search: hrefOf({ page: 'search' }),
        changes: `${about}#andringar`,
        upcoming: (id) => `${about}#lag-${id}`,
        faq: (id) => `${hrefOf({ page: 'questions' })}#${id}`,
        chapter: (id) => `${hrefOf({ page: 'routes' })}#${id}`,
        card: (id) => hrefOf({ page: 'card', card: id }),
      }}
      renderDecision={(map) => (
        <figure className="drawing">
          <MapDrawing
            drawing={layout(
              map,
              own(($) => $.decision.yes),
            )}
            label={own(($) => $.decision.image)}
          />
        </figure>
      )}
      renderCases={(item) => (
        <Suspense fallback={<p>{own(($) => $.cases.loading)}</p>}>
          <AtlasCases item={item} />
        </Suspense>
      )}
    />
  );
}
