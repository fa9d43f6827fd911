import { useTexts } from '#texts/index.ts';

// The drawing shows these six; the rule book's own order and reasons come with the answers.
const supported = ['grant', 'iop'] as const;
const bought = ['direct-award', 'reserved', 'choice-system', 'tender'] as const;

/** The fork that everything turns on: does the authority support something, or buy it? */
export function FirstFork() {
  const { t, route } = useTexts();
  const roads = (
    title: string,
    ids: readonly ((typeof supported)[number] | (typeof bought)[number])[],
  ) => (
    <div className="group">
      <h3>{title}</h3>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{route(id).name}</dt>
            <dd>{t(($) => $.start.fork.lines[id])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
  return (
    <section className="fork" aria-labelledby="vagskal">
      <h2 id="vagskal">{t(($) => $.start.fork.title)}</h2>
      <p className="text">{t(($) => $.start.fork.text)}</p>
      <div className="fork-roads">
        <svg viewBox="0 0 520 448" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d="M0 192H148C188 192 164 64 204 64H388C432 64 412 32 456 32H520M388 64C432 64 412 96 456 96H520" />
          <path d="M148 192C188 192 164 320 204 320H388C432 320 412 224 456 224H520M388 320C432 320 412 288 456 288H520M388 320C432 320 412 352 456 352H520M388 320C432 320 412 416 456 416H520" />
        </svg>
        <p className="ask">{t(($) => $.start.fork.ask)}</p>
        {roads(
          t(($) => $.start.fork.support),
          supported,
        )}
        {roads(
          t(($) => $.start.fork.purchase),
          bought,
        )}
      </div>
      <p className="text">{t(($) => $.start.fork.none)}</p>
    </section>
  );
}
