import { type Argument, explainRoute, figureAt, namedIn } from '#reasoning/index.ts';

import type { Text } from '#documents/paper.ts';

import type { PaperContext } from './paperContext.ts';

/**
 * The amounts that a known value was measured against and that are calculated, not announced, on the day:
 * what each was reckoned to, and between which values the announced one decides. Of all routes, or
 * of what one stands or falls by.
 */
export function calculatedFigures(context: PaperContext, route?: string): Text[] {
  const { rulebook, answers, asOf, texts, assessment } = context;
  const because = route === undefined ? [] : (assessment.routes[route]?.because ?? []);
  const figures = new Set(
    rulebook.routes
      .filter(({ id }) => route === undefined || id === route)
      .flatMap(({ id }) => explainRoute(rulebook, answers, asOf, id))
      .filter(({ rule }) => route === undefined || because.includes(rule))
      .flatMap(({ argument }) => figuresIn(argument)),
  );
  const names: Readonly<Record<string, string>> = texts.t(($) => $.figures.names, {
    returnObjects: true,
  });
  return [...figures].flatMap((id): Text[] => {
    const period = figureAt(rulebook, id, asOf);
    const unit = rulebook.figures[id]?.unit;
    if (period?.band === undefined || unit === undefined) return [];
    const said = texts.t(($) => $.result.threshold.text, {
      name: names[id] ?? texts.figure(id),
      date: texts.date(asOf),
      amount: texts.amount(period.amount, unit),
      from: texts.amount(period.band.from, unit),
      to: texts.amount(period.band.to, unit),
    });
    const sources = [period.source, period.method].filter((source) => source !== undefined);
    return [[`${said} ${context.cite(sources)}`]];
  });
}

/** The figures that an amount which is known has been compared with, where nothing else settles the matter. */
function figuresIn(argument: Argument): string[] {
  if (argument.kind === 'answer') {
    const bound = namedIn(argument.criterion).bound;
    return typeof argument.answer === 'number' && typeof bound === 'object' ? [bound.figure] : [];
  }
  if (!('parts' in argument)) return [];
  const { kind, truth, parts } = argument;
  const isOneEnough =
    (kind === 'all' && truth === 'fails') || (kind === 'any' && truth === 'holds');
  if (!isOneEnough) return parts.flatMap(figuresIn);
  const deciding = parts.filter((part) => part.truth === truth).map(figuresIn);
  return deciding.some((figures) => figures.length === 0) ? [] : deciding.flat();
}
