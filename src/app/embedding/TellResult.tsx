import { useEffect } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { caseFileOf, writeLink } from '#casefile/index.ts';
import type { Embedder } from '#local/index.ts';
import { assess, conclusionOf, planOf } from '#reasoning/index.ts';

import { tell } from './embeddersIn.ts';

type TellResultProps = {
  readonly embedders: readonly Embedder[];
  /** Whether those who may have it are given a link to the case, with its answers. */
  readonly withLink: boolean;
};

/** Tells the page around which route a result has come to; of the case only what the settings permit and it asks for. */
export function TellResult({ embedders, withLink }: TellResultProps) {
  const { rulebook } = useSite();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const notes = useCase((context) => context.notes);
  const side = useCase((context) => context.side);
  const openHref = useHrefOf()({ page: 'open' });
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const assessment = assess(rulebook, answers, asOf);
      const plan = planOf(rulebook, answers, asOf);
      const { route } = conclusionOf(rulebook, answers, assessment, plan);
      const file = caseFileOf(rulebook, { asOf, answers, side }, notes, today());
      const link = withLink && `${openHref}#${await writeLink(file, { withText: false })}`;
      if (isStale) return;
      for (const one of embedders)
        tell(one, {
          type: 'vagval:done',
          route,
          ...(link !== false && one.tells === 'case' && { link }),
        });
    })();
    return () => {
      isStale = true;
    };
  }, [rulebook, answers, asOf, side, notes, openHref, embedders, withLink]);
  return null;
}
