import { useEffect, useMemo } from 'react';

import { usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useTexts } from '#texts/index.ts';

import { embeddersIn, tell } from './embeddersIn.ts';
import { frameRequest } from './frameRequest.ts';
import { TellResult } from './TellResult.tsx';

const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** Speaks with the page that Vägval is shown in, when the settings name it, and tells the user what that is told. */
export function Embedded() {
  const { local } = useSettings();
  const { shown } = usePages();
  const words = useTexts('local').words('local');
  const embedders = useMemo(() => embeddersIn(local), [local]);
  useEffect(() => {
    const page = document.documentElement;
    const tellHeight = (): void => {
      const { height } = page.getBoundingClientRect();
      for (const one of embedders) tell(one, { type: 'vagval:height', height });
    };
    const observer = new ResizeObserver(tellHeight);
    observer.observe(page);
    return () => observer.disconnect();
  }, [embedders]);
  useEffect(() => {
    // What is pressed is seen already, and must not move before it is let go: the press would be lost.
    let isPressing = false;
    const press = ({ type }: PointerEvent): void => void (isPressing = type === 'pointerdown');
    const tellFocus = ({ target }: FocusEvent): void => {
      if (isPressing || !(target instanceof Element)) return;
      const { top } = target.getBoundingClientRect();
      for (const one of embedders) tell(one, { type: 'vagval:focus', top });
    };
    for (const type of presses) document.addEventListener(type, press);
    document.addEventListener('focusin', tellFocus);
    document.addEventListener('click', openElsewhere, { capture: true });
    return () => {
      for (const type of presses) document.removeEventListener(type, press);
      document.removeEventListener('focusin', tellFocus);
      document.removeEventListener('click', openElsewhere, { capture: true });
    };
  }, [embedders]);
  const told = embedders.filter(({ tells }) => tells !== undefined);
  if (told.length === 0) return null;
  const withLink = frameRequest().has('case-link') && told.some(({ tells }) => tells === 'case');
  return (
    <>
      <div className="frame small soft">
        <p>{words(($) => (withLink ? $.embedded.case : $.embedded.route))}</p>
      </div>
      {shown.page === 'result' && <TellResult embedders={told} withLink={withLink} />}
    </>
  );
}

/** A page from elsewhere seldom lets itself be shown in a frame: it gets a tab of its own. */
function openElsewhere({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin === window.location.origin) return;
  if (!link.protocol.startsWith('http')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
