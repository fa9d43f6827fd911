import type { Criterion } from '#rulebook/index.ts';

import { useBook } from './AtlasBook.tsx';
import { CriterionTree } from './CriterionTree.tsx';
import { sentenceOf } from './sentenceOf.ts';

/** What a criterion is of: the words around it differ. */
type Of = 'rule' | 'condition' | 'sign' | 'test' | 'fails';

const long = {
  rule: 'longRule',
  condition: 'longCondition',
  sign: 'longSign',
  test: 'longTest',
  fails: 'longFails',
} as const;

type WhenProps = { readonly of: Of; readonly criterion: Criterion };

/** When something holds: as a sentence, where one can be read, and as a tree. */
export function When({ of, criterion }: WhenProps) {
  const { rulebook, texts, own } = useBook();
  const sentence = sentenceOf(criterion, { rulebook, texts, own });
  return (
    <>
      <p>
        {sentence === undefined
          ? own(($) => $.when[long[of]])
          : own(($) => $.when[of], { sentence })}
      </p>
      <CriterionTree criterion={criterion} />
    </>
  );
}
