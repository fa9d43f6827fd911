import { useMemo } from 'react';

import { areaOf } from '#features/training/areaOf.ts';
import { AllRoutes } from '#features/training/AllRoutes.tsx';
import { Outcome } from '#features/training/Outcome.tsx';
import { assess } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';

import { OwnVote } from './OwnVote.tsx';

export type CardPageProps = {
  readonly rulebook: Rulebook;
  readonly card: CaseCard;
  readonly day: string;
  readonly libraryHref: string;
  /** Opens the answers in the walk; undefined while the link is made. */
  readonly openHref: string | undefined;
};

/** A case: the facts, one's own assessment, and – when asked for – what happened and what the law says. */
export function CardPage({ rulebook, card, day, libraryHref, openHref }: CardPageProps) {
  const { t, date, area } = useTexts();
  const { words, story, tag } = trainingTexts(useTexts('training', 'result'));
  const { title, facts, happened, lesson } = story(card.id);
  const assessment = useMemo(() => assess(rulebook, card.answers, day), [rulebook, card, day]);
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={libraryHref}>
        {words(($) => $.card.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="small soft">
          {[
            words(($) => $.card.year, { year: card.year }),
            area(areaOf(rulebook, card)).name,
            words(($) => $.difficulty[card.difficulty]),
            ...card.teaches.map(tag),
          ].join(' · ')}
        </p>
      </div>
      <div className="text flow">
        <h2>{words(($) => $.card.facts)}</h2>
        <p>{facts}</p>
        <p className="soft">{words(($) => $.basis[card.basis])}</p>
      </div>
      <div className="text folded">
        <Details summary={words(($) => $.card.ownOpen)}>
          <OwnVote rulebook={rulebook} />
        </Details>
        <Details summary={words(($) => $.card.reveal)}>
          <div className="flow">
            <h2>{words(($) => $.card.happened)}</h2>
            <p>{happened}</p>
            <h2>{words(($) => $.card.today)}</h2>
            <Outcome {...{ rulebook, assessment }} />
            <h2>{words(($) => $.card.routes)}</h2>
            <AllRoutes {...{ rulebook, assessment }} />
            <h2>{words(($) => $.card.lesson)}</h2>
            <p>{lesson}</p>
            <h2>{words(($) => $.card.sources)}</h2>
            <ul className="dashes small">
              {card.sources.map(({ address, read }) => (
                <li key={address}>
                  <a className="long" href={address} lang="sv">
                    {address}
                  </a>{' '}
                  ({words(($) => $.card.read, { date: date(read) })})
                </li>
              ))}
            </ul>
          </div>
        </Details>
      </div>
      {openHref !== undefined && (
        <div className="text flow after">
          <p>{words(($) => $.card.openHint)}</p>
          <p className="actions">
            <ButtonLink href={openHref}>{words(($) => $.card.open)}</ButtonLink>
          </p>
        </div>
      )}
    </main>
  );
}
