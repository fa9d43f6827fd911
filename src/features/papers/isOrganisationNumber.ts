/** The fields that hold a corporate identity number, whose last digit checks the others. */
const numbers: readonly string[] = ['number', 'authorityNumber', 'choice.supplierNumber'];

/** Whether something is written in a field that holds a corporate identity number, and is none. */
export function isWrongNumber(field: string, written: string): boolean {
  return numbers.includes(field) && written !== '' && !isOrganisationNumber(written);
}

/**
 * Whether a text is a Swedish corporate identity number: ten digits, or twelve with the century 16, where the third of the
 * ten is two or more and the last is the check digit by Luhn's method.
 */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, '');
  if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
