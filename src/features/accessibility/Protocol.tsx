import { useTexts } from '#texts/index.ts';

/** What has been tried of EN 301 549, in its order, and with what outcome. */
export function Protocol() {
  const { protocol } = useTexts('accessibility').accessibility();
  const results: Readonly<Record<string, string>> = protocol.results;
  return (
    <section aria-labelledby="protokoll">
      <h2 id="protokoll">{protocol.title}</h2>
      <p className="text">{protocol.lead}</p>
      <dl className="protocol">
        {protocol.rows.map(({ clause, what, how, result }) => (
          <div key={clause}>
            <dt>
              {clause} {what}
            </dt>
            <dd>
              <strong>{results[result]}.</strong> {how}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
