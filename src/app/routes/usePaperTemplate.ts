import { useSite } from '#app/startup/site.ts';
import { useTemplate } from '#app/tab/useTemplate.ts';
import { type Paper, type TemplateProblem, writeInTemplate } from '#documents/index.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { said, templateText } from '#features/papers/templateText.ts';

import type { Papers } from './usePapers.ts';

/** More than a template may be, in bytes: of a larger file only so much is read that it is refused. */
const largest = 10_000_001;

/** The Word template that the papers are written in, how another is chosen, and what is said of one that does not fit. */
export function usePaperTemplate({ offers, write, texts, local }: Papers) {
  const { baseUrl } = useSite();
  // A template is in one language, as the papers that it is for.
  const named = (local?.language ?? 'sv') === texts.language ? local?.wordTemplate : undefined;
  const { template, unreachable, onTemplate } = useTemplate(named, baseUrl);
  const words = texts.papers();

  /** Takes a file as the template, when any of the papers fits it; else says why none does. */
  async function choose(file: File): Promise<string | undefined> {
    const bytes = new Uint8Array(await file.slice(0, largest).arrayBuffer());
    let first: TemplateProblem | undefined;
    for (const { id } of offers) {
      const filled = await writeInTemplate(write(id), paperLabels(texts), bytes);
      if (filled.ok) {
        onTemplate({ name: file.name, bytes, from: 'file' });
        return undefined;
      }
      first ??= filled.problem;
    }
    return first && templateText(first, words);
  }

  return {
    template,
    unreachable,
    choose,
    stop: () => onTemplate('none'),
    unfit: ({ title }: Paper, problem: TemplateProblem): string => {
      const slots = { paper: title, name: template?.name ?? '' };
      return `${said(words.template.unfit, slots)} ${templateText(problem, words)}`;
    },
  };
}
