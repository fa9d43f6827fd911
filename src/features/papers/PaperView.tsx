import { cleanPaper, type Paper, type PaperLabels } from '#documents/index.ts';

import { PaperBlock } from './PaperBlock.tsx';

type PaperViewProps = { readonly paper: Paper; readonly labels: PaperLabels };

/** The paper itself: the same words in the same order as in the files. */
export function PaperView({ paper, labels }: PaperViewProps) {
  const { language, title, blocks } = cleanPaper(paper);
  return (
    <article className="sheet" lang={language}>
      <h1 id="rubrik" tabIndex={-1}>
        {title}
      </h1>
      {blocks.map((block, index) => (
        <PaperBlock key={index} block={block} labels={labels} />
      ))}
    </article>
  );
}
