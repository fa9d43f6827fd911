import { organisationTexts, useTexts } from '#texts/index.ts';
import { Select } from '#ui/Select.tsx';

type OtherSavedProps = {
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
};

/** The cases saved in this browser, to lay one of them beside the own: an alternative to it. */
export function OtherSaved({ cases, onChoose }: OtherSavedProps) {
  const { words } = organisationTexts(useTexts('organisation'));
  const unnamed = useTexts('case').words('case')(($) => $.derived.unnamed);
  if (cases.length === 0) return null;
  return (
    <div className="fields">
      <Select
        id="sparat-arende"
        name="sparat"
        label={words(($) => $.compare.shelf)}
        value=""
        options={[
          { value: '', label: words(($) => $.compare.shelfNone) },
          ...cases.map(({ id, name }) => ({ value: id, label: name === '' ? unnamed : name })),
        ]}
        onChoose={(id) => {
          if (id !== '') onChoose(id);
        }}
      />
    </div>
  );
}
