import type { AffectedField } from '#documents/index.ts';
import { useTexts } from '#texts/index.ts';

type AffectedTextsProps = { readonly affected: readonly AffectedField[] };

/** How many texts of a paper may no longer fit since the case has changed, and those that have no place in it now. */
export function AffectedTexts({ affected }: AffectedTextsProps) {
  const texts = useTexts('papers');
  const { sentence, count } = texts;
  const words = texts.papers().affected;
  const gone = affected.filter(({ how }) => how === 'gone');
  const marked = affected.length - gone.length;
  if (affected.length === 0) return null;
  return (
    <div className="affected-texts flow">
      {marked > 0 && (
        <p>
          {marked === 1
            ? words.one
            : words.other.replace('{{number}}', () => sentence(count(marked)))}{' '}
          <button type="button" className="link" onClick={toFirst}>
            {words.toFirst}
          </button>
        </p>
      )}
      {gone.length > 0 && (
        <>
          <p id="utan-plats">{words.gone}</p>
          <ul aria-labelledby="utan-plats">
            {gone.map(({ field, text, before }) => (
              <li key={field}>
                {text} <span className="soft">({before})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** To the first text that is marked. */
function toFirst(): void {
  document.querySelector<HTMLInputElement>('.fill-in:has(> .affected) > input')?.focus();
}
