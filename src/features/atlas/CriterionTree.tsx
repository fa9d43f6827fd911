import { type ReactNode, useState } from 'react';

import { namedIn } from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';
import { Details } from '#ui/Details.tsx';

import { useBook } from './AtlasBook.tsx';
import { areasWith, clauseOf, testedOf } from './clauseOf.ts';
import { ItemLink } from './ItemLink.tsx';
import { shapeOf } from './shapeOf.ts';

type CriterionTreeProps = { readonly criterion: Criterion; readonly negated?: boolean };

/** A criterion as a tree: what must all hold, what is enough, and what each test is made of, to open. */
export function CriterionTree({ criterion, negated = false }: CriterionTreeProps) {
  return (
    <ul className="tree">
      <Node {...{ criterion, negated }} />
    </ul>
  );
}

function Node({ criterion, negated }: Required<CriterionTreeProps>) {
  const book = useBook();
  const shape = shapeOf(criterion, negated);
  if (shape.join === 'none') return <Leaf criterion={shape.leaf} negated={shape.negated} />;
  return (
    <li>
      {book.own(($) => $.tree[shape.join])}
      <ul className="tree">
        {shape.parts.map((part) => (
          <Node key={JSON.stringify(part)} criterion={part} negated={shape.negated} />
        ))}
      </ul>
    </li>
  );
}

/** One thing that is asked, with a way to what it names. */
function Leaf({ criterion, negated }: Required<CriterionTreeProps>) {
  const { rulebook, texts, own } = useBook();
  const said = { rulebook, texts, own };
  const asked = testedOf(criterion, negated, said);
  if (asked !== undefined)
    return (
      <li>
        <ItemLink item={{ kind: 'question', id: asked.question }} />: {asked.tested}
      </li>
    );
  const clause = texts.sentence(clauseOf(criterion, negated, said));
  const { test, source } = namedIn(criterion);
  const wanted = 'unresolved' in criterion ? 'unresolved' : negated ? 'fails' : 'holds';
  if (test !== undefined)
    return (
      <li>
        <Opened summary={clause}>{() => <TestParts id={test} wanted={wanted} />}</Opened>
      </li>
    );
  if ('area' in criterion) {
    const names = areasWith(rulebook, criterion.area).map((id) => texts.area(id).name);
    return (
      <li>
        <Opened summary={clause}>{() => <p>{texts.list(names.map(texts.within))}</p>}</Opened>
      </li>
    );
  }
  const cited =
    source ?? ('inCodes' in criterion ? rulebook.codes[criterion.inCodes]?.source : undefined);
  return (
    <li>
      {clause}
      {cited !== undefined && (
        <>
          {' – '}
          <ItemLink item={{ kind: 'source', id: cited }} />
        </>
      )}
    </li>
  );
}

type TestPartsProps = {
  readonly id: string;
  /** Which of its outcomes is asked for. */
  readonly wanted: 'holds' | 'fails' | 'unresolved';
};

/** What makes a test come out as it is asked for, and the way to its own page. */
function TestParts({ id, wanted }: TestPartsProps) {
  const { rulebook, own } = useBook();
  const test = rulebook.tests.find((one) => one.id === id);
  if (test === undefined) return null;
  return (
    <>
      {wanted === 'holds' && <CriterionTree criterion={test.holds} />}
      {wanted === 'fails' &&
        (test.fails === undefined ? (
          <CriterionTree criterion={test.holds} negated />
        ) : (
          <CriterionTree criterion={test.fails} />
        ))}
      <p>
        <span className="soft">{own(($) => $.kinds.test)}:</span>{' '}
        <ItemLink item={{ kind: 'test', id }} />
      </p>
    </>
  );
}

type OpenedProps = { readonly summary: ReactNode; readonly children: () => ReactNode };

/** Something to open, made only then: trees stand within trees. */
export function Opened({ summary, children }: OpenedProps) {
  const [isMade, setIsMade] = useState(false);
  return (
    <Details summary={summary} onOpen={() => setIsMade(true)}>
      {isMade && children()}
    </Details>
  );
}
