import type { Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** The periods of a figure stand in order and never overlap. */
export function checkFigures(files: RuleFiles): Problem[] {
  return files['figures.yaml'].flatMap(({ file, data, lineOf }) =>
    data.figures.flatMap(({ id, periods }, figure) =>
      periods.flatMap((period, i): Problem[] => {
        const before = periods[i - 1];
        if (before === undefined || (before.to !== undefined && before.to < period.from)) return [];
        return [
          {
            file,
            line: lineOf(['figures', figure, 'periods', i, 'from']),
            message: `beloppet ”${id}” har två perioder som går in i varandra; avsluta den förra med ”to” före ${period.from}`,
          },
        ];
      }),
    ),
  );
}
