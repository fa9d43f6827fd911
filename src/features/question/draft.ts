/** The fields of a form as they stand, by name and value, before they are sent. */
export type Draft = readonly (readonly [name: string, value: string])[];

/** What is chosen and written in a form. The search is no part of an answer. */
export function draftOf(form: HTMLFormElement): Draft {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && name !== 'search' ? [[name, value] as const] : [],
  );
}

/** Chooses and writes it again, as if by hand. */
export function fillIn(form: HTMLFormElement, draft: Draft): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    const values = draft.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (values.includes(field.value)) field.checked = true;
    } else if (values[0] !== undefined && field.value === '') {
      field.value = values[0];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
