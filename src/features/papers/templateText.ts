import type { TemplateProblem } from '#documents/index.ts';
import type { PaperWords } from '#texts/index.ts';

/** Words with what stands in their {{slots}}. */
export function said(words: string, slots: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{\{(\w+)\}\}/g, (whole, slot: string) => slots[slot] ?? whole);
}

/** A placeholder as it is typed in a template. */
export function placeholder(name: string): string {
  return `{{${name}}}`;
}

/** What is wrong with a template, in a sentence that says what to do. */
export function templateText(
  problem: TemplateProblem,
  { template }: Pick<PaperWords, 'template'>,
): string {
  const listed = (names: readonly string[]) => names.map(placeholder).join(', ');
  return said(template.problems[problem.code], {
    content: placeholder(template.places.content),
    ...('names' in problem && { names: listed(problem.names) }),
    ...('known' in problem && { known: listed(problem.known) }),
  });
}
