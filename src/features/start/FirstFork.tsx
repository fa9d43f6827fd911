import type { Route } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { forkPaths } from './forkPaths.ts';

type FirstForkProps = { readonly routes: readonly Route[] };

/** The fork that everything turns on: does the authority support something, or buy it? */
export function FirstFork({ routes }: FirstForkProps) {
  const { t, route } = useTexts();
  const lines: Readonly<Record<string, string>> = t(($) => $.start.fork.lines, {
    returnObjects: true,
  });
  const supported = routes.filter((one) => one.package === 'support');
  const bought = routes.filter((one) => one.package !== 'support' && one.package !== 'outside');
  const { height, paths } = forkPaths(supported.length, bought.length);
  const roads = (title: string, shown: readonly Route[]) => (
    <div className="group">
      <h3>{title}</h3>
      <dl>
        {shown.map(({ id }) => (
          <div key={id}>
            <dt>{route(id).name}</dt>
            <dd>{lines[id]}</dd>
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
        <svg
          viewBox={`0 0 520 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
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
