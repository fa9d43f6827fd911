import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Paper } from '#documents/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { OnFill } from '#features/papers/FillContext.ts';
import { SectionFields } from './SectionFields.tsx';
import { sectionsOf } from './sectionsOf.ts';

type PaperWriterProps = {
  readonly paper: Paper;
  /** Which section is written, from one; the last is what the parties bring. */
  readonly at: number;
  /** Called with the section to go to; 0 is the whole paper. */
  readonly onAt: (at: number) => void;
  /** The page of the case itself, where what is noted of it can be changed. */
  readonly caseHref: string;
  readonly onFill: OnFill;
  /** What each party brings, with its sums. */
  readonly contributions: ReactNode;
};

/** A paper written section by section, with an example at each place: what is written is kept with the case. */
export function PaperWriter(props: PaperWriterProps) {
  const { paper, at, onAt, caseHref, onFill, contributions } = props;
  const { t } = useTexts();
  const { words } = organisationTexts(useTexts('organisation'));
  // What is written must not take a field away from the one who writes in it, and stands there on return.
  const [sections] = useState(() => sectionsOf(paper));
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(0);
  useEffect(() => {
    if (arrived.current === at) return;
    arrived.current = at;
    heading.current?.focus();
  }, [at]);
  const names = [
    ...sections.map(({ title }) => title.replace(/^\d+\. /, '') || words(($) => $.writing.head)),
    words(($) => $.writing.sums),
  ];
  const of = names.length;
  const shown = Math.min(Math.max(1, at), of);
  const section = sections[shown - 1];
  const title = names[shown - 1] ?? '';
  return (
    <main className="frame writing" id="innehall">
      <title>{t(($) => $.site.title, { page: `${title} – ${paper.title}` })}</title>
      <div className="text opening">
        <p className="soft">{words(($) => $.writing.at, { at: shown, of })}</p>
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p className="soft">
          {words(($) => (section === undefined ? $.writing.sumsLead : $.writing.lead))}
        </p>
      </div>
      {section === undefined ? (
        contributions
      ) : (
        <SectionFields
          key={shown}
          {...{ section, written, caseHref }}
          onFill={(field, text) => {
            setWritten((before) => ({ ...before, [field]: text }));
            onFill(field, text);
          }}
        />
      )}
      <div className="actions">
        {shown < of && (
          <Button onPress={() => onAt(shown + 1)}>{words(($) => $.writing.next)}</Button>
        )}
        {shown > 1 && (
          <Button kind="quiet" onPress={() => onAt(shown - 1)}>
            {words(($) => $.writing.previous)}
          </Button>
        )}
        <Button kind={shown < of ? 'quiet' : 'main'} onPress={() => onAt(0)}>
          {words(($) => $.writing.whole)}
        </Button>
      </div>
      <nav className="text after-chapters" aria-label={words(($) => $.writing.sections)}>
        <ul className="dashes">
          {names.map((name, index) => (
            <li key={name}>
              <button
                type="button"
                className="link"
                aria-current={index + 1 === shown ? 'step' : undefined}
                onClick={() => onAt(index + 1)}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
