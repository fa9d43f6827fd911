import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

type ConflictProps = {
  readonly theirs: { readonly savedAt: string | null } | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onCopy: () => void;
};

/** Two tabs have changed the same case: which of them is to stand is for the user to say. */
export function Conflict({ theirs, onMine, onTheirs, onCopy }: ConflictProps) {
  const { date } = useTexts();
  const words = useTexts('case').words('case');
  const day = theirs?.savedAt ?? null;
  return (
    <section className="alert" aria-labelledby="krock" tabIndex={-1} ref={takeFocus}>
      <h3 id="krock">
        {words(($) => (theirs === undefined ? $.conflict.goneTitle : $.conflict.title))}
      </h3>
      <p>
        {theirs === undefined
          ? words(($) => $.conflict.gone)
          : day === null
            ? words(($) => $.conflict.text)
            : words(($) => $.conflict.textDay, { date: date(day) })}
      </p>
      <div className="act">
        <Button onPress={onMine}>
          {words(($) => (theirs === undefined ? $.conflict.keep : $.conflict.mine))}
        </Button>
        {theirs !== undefined && (
          <>
            <Button kind="quiet" onPress={onTheirs}>
              {words(($) => $.conflict.theirs)}
            </Button>
            <Button kind="quiet" onPress={onCopy}>
              {words(($) => $.conflict.copy)}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function takeFocus(section: HTMLElement | null): void {
  section?.focus();
}
