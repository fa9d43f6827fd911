import { knowledgeTexts } from '#texts/index.ts';

import type { AtlasHrefs, useBook } from './AtlasBook.tsx';

/** Something beside the rules that rests on a source, and where it stands. */
export type Beside = { readonly words: string; readonly href?: (hrefs: AtlasHrefs) => string };

/** What rests on a source and has no page in the atlas: steps, areas, lists, common questions and chapters. */
export function citedBeside(
  { rulebook, knowledge, texts, own }: ReturnType<typeof useBook>,
  id: string,
): Beside[] {
  const { faq, chapter } = knowledgeTexts(texts);
  const rests = ({ sources }: { readonly sources?: readonly string[] | undefined }): boolean =>
    sources?.includes(id) === true;
  const steps = [...rulebook.routes.flatMap(({ steps: own }) => own), ...rulebook.noneSteps];
  return [
    ...steps.filter(rests).map((step): Beside => ({
      words: own(($) => $.source.step, { name: texts.step(step.id).title }),
    })),
    ...rulebook.areas.filter(rests).map((area): Beside => ({
      words: own(($) => $.source.area, { name: texts.area(area.id).name }),
    })),
    ...(Object.values(rulebook.codes).some(({ source }) => source === id)
      ? [{ words: own(($) => $.source.codes) }]
      : []),
    ...knowledge.faqs.filter(rests).map((one): Beside => ({
      words: faq(one.id).question,
      href: (hrefs) => hrefs.faq(one.id),
    })),
    ...knowledge.chapters.filter(rests).map((one): Beside => ({
      words: chapter(one.id).title,
      href: (hrefs) => hrefs.chapter(one.id),
    })),
  ];
}
