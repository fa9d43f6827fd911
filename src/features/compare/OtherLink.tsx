import { organisationTexts, useTexts } from '#texts/index.ts';
import { LinkForm } from '#ui/LinkForm.tsx';

/** The field to paste the other party's link in. */
export function OtherLink({ onLink }: { readonly onLink: (link: string) => void }) {
  const { words } = organisationTexts(useTexts('organisation'));
  return (
    <LinkForm
      id="andra-lanken"
      label={words(($) => $.compare.link)}
      hint={words(($) => $.compare.linkHint)}
      action={words(($) => $.compare.readLink)}
      onLink={onLink}
    />
  );
}
