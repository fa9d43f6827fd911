import { memo } from 'react';

import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useTexts } from '#texts/index.ts';

/** Whose side the questions are put from, and the change to the other. */
export const SideBar = memo(() => {
  const { side, onSide } = useSettings();
  const { t } = useTexts();
  const other = side === 'authority' ? 'organisation' : 'authority';
  return (
    <section className="side-bar" aria-label={t(($) => $.side.label)}>
      <p className="frame">
        <output>{t(($) => $.side[side])}</output>{' '}
        <button type="button" className="link" onClick={() => onSide(other)}>
          {t(($) => (side === 'authority' ? $.side.toOrganisation : $.side.toAuthority))}
        </button>
      </p>
    </section>
  );
});
