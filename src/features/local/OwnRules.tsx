import type { ReactNode } from 'react';

import { forRoute, type LocalRules } from '#local/index.ts';
import type { Route, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';

import { Decisions } from './Decisions.tsx';
import { DirectAward } from './DirectAward.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { RuleList } from './RuleList.tsx';
import { TitledList } from './TitledList.tsx';

type OwnRulesProps = {
  readonly rules: LocalRules;
  readonly rulebook: Rulebook;
  readonly asOf: string;
  /** Only what is about this route; everything, when none is given. */
  readonly route?: string | null;
  readonly value?: number | undefined;
  /** Whether they make up the page, or stand within a section of it. */
  readonly as: 'chapters' | 'parts';
};

/** What a municipality has decided itself, part by part. */
export function OwnRules({ rules, rulebook, asOf, route, value, as }: OwnRulesProps) {
  const words = useTexts('local').words('local');
  const { date } = useTexts();
  const part = as === 'chapters' ? chapter : smallPart;
  const lang = rules.language ?? 'sv';
  const about = (part: Route['ownRules']): boolean =>
    route === undefined ||
    rulebook.routes.some(({ id, ownRules }) => id === route && ownRules === part);
  const only = <T extends { readonly route?: string | undefined }>(
    entries: readonly T[] | undefined,
  ): readonly T[] => (route === undefined ? (entries ?? []) : forRoute(entries, route));
  const { directAward, grants, contact, sources = [] } = rules;
  const [decisions, conditions, cases] = [
    only(rules.decisions),
    only(rules.conditions),
    only(rules.cases),
  ];
  return (
    <>
      {decisions.length > 0 &&
        part(
          'beslut',
          words(($) => $.parts.decisions),
          <Decisions {...{ decisions, lang }} />,
        )}
      {directAward !== undefined &&
        about('directAward') &&
        part(
          'egen-grans',
          words(($) => $.parts.directAward),
          <DirectAward own={directAward} {...{ lang, rulebook, asOf, value }} />,
        )}
      {grants !== undefined &&
        about('grants') &&
        part(
          'egna-bidrag',
          words(($) => $.parts.grants),
          <RuleList own={grants} lang={lang} />,
        )}
      {conditions.length > 0 &&
        part(
          'egna-villkor',
          words(($) => $.parts.conditions),
          <TitledList entries={conditions} lang={lang} />,
        )}
      {cases.length > 0 &&
        part(
          'egna-fall',
          words(($) => $.parts.cases),
          <TitledList
            entries={cases.map(({ year, title, ...rest }) => ({
              ...rest,
              title: year === undefined ? title : words(($) => $.caseYear, { title, year }),
            }))}
            lang={lang}
          />,
        )}
      {sources.length > 0 &&
        part(
          'egna-kallor',
          words(($) => $.parts.sources),
          <ul className="dashes" lang={lang}>
            {sources.map(({ title, href, read }) => (
              <li key={href}>
                <ExternalLink title={title} href={href} />{' '}
                {read !== undefined && words(($) => $.read, { day: date(read) })}
              </li>
            ))}
          </ul>,
        )}
      {contact !== undefined &&
        part(
          'kontakt',
          words(($) => $.parts.contact),
          <p>
            {[contact.name, contact.email, contact.phone, contact.address]
              .filter((line) => line !== undefined)
              .join(', ')}
          </p>,
        )}
    </>
  );
}

function chapter(id: string, title: string, content: ReactNode): ReactNode {
  return (
    <Chapter id={id} title={title}>
      {content}
    </Chapter>
  );
}

function smallPart(_id: string, title: string, content: ReactNode): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      {content}
    </div>
  );
}
