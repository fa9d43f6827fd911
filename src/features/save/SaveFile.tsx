import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { download } from './download.ts';

type SaveFileProps = {
  readonly name: string;
  readonly text: () => string;
  readonly onSaved: () => void;
};

/** The case as a file of the user's own. */
export function SaveFile({ name, text, onSaved }: SaveFileProps) {
  const words = useTexts('case').words('case');
  const [saved, setSaved] = useState('');
  const save = (): void => {
    download(name, text());
    setSaved(name);
    onSaved();
  };
  return (
    <div className="flow text">
      <p>{words(($) => $.save.file.text)}</p>
      <div className="act">
        <Button onPress={save}>{words(($) => $.save.file.save)}</Button>
        <output>{saved !== '' && words(($) => $.save.file.saved, { name: saved })}</output>
      </div>
    </div>
  );
}
