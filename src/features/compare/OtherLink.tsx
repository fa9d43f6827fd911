import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';

/** The field to paste the other party's link in. */
export function OtherLink({ onLink }: { readonly onLink: (link: string) => void }) {
  const { words } = organisationTexts(useTexts('organisation'));
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const link = new FormData(event.currentTarget).get('lank');
        if (typeof link === 'string' && link.trim() !== '') onLink(link);
      }}
    >
      <Field
        id="andra-lanken"
        name="lank"
        label={words(($) => $.compare.link)}
        hint={words(($) => $.compare.linkHint)}
        mode="text"
        size={40}
      />
      <div className="act">
        <Button type="submit" kind="quiet">
          {words(($) => $.compare.readLink)}
        </Button>
      </div>
    </form>
  );
}
