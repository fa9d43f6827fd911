import { lazy } from 'react';

import { MarketLog } from '#features/notes/MarketLog.tsx';

import type { PageProps } from '../pageProps.ts';
import type { BesidePlace } from '../address/pages.ts';

// None of these is part of the walk: each is fetched when it is first visited.
const CasePage = lazy(async () => ({
  default: (await import('#features/case/CasePage.tsx')).CasePage,
}));

const SaveContent = lazy(async () => ({
  default: (await import('./SaveRoute.tsx')).SaveContent,
}));
const OpenContent = lazy(async () => ({
  default: (await import('./OpenRoute.tsx')).OpenContent,
}));
const PapersContent = lazy(async () => ({
  default: (await import('./PapersRoute.tsx')).PapersContent,
}));
const LocalContent = lazy(async () => ({
  default: (await import('./LocalRoute.tsx')).LocalContent,
}));
const AccessibilityPage = lazy(async () => ({
  default: (await import('#features/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
}));

const KnowledgeContent = lazy(async () => ({
  default: (await import('./KnowledgeRoute.tsx')).KnowledgeContent,
}));

const OrganisationContent = lazy(async () => ({
  default: (await import('./OrganisationRoute.tsx')).OrganisationContent,
}));
const CompareContent = lazy(async () => ({
  default: (await import('./CompareRoute.tsx')).CompareContent,
}));
const TrainingContent = lazy(async () => ({
  default: (await import('./TrainingRoute.tsx')).TrainingContent,
}));

type BesideContentProps = PageProps & { readonly place: BesidePlace };

/** What a page beside the walk shows. */
export function BesideContent({ place, ...props }: BesideContentProps) {
  const { walk, notes, onNote, hrefOf } = props;
  switch (place.page) {
    case 'case':
      return (
        <CasePage
          notes={notes}
          onNote={onNote}
          marketLog={
            <MarketLog log={notes.marketLog} onChange={(marketLog) => onNote({ marketLog })} />
          }
          backHref={hrefOf(walk)}
          saveHref={hrefOf({ page: 'save' })}
        />
      );
    case 'save':
      return <SaveContent {...props} place={place} />;
    case 'open':
      return <OpenContent {...props} place={place} />;
    case 'local':
      return <LocalContent {...props} place={place} />;
    case 'accessibility':
      return (
        <AccessibilityPage
          owner={props.local.kind === 'read' ? props.local.rules : undefined}
          backHref={hrefOf(walk)}
        />
      );
    case 'organisation':
    case 'readiness':
      return <OrganisationContent {...props} place={place} />;
    case 'compare':
      return <CompareContent {...props} place={place} />;
    case 'papers':
      return <PapersContent {...props} place={place} paper={undefined} />;
    case 'search':
    case 'questions':
    case 'routes':
    case 'glossary':
    case 'about-rules':
      return <KnowledgeContent {...props} place={place} page={place.page} />;
    case 'paper':
      return <PapersContent {...props} place={place} paper={place.paper} />;
    case 'cards':
    case 'card':
    case 'workshop':
    case 'self-test':
      return <TrainingContent {...props} place={place} />;
  }
}
