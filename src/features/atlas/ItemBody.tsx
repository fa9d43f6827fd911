import { Prose } from '#texts/index.ts';

import type { AtlasItem } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';
import { FigureBody } from './FigureBody.tsx';
import { ItemList } from './ItemLink.tsx';
import { Part } from './Part.tsx';
import { QuestionBody } from './QuestionBody.tsx';
import { RouteBody } from './RouteBody.tsx';
import { rulesIn } from './rulesIn.ts';
import { SourceBody } from './SourceBody.tsx';
import { TestBody } from './TestBody.tsx';
import { When } from './When.tsx';

/** What the rule book says of one thing: its words, what it does, and when it holds. */
export function ItemBody({ item }: { readonly item: AtlasItem }) {
  const { id } = item;
  switch (item.kind) {
    case 'route':
      return <RouteBody id={id} />;
    case 'rule':
      return <RuleBody id={id} />;
    case 'test':
      return <TestBody id={id} />;
    case 'condition':
      return <ConditionBody id={id} />;
    case 'sign':
      return <SignBody id={id} />;
    case 'question':
      return <QuestionBody id={id} />;
    case 'figure':
      return <FigureBody id={id} />;
    case 'source':
      return <SourceBody id={id} />;
  }
}

type BodyProps = { readonly id: string };

function RuleBody({ id }: BodyProps) {
  const { rulebook, texts, own } = useBook();
  const rule = rulesIn(rulebook).find((one) => one.id === id);
  if (rule === undefined) return null;
  const { text } = texts.rule(id);
  const names = (routes: readonly string[]): string =>
    texts.list(routes.map((route) => texts.within(texts.route(route).name)));
  return (
    <>
      <div className="flow">
        <p>
          <Prose text={text} />
        </p>
        <ul className="dashes">
          {(['closes', 'carries', 'chooses'] as const).map(
            (effect) =>
              rule[effect].length > 0 && (
                <li key={effect}>
                  {own(($) => $.effects[effect], { routes: names(rule[effect]) })}
                </li>
              ),
          )}
        </ul>
      </div>
      <Part id="nar" title={own(($) => $.when.title)}>
        {rule.when.map((criterion) => (
          <When key={JSON.stringify(criterion)} of="rule" criterion={criterion} />
        ))}
        {rule.whenUnknown.length > 0 && (
          <>
            <p>{own(($) => $.effects.unknown)}</p>
            <ItemList items={rule.whenUnknown.map((to) => ({ kind: 'condition', id: to }))} />
          </>
        )}
      </Part>
    </>
  );
}

function ConditionBody({ id }: BodyProps) {
  const { rulebook, texts, own } = useBook();
  const condition = rulebook.conditions[id];
  if (condition === undefined) return null;
  const { phase, when, gate, whenUnknown } = condition;
  return (
    <>
      <div className="flow">
        <p className="small soft">{own(($) => $.phases[phase])}</p>
        <p>
          <Prose text={texts.condition(id).text} />
        </p>
        {gate === true && <p>{own(($) => $.when.gate)}</p>}
      </div>
      <Part id="nar" title={own(($) => $.when.title)}>
        {when === undefined ? (
          <p>{own(($) => $.when.always)}</p>
        ) : (
          <>
            <When of="condition" criterion={when} />
            <p>{own(($) => (whenUnknown === 'omit' ? $.when.omit : $.when.stands))}</p>
          </>
        )}
      </Part>
    </>
  );
}

function SignBody({ id }: BodyProps) {
  const { rulebook, texts, own } = useBook();
  const sign = rulebook.warnings.find((one) => one.id === id);
  if (sign === undefined) return null;
  const against = rulebook.warnedRoutes.map((route) => texts.within(texts.route(route).name));
  return (
    <>
      <div className="flow">
        <p>
          <Prose text={texts.warning(id).text} />
        </p>
        {sign.reminder !== true && (
          <p>{own(($) => $.effects.against, { routes: texts.list(against) })}</p>
        )}
      </div>
      <Part id="nar" title={own(($) => $.when.title)}>
        <When of="sign" criterion={sign.when} />
      </Part>
    </>
  );
}
