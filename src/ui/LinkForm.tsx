import { Button } from './Button.tsx';
import { Field } from './Field.tsx';

type LinkFormProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What the button says. */
  readonly action: string;
  readonly onLink: (link: string) => void;
};

/** Where a link is pasted, to be read when the button is pressed. */
export function LinkForm({ id, label, hint, action, onLink }: LinkFormProps) {
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const link = new FormData(event.currentTarget).get('lank');
        if (typeof link === 'string' && link.trim() !== '') onLink(link);
      }}
    >
      <Field {...{ id, label, hint }} name="lank" mode="text" size={40} />
      <div className="act">
        <Button type="submit" kind="quiet">
          {action}
        </Button>
      </div>
    </form>
  );
}
