import type { AgreementFile } from './agreementSigns.ts';
import { problemAt, twice, unknown } from './problemAt.ts';
import type { Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';

type Sign = AgreementFile['signs'][number];

/** What signs name is in the rule book and in the outline of the agreement, and each needed clause has a sign. */
export function checkAgreementSigns(rulebook: Rulebook, file: RuleFile<AgreementFile>): Problem[] {
  const { groups, signs } = file.data;
  const rules = ruleIds(rulebook);
  const questions = new Set(rulebook.questions.map(({ id }) => id));
  const sources = new Set(Object.keys(rulebook.sources));
  const { clauses } = rulebook.paperLaw;
  const clauseIds = new Set(clauses.map(({ clause }) => clause));
  const told = new Set(signs.map(({ clause }) => clause));
  return [
    ...twice(file, groups, 'groups'),
    ...twice(file, signs, 'signs'),
    ...signs.flatMap((sign, index) => [
      ...unknown(file, [sign.rule], ['signs', index, 'rule'], rules, 'regeln'),
      ...unknown(file, present(sign.question), ['signs', index, 'question'], questions, 'frågan'),
      ...unknown(file, sign.sources, ['signs', index, 'sources'], sources, 'källan'),
      ...unknown(file, present(sign.clause), ['signs', index, 'clause'], clauseIds, 'klausulen'),
      ...checkAnswer(rulebook, file, sign, index),
      ...checkGroups(file, sign, index),
    ]),
    ...clauses
      .filter(({ clause, needed }) => needed === true && !told.has(clause))
      .map(({ clause }) =>
        problemAt(
          file,
          ['signs'],
          `klausulen ”${clause}” i papers.yaml har inget tecken; skriv ett`,
        ),
      ),
  ];
}

function ruleIds({ routes, conditions, warnings, candidates }: Rulebook): ReadonlySet<string> {
  return new Set([
    ...Object.keys(conditions),
    ...[
      ...warnings,
      ...candidates,
      ...routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]),
    ].map(({ id }) => id),
  ]);
}

function checkAnswer(
  rulebook: Rulebook,
  file: RuleFile<AgreementFile>,
  { question, answer }: Sign,
  index: number,
): Problem[] {
  if (answer === undefined) return [];
  const asked = rulebook.questions.find(({ id }) => id === question);
  const answers = asked?.kind === 'choice' ? asked.answers : [];
  return answers.includes(answer)
    ? []
    : [
        problemAt(
          file,
          ['signs', index, 'answer'],
          `frågan ”${question ?? ''}” har inget svar ”${answer}”`,
        ),
      ];
}

/** Groups are named as they are written, and a sharp bracket is closed. */
function checkGroups(file: RuleFile<AgreementFile>, { patterns }: Sign, index: number): Problem[] {
  // A number is a group that there always is.
  const known = new Set(['tal', 'orgnr', ...file.data.groups.map(({ id }) => id)]);
  return patterns.flatMap(({ phrases, near = [], not = [] }, at) =>
    [...phrases, ...near, ...not].flatMap((phrase) => {
      const path = ['signs', index, 'patterns', at];
      const named = [...phrase.matchAll(/<([^<> ]+)>/g)].map(([, name = '']) => name);
      const rest = phrase.replaceAll(/<[^<> ]+>/g, '');
      return [
        ...unknown(file, named, path, known, 'gruppen'),
        ...(/[<>]/.test(rest)
          ? [problemAt(file, path, `skriv gruppen som <namn> i ”${phrase}”`)]
          : []),
      ];
    }),
  );
}

function present(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
