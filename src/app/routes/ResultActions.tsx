import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

import type { HrefOf } from '../pageProps.ts';

type TakeAwayProps = { readonly hrefOf: HrefOf };

/** What can be taken from a result: its papers, and the case itself. */
export function TakeAway({ hrefOf }: TakeAwayProps) {
  const { t } = useTexts();
  return (
    <>
      <ButtonLink href={hrefOf({ page: 'papers' })}>{t(($) => $.papers.link)}</ButtonLink>
      <ButtonLink kind="quiet" href={hrefOf({ page: 'save' })}>
        {t(($) => $.site.saveOrShare)}
      </ButtonLink>
    </>
  );
}
