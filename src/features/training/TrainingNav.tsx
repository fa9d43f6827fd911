import { trainingTexts, useTexts } from '#texts/index.ts';

export type TrainingHrefs = {
  readonly cards: string;
  /** Missing where there is no workshop to go to. */
  readonly workshop?: string;
  readonly selfTest: string;
};
type TrainingNavProps = {
  readonly hrefs: TrainingHrefs;
  readonly here?: 'cards' | 'workshop' | 'selfTest';
};

/** The pages for trainers that there are, and which of them this is. */
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
        {(['cards', 'workshop', 'selfTest'] as const)
          .filter((page) => hrefs[page] !== undefined)
          .map((page) => (
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
