import type { Rulebook, Touched, Upcoming } from '#rulebook/index.ts';
import { knowledgeTexts, plain, upcomingWords, useTexts } from '#texts/index.ts';

import { PageLinks } from './PageLinks.tsx';

type UpcomingListProps = {
  readonly rulebook: Rulebook;
  readonly upcoming: readonly Upcoming[];
  /** The day it is told of. */
  readonly asOf: string;
};

const kinds: readonly Touched[] = ['conditions', 'routes', 'areas', 'figures', 'sources'];

/** Law on its way: how far it has come, what it says, what it touches and where to read on. */
export function UpcomingList({ rulebook, upcoming, asOf }: UpcomingListProps) {
  const texts = useTexts('result');
  const { t } = knowledgeTexts(useTexts('knowledge'));
  const figures: Readonly<Record<string, string>> = texts.t(($) => $.figures.names, {
    returnObjects: true,
  });
  return upcoming.map((one) => {
    const { title, text, state } = upcomingWords(texts, one, asOf);
    return (
      <div key={one.id} id={`lag-${one.id}`} className="flow">
        <h3>{title}</h3>
        <p className="small soft">{state}</p>
        <p>{text}</p>
        <p className="small">{touched(one).join(' ')}</p>
        <PageLinks links={one.links} label={t(($) => $.about.upcoming.links)} />
      </div>
    );
  });

  function touched({ touches }: Upcoming): string[] {
    return kinds.flatMap((kind) => {
      const names = (touches[kind] ?? []).map((id) => nameOf(kind, id));
      return names.length === 0
        ? []
        : [t(($) => $.about.upcoming[kind], { names: names.join('; ') })];
    });
  }

  function nameOf(kind: Touched, id: string): string {
    switch (kind) {
      case 'conditions':
        return `”${plain(texts.condition(id).title)}”`;
      case 'routes':
        return texts.within(texts.route(id).short);
      case 'areas':
        return texts.within(texts.area(id).name);
      case 'figures':
        return texts.within(figures[id] ?? id);
      case 'sources': {
        const source = rulebook.sources[id];
        return source === undefined ? id : texts.citation(source);
      }
    }
  }
}
