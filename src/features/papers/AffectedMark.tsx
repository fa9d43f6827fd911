import type { AffectedField } from '#documents/index.ts';
import { useTexts } from '#texts/index.ts';

type AffectedMarkProps = {
  readonly id: string;
  readonly affected: AffectedField;
  /** Called when the text is to stand as it is. */
  readonly onKeep: () => void;
};

/** That a text was written when the paper read otherwise there: how it read, and the way to say that it still holds. */
export function AffectedMark({ id, affected: { before, how }, onKeep }: AffectedMarkProps) {
  const { affected } = useTexts('papers').papers();
  return (
    <span className="affected">
      <span id={id}>
        {affected.changed}
        {before !== '' && ` ${affected.before.replace('{{text}}', () => before)}`}
        {how === 'known' && ` ${affected.known}`}
      </span>{' '}
      <button type="button" className="link" onClick={onKeep}>
        {affected.keep}
      </button>
    </span>
  );
}
