import type { Assessment, Verdict } from '#reasoning/index.ts';
import type { Texts } from '#texts/index.ts';

import { differenceBetween } from './differenceBetween.ts';

/** So many conditions are named. */
const named = 3;

/** What some answers would settle, in sentences: the route, what opens and closes, what is needed. */
export function settlementWords(now: Assessment, then: Assessment, texts: Texts): string[] {
  const { t, route, condition, warning, list, within } = texts;
  const difference = differenceBetween(now, then);
  const isSame = then.recommended === now.recommended;
  const names = (ids: readonly string[]): string =>
    list(ids.filter((id) => id !== then.recommended).map((id) => within(route(id).name)));
  const changed = (...after: readonly Verdict[]): string =>
    names(
      difference.verdicts
        .filter((verdict) => after.includes(verdict.after))
        .map(({ route }) => route),
    );
  const open = Object.values(then.routes)
    .filter(({ verdict }) => verdict === 'possible' || verdict === 'conditional')
    .map(({ route }) => route);
  const titles = (ids: readonly string[], title: (id: string) => string): string => {
    const rest = ids.length - named;
    const more = rest > 0 ? [t(($) => $.result.settles.more, { count: rest })] : [];
    const quoted = ids.slice(0, named).map((id) => t(($) => $.quoted, { text: title(id) }));
    return list([...quoted, ...more]);
  };
  const conditions = (ids: readonly string[]): string =>
    isSame ? titles(ids, (id) => condition(id).title) : '';
  const warnings = (ids: readonly string[]): string => titles(ids, (id) => warning(id).title);

  const settles = then.status === 'decided' && now.status !== 'decided';
  const sentences = [
    way(),
    settles ? t(($) => $.result.settles.decided) : '',
    ...(isSame
      ? [
          said(changed('possible', 'conditional'), (routes) =>
            t(($) => $.result.settles.opens, { routes }),
          ),
          said(changed('excluded'), (routes) => t(($) => $.result.settles.closes, { routes })),
          said(changed('undecided'), (routes) => t(($) => $.result.settles.unsettles, { routes })),
          said(difference.verdicts.length > 0 ? '' : names(difference.elsewhere), (routes) =>
            t(($) => $.result.settles.elsewhere, { routes }),
          ),
        ]
      : [said(names(open), (routes) => t(($) => $.result.settles.open, { routes }))]),
    said(conditions(difference.added), (conditions) =>
      t(($) => $.result.settles.needs, { conditions }),
    ),
    said(conditions(difference.removed), (conditions) =>
      t(($) => $.result.settles.spares, { conditions }),
    ),
    said(warnings(difference.warned), (warnings) => t(($) => $.result.settles.warns, { warnings })),
    said(warnings(difference.cleared), (warnings) =>
      t(($) => $.result.settles.clears, { warnings }),
    ),
  ];
  return sentences.filter((sentence) => sentence !== '');

  function way(): string {
    const { recommended } = then;
    if (recommended === null) return t(($) => $.result.thenUndecided);
    if (isSame) return t(($) => $.result.thenSame);
    if (recommended === 'none') return t(($) => $.result.thenStopped);
    return t(($) => $.result.thenRoute, { route: route(recommended).name });
  }
}

function said(words: string, sentence: (words: string) => string): string {
  return words === '' ? '' : sentence(words);
}
