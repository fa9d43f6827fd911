import type { Knowledge, Rulebook, Source } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';

import { Figures } from './Figures.tsx';
import { KnowledgePage } from './KnowledgePage.tsx';
import { NotCoveredList } from './NotCoveredList.tsx';
import { SourceLines } from './SourceLines.tsx';
import { UpcomingList } from './UpcomingList.tsx';
import { Works } from './Works.tsx';
import { worksIn } from './worksIn.ts';

type AboutRulesPageProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly backHref: string;
  /** The day that law on its way is told of. */
  readonly asOf: string;
  readonly atlas: string;
  /** The address of something in the rule atlas. */
  readonly atlasHref: (kind: 'source' | 'figure', id: string) => string;
};

/** What the rule book builds on, how far it has been checked and what is uncertain in it. */
export function AboutRulesPage(props: AboutRulesPageProps) {
  const { rulebook, knowledge, backHref, asOf, atlas, atlasHref } = props;
  const { date } = useTexts();
  const { t, change } = knowledgeTexts(useTexts('knowledge'));
  const sources = Object.values(rulebook.sources);
  const idsOf = (wanted: (source: Source) => boolean): string[] =>
    sources.filter(wanted).map(({ id }) => id);
  const facts: readonly (readonly [string, string])[] = [
    [t(($) => $.about.book.version), `${rulebook.id} ${rulebook.version}`],
    [t(($) => $.about.book.hash), rulebook.hash],
    [t(($) => $.about.book.reviewed), date(rulebook.reviewed)],
    [t(($) => $.about.book.law), date(rulebook.lawCheckedTo)],
    [
      t(($) => $.about.book.size),
      t(($) => $.about.book.sizeText, {
        questions: rulebook.questions.length,
        routes: rulebook.routes.length,
        conditions: Object.keys(rulebook.conditions).length,
        sources: sources.length,
        works: worksIn(rulebook).length,
      }),
    ],
  ];
  return (
    <KnowledgePage
      title={t(($) => $.about.title)}
      lead={t(($) => $.about.lead)}
      backHref={backHref}
    >
      <section className="flow" aria-labelledby="om-verket">
        <h2 id="om-verket">{t(($) => $.about.book.title)}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={atlas}>{t(($) => $.about.book.atlas)}</a>
        </p>
        <p>{t(($) => $.about.book.after)}</p>
        <SourceLines rulebook={rulebook} ids={[rulebook.source]} />
        <p className="small soft">{t(($) => $.about.book.hashHint)}</p>
      </section>
      <section className="flow" aria-labelledby="lag-pa-vag">
        <h2 id="lag-pa-vag">{t(($) => $.about.upcoming.title)}</h2>
        <p>{t(($) => $.about.upcoming.lead)}</p>
        <UpcomingList rulebook={rulebook} upcoming={knowledge.upcoming} asOf={asOf} />
      </section>
      <section className="flow" aria-labelledby="utanfor">
        <h2 id="utanfor">{t(($) => $.about.notCovered.title)}</h2>
        <p>{t(($) => $.about.notCovered.lead)}</p>
        <NotCoveredList notCovered={knowledge.notCovered} />
      </section>
      <section className="flow" aria-labelledby="omtvistat">
        <h2 id="omtvistat">{t(($) => $.about.contested.title)}</h2>
        <p>{t(($) => $.about.contested.lead)}</p>
        <SourceLines
          rulebook={rulebook}
          ids={idsOf(({ grade }) => grade === 'contested' || grade === 'policy')}
        />
      </section>
      <section className="flow" aria-labelledby="obekraftat">
        <h2 id="obekraftat">{t(($) => $.about.unverified.title)}</h2>
        <p>{t(($) => $.about.unverified.lead)}</p>
        <SourceLines rulebook={rulebook} ids={idsOf(({ confidence }) => confidence === 'C')} />
      </section>
      <section className="flow" aria-labelledby="belopp">
        <h2 id="belopp">{t(($) => $.about.figures.title)}</h2>
        <p>{t(($) => $.about.figures.lead)}</p>
        <Figures rulebook={rulebook} atlasHref={(id) => atlasHref('figure', id)} />
      </section>
      <section className="flow" aria-labelledby="verken">
        <h2 id="verken">{t(($) => $.about.works.title)}</h2>
        <p>{t(($) => $.about.works.lead)}</p>
        <Works rulebook={rulebook} atlasHref={(id) => atlasHref('source', id)} />
      </section>
      <section className="flow" aria-labelledby="andringar">
        <h2 id="andringar">{t(($) => $.about.changes.title)}</h2>
        <p>{t(($) => $.about.changes.lead)}</p>
        {knowledge.changes.map(({ id, version, date: day }) => (
          <div key={id}>
            <h3>{change(id).title}</h3>
            <p className="small soft">
              {t(($) => $.about.changes.when, { date: date(day), version })}
            </p>
            <p>{change(id).text}</p>
          </div>
        ))}
      </section>
    </KnowledgePage>
  );
}
