import type { Answers } from '#reasoning/index.ts';
import { comparisonsIn } from '#reasoning/model/comparisonsIn.ts';
import type { FigurePeriod, Rulebook } from '#rulebook/index.ts';

/**
 * The rule book as it is, and with each figure that has no value on the day – no period, or a calculated
 * amount that no answer announces – at every amount that this case can tell apart.
 */
export function figuresTurnedOut(book: Rulebook, answers: Answers, day: string): Rulebook[] {
  return Object.keys(book.figures).reduce<Rulebook[]>(
    (books, figure) => books.flatMap((one) => [one, ...turnedOut(one, figure, answers, day)]),
    [book],
  );
}

function turnedOut(book: Rulebook, id: string, answers: Answers, day: string): Rulebook[] {
  const figure = book.figures[id];
  const period = figure?.periods.find(({ from, to = '9999-12-31' }) => from <= day && day <= to);
  const isOpen =
    period === undefined || (period.band !== undefined && period.confirmedBy === undefined);
  if (figure === undefined || !isOpen) return [];
  const { from: least, to: most } = period?.band ?? { from: 0, to: Infinity };
  const amounts = comparisonsIn(book)
    .filter((one) => one.figure === id)
    .map(({ question }) => answers[question])
    .filter((answer) => typeof answer === 'number')
    .flatMap((answer) => [answer - 1, answer, answer + 1])
    .filter((amount) => least <= amount && amount <= most);
  return [...new Set(amounts)].map((amount): Rulebook => {
    const known: FigurePeriod = { from: day, to: day, amount, source: book.source };
    return { ...book, figures: { ...book.figures, [id]: { ...figure, periods: [known] } } };
  });
}
