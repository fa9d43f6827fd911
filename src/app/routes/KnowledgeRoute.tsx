import { useCase } from '#app/case/CaseProvider.tsx';
import knowledge from 'virtual:knowledge';

import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { AboutRulesPage } from '#features/knowledge/AboutRulesPage.tsx';
import { GlossaryPage } from '#features/knowledge/GlossaryPage.tsx';
import { QuestionsPage } from '#features/knowledge/QuestionsPage.tsx';
import { RoutesPage } from '#features/knowledge/RoutesPage.tsx';
import { SearchPage } from '#features/knowledge/SearchPage.tsx';

import { useAtlasHref } from './useAtlasHref.ts';

/** What can be read at any time: the rules themselves, common questions, words and routes. */
export function KnowledgeRoute() {
  const { rulebook } = useSite();
  const { shown, walk } = usePages();
  const hrefOf = useHrefOf();
  const asOf = useCase((context) => context.asOf);
  const atlasHref = useAtlasHref();
  const backHref = hrefOf(walk);
  const questionHref = (question: string): string => hrefOf({ page: 'question', question });
  const given = { rulebook, knowledge, backHref };
  switch (shown.page) {
    case 'about-rules':
      return (
        <AboutRulesPage {...{ ...given, asOf, atlasHref }} atlas={hrefOf({ page: 'atlas' })} />
      );
    case 'glossary':
      return <GlossaryPage rulebook={rulebook} backHref={backHref} />;
    case 'questions':
      return <QuestionsPage {...given} questionHref={questionHref} />;
    case 'routes':
      return <RoutesPage {...given} />;
    case 'search':
      return (
        <SearchPage
          {...given}
          hrefs={{
            question: questionHref,
            faq: (id) => `${hrefOf({ page: 'questions' })}#${id}`,
            term: (id) => `${hrefOf({ page: 'glossary' })}#${id}`,
            upcoming: (id) => `${hrefOf({ page: 'about-rules' })}#lag-${id}`,
            notCovered: (id) => `${hrefOf({ page: 'about-rules' })}#utanfor-${id}`,
            work: (id) => `${hrefOf({ page: 'about-rules' })}#verk-${id}`,
            atlas: atlasHref,
            page: (page) => hrefOf({ page }),
            paper: (paper) => hrefOf({ page: 'paper', paper }),
            chapter: (id) => `${hrefOf({ page: 'routes' })}#${id}`,
          }}
        />
      );
    default:
      return null;
  }
}
