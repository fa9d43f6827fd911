import { compileSigns, findSign } from '#agreement/index.ts';
import type { AgreementSigns, Problem, SignExample } from '#rulebook/index.ts';

/** Each sign is found in the sentences that it must be found in, and in none of those it must not. */
export function checkSignExamples(
  signs: AgreementSigns,
  examples: readonly SignExample[],
): Problem[] {
  const finders = new Map(compileSigns(signs).map((compiled) => [compiled.sign.id, compiled]));
  return examples.flatMap(({ sign, text, isMatch, line }) => {
    const finder = finders.get(sign);
    const isFound = finder !== undefined && findSign(finder, text).length > 0;
    if (isFound === isMatch) return [];
    const message = isMatch
      ? `tecknet ”${sign}” hittas inte i ”${text}”; ändra mönstret eller meningen`
      : `tecknet ”${sign}” hittas i ”${text}”, där det inte ska stå; ändra mönstret eller meningen`;
    return [{ file: 'agreement-signs.yaml', line, message }];
  });
}
