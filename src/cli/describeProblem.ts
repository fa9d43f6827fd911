import type { CaseProblem, CasePlace } from '#casefile/index.ts';

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
    case 'wrong-format':
      return `This is no case file: its "format" is "${problem.value}". Choose another file.`;
    case 'newer-version':
      return `The case was saved by a later version (${problem.version}; this one reads ${problem.known}). Update and try again.`;
    case 'wrong-field':
      return `"${nameOf(problem.place)}" cannot be read and is left out: "${problem.value}".`;
    case 'unknown-field':
      return `A case file has no field "${problem.name}". It is left out.`;
    case 'too-long':
      return `"${nameOf(problem.place)}" is cut at ${problem.limit} characters.`;
    case 'too-many':
      return `"${nameOf(problem.place)}" is cut at ${problem.limit} entries.`;
    case 'bad-day':
      return `"${nameOf(problem.place)}" must be a day such as 2026-11-21, not "${problem.value}".`;
    case 'bad-sum':
      return `"${nameOf(problem.place)}" must be a number from 0 to ${problem.limit}, not "${problem.value}".`;
    case 'odd-characters':
      return `"${nameOf(problem.place)}" held characters that cannot be shown; they are replaced.`;
    case 'stray-remark':
      return `There is no question "${problem.question}"; the remark on it is kept.`;
    case 'not-a-link':
      return 'The link holds no case. Ask for it again.';
    case 'broken-link':
      return 'The link has been cut off or changed. Ask for it again, or for the file.';
    case 'long-link':
      return `The link is longer than ${problem.limit} characters and is not read. Ask for the file.`;
  }
}

/** The path to a place in the file: `consultations.2.on`. */
function nameOf({ field, entry, column, question }: CasePlace): string {
  return [field, entry, column, question].filter((part) => part !== undefined).join('.');
}
