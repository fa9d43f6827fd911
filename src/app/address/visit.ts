import type { WizardEvent } from '#wizard/index.ts';

import type { WalkPlace } from './pages.ts';

/** The event that takes the wizard to a page, as when the user follows a link or presses Back. */
export function visit(place: WalkPlace): WizardEvent {
  switch (place.page) {
    case 'start':
      return { type: 'start.visited' };
    case 'question':
      return { type: 'question.visited', question: place.question };
    case 'review':
      return { type: 'review.visited' };
    case 'result':
      return { type: 'answers.confirmed' };
  }
}
