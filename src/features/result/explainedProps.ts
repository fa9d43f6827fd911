import type { ReactNode } from 'react';

import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Upcoming } from '#rulebook/index.ts';

/** What the pages that explain a result are made of. */
export type ExplainedProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Questions whose answer could still change something. */
  readonly missing: readonly string[];
  /** Those that could change the recommended route. */
  readonly deciding: readonly string[];
  /** Law on its way, and where more is told of one. */
  readonly upcoming: readonly Upcoming[];
  readonly upcomingHref: (id: string) => string;
  readonly changeHref: (question: string) => string;
  /** What the municipality itself asks for, apart from the law. */
  readonly local?: ReactNode;
  /** What the result means to the organisation, when it is seen from its side. */
  readonly organisation?: ReactNode;
};
