import type { LocalDecision } from '#local/index.ts';
import { useTexts } from '#texts/index.ts';

type DecisionsProps = { readonly decisions: readonly LocalDecision[]; readonly lang: string };

/** Who may decide what, by the municipality's own delegation. */
export function Decisions({ decisions, lang }: DecisionsProps) {
  const texts = useTexts();
  const words = useTexts('local').words('local');
  return (
    <ul className="dashes">
      {decisions.map(({ route, level, upTo, text }, index) => (
        <li key={index}>
          {route === undefined
            ? words(($) => $.decision, { level })
            : words(($) => $.decisionRoute, {
                level,
                route: texts.within(texts.route(route).name),
              })}
          {upTo !== undefined && `, ${words(($) => $.upTo, { amount: texts.amount(upTo, 'SEK') })}`}
          . {text !== undefined && <span lang={lang}>{text}</span>}
        </li>
      ))}
    </ul>
  );
}
