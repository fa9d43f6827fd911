import type { CaseProblem } from '#casefile/index.ts';

/** What is wrong in a case file and what to do, in English for the terminal. */
export function describeProblem(problem: CaseProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'The file is not JSON. Save the case again, or correct the file.';
    case 'too-large':
      return `The file is larger than ${problem.limit} characters and is not read.`;
    case 'wrong-shape':
      return `The file must hold "asOf" and "answers"; look at "${problem.place}".`;
    case 'bad-date':
      return `"asOf" must be a day such as 2026-11-21, not "${problem.value}".`;
    case 'unknown-question':
      return `There is no question "${problem.question}". Check the spelling.`;
    case 'unknown-answer':
      return `The question "${problem.question}" has no answer "${problem.value}".`;
    case 'bad-number':
      return `The question "${problem.question}" takes a number within its limits, not "${problem.value}".`;
    case 'bad-code':
      return `The question "${problem.question}" takes a CPV code of eight digits, not "${problem.value}".`;
  }
}
