import { type Answers, explainRoute } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { ArgumentNode } from './ArgumentNode.tsx';
import { LazyDetails } from '#features/result/LazyDetails.tsx';

type RouteTreeProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  readonly route: string;
};

/** Every rule of a route: what it did, and the argument behind it. */
export function RouteTree({ rulebook, answers, asOf, route }: RouteTreeProps) {
  const { t, rule, citation } = useTexts();
  return explainRoute(rulebook, answers, asOf, route).map(
    ({ rule: id, effect, truth, sources, argument }) => (
      <LazyDetails
        key={`${effect} ${id}`}
        summary={
          <span>
            {rule(id).title}{' '}
            <span className="truth" data-truth={truth}>
              {t(($) => $.tree.effects[effect][truth])}
            </span>
          </span>
        }
      >
        {() => (
          <>
            <ul className="tree">
              <ArgumentNode rulebook={rulebook} argument={argument} />
            </ul>
            <p className="cite" lang="sv">
              {sources
                .flatMap((source) => rulebook.sources[source] ?? [])
                .map(citation)
                .join('. ')}
            </p>
            <p className="cite">
              <AtlasLink kind="rule" id={id}>
                {rule(id).title}
              </AtlasLink>
            </p>
          </>
        )}
      </LazyDetails>
    ),
  );
}
