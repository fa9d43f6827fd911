import { useBook } from './AtlasBook.tsx';
import { Part } from './Part.tsx';
import { When } from './When.tsx';

/** A legal test: its three outcomes in words, and when it is met. */
export function TestBody({ id }: { readonly id: string }) {
  const { rulebook, texts, own } = useBook();
  const test = rulebook.tests.find((one) => one.id === id);
  if (test === undefined) return null;
  const words = texts.test(id);
  return (
    <>
      <Part id="utfall" title={own(($) => $.test.title)}>
        <dl className="facts">
          {(['holds', 'fails', 'unknown'] as const).map((truth) => (
            <div key={truth}>
              <dt>{own(($) => $.test[truth])}</dt>
              <dd>{words[truth]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="nar" title={own(($) => $.when.title)}>
        <When of="test" criterion={test.holds} />
        {test.fails !== undefined && (
          <>
            <When of="fails" criterion={test.fails} />
            <p>{own(($) => $.when.grey)}</p>
          </>
        )}
      </Part>
    </>
  );
}
