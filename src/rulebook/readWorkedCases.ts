import type { Problem } from './problem.ts';
import { listFiles } from './listFiles.ts';
import { type RuleFile, readRuleFile } from './ruleFile.ts';
import { type CaseFile, caseFileSchema, type WorkedCase } from './workedCase.ts';

/** Reads the cases of a rule folder; what cannot be read goes to `problems` with file and line. */
export function readWorkedCases(folder: string, problems: Problem[]): WorkedCase[] {
  const cases = readCaseFiles(folder, problems).flatMap(casesIn);
  const seen = new Set<string>();
  for (const { id, file, line } of cases) {
    if (seen.has(id))
      problems.push({ file, line, message: `fallet ”${id}” finns redan; välj ett annat id` });
    seen.add(id);
  }
  return cases;
}

/** Reads the files under cases/ as they stand. */
export function readCaseFiles(folder: string, problems: Problem[]): RuleFile<CaseFile>[] {
  return listFiles(folder, 'cases', '.yaml').flatMap((file) => {
    const read = readRuleFile<CaseFile>(folder, file, caseFileSchema, problems);
    return read ? [read] : [];
  });
}

function casesIn({ file, data, lineOf }: RuleFile<CaseFile>): WorkedCase[] {
  if (data.kind === 'real') {
    const { id, kind, asOf, answers, expect, shows = {} } = data;
    return [{ id, kind, asOf, answers, expect, shows, file, line: lineOf(['id']) }];
  }
  return data.cases.map(({ id, asOf = data.asOf, answers, expect = {}, shows = {} }, i) => ({
    id,
    kind: data.kind,
    asOf,
    answers: { ...data.given, ...answers },
    expect,
    shows,
    file,
    line: lineOf(['cases', i, 'id']),
  }));
}
