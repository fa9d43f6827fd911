import { useEffect, useState } from 'react';

/** After so long without a key, in ms, a screen reader is told. */
const pause = 800;

/** Says to those who listen what changes while one writes: once it stands, not for every key. */
export function DelayedAnnouncement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="visually-hidden">{said}</output>;
}
