import { useState } from 'react';

import { cleanText, noteLimits } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type RemarkProps = {
  readonly question: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
};

/** A remark of the user's own on a question: closed until it is asked for, open when there is one. */
export function Remark({ question, value, onWrite }: RemarkProps) {
  const { t } = useTexts();
  const [opened] = useState(value !== '');
  return (
    <Details open={opened} summary={t(($) => $.notes.remark.title)}>
      <TextArea
        id={`${question}-remark`}
        label={t(($) => $.notes.remark.label)}
        hint={t(($) => $.notes.remark.hint)}
        rows={3}
        value={value}
        max={noteLimits.text}
        onWrite={(text) => onWrite(cleanText(text))}
      />
    </Details>
  );
}
