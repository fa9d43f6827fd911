import type { Derivation } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { ButtonLink, Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

/** A case that can be made from the one that is open. */
export type DerivedCase = {
  readonly kind: Derivation;
  /** Opens it; undefined where it is too long for a link. */
  readonly href: string | undefined;
  readonly onSaveFile: () => void;
};

type DerivedCasesProps = {
  readonly cases: readonly DerivedCase[];
  readonly compareHref: string;
};

/** What can be made of a case: a copy, a part, a renewal; each in a tab of its own, so that this one is kept. */
export function DerivedCases({ cases, compareHref }: DerivedCasesProps) {
  const words = useTexts('case').words('case');
  return (
    <Chapter id="nytt-arende" title={words(($) => $.derived.title)}>
      <div className="flow">
        <p className="hint">{words(($) => $.derived.lead)}</p>
        {cases.map(({ kind, href, onSaveFile }) => (
          <div key={kind} className="flow">
            <h3>{words(($) => $.derived[kind].title)}</h3>
            <p>{words(($) => $.derived[kind].text)}</p>
            {href === undefined ? (
              <>
                <p>{words(($) => $.derived.long)}</p>
                <Button kind="quiet" onPress={onSaveFile}>
                  {words(($) => $.derived.file)}
                  <span className="visually-hidden">: {words(($) => $.derived[kind].title)}</span>
                </Button>
              </>
            ) : (
              <ButtonLink kind="quiet" href={href} isNewTab>
                {words(($) => $.derived[kind].open)}
                <span className="visually-hidden"> {words(($) => $.derived.newTab)}</span>
              </ButtonLink>
            )}
          </div>
        ))}
        <p>
          <a href={compareHref}>{words(($) => $.derived.compare)}</a>
        </p>
      </div>
    </Chapter>
  );
}
