/** The id of a field in the form of a question; a link from the error summary leads there. */
export function fieldId(question: string, field: string): string {
  return `${question}-${field}`;
}
