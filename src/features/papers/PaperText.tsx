import { Fragment } from 'react';

import type { Text } from '#documents/index.ts';

import { FillField } from './FillField.tsx';

type PaperTextProps = { readonly text: Text };

/** A text of a paper: what stands out, what leads elsewhere and what is to be filled in. */
export function PaperText({ text }: PaperTextProps) {
  return text.map((inline, index) => {
    if (typeof inline === 'string') return <Fragment key={index}>{inline}</Fragment>;
    switch (inline.kind) {
      case 'strong':
        return <strong key={index}>{inline.text}</strong>;
      case 'swedish':
        return (
          <span key={index} lang="sv">
            {inline.text}
          </span>
        );
      case 'link':
        return (
          // On paper the address is written out, unless the words are the address.
          <a
            key={index}
            href={inline.href}
            lang={inline.isSwedish === true ? 'sv' : undefined}
            data-bare={inline.href.includes(inline.text) || undefined}
          >
            {inline.text}
          </a>
        );
      case 'blank':
        return <FillField key={index} field={inline.field} label={inline.label} text="" />;
      case 'filled':
        return (
          <FillField key={index} field={inline.field} label={inline.label} text={inline.text} />
        );
    }
  });
}
