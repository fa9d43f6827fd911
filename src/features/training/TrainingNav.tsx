import { trainingTexts, useTexts } from '#texts/index.ts';

export type TrainingHrefs = {
  readonly cards: string;
  readonly workshop: string;
  readonly selfTest: string;
};
type TrainingNavProps = {
  readonly hrefs: TrainingHrefs;
  readonly here?: 'cards' | 'workshop' | 'selfTest';
};

/** The three pages for trainers, and which of them this is. */
export function TrainingNav({ hrefs, here }: TrainingNavProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const names = {
    cards: words(($) => $.nav.library),
    workshop: words(($) => $.nav.workshop),
    selfTest: words(($) => $.nav.selfTest),
  };
  return (
    <nav className="training-nav" aria-label={words(($) => $.nav.title)}>
      <ul className="plain">
        {(['cards', 'workshop', 'selfTest'] as const).map((page) => (
          <li key={page}>
            <a href={hrefs[page]} aria-current={page === here ? 'page' : undefined}>
              {names[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
