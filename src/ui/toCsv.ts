/** Rows as CSV, for a spreadsheet in Swedish: semicolons, and quotes around all. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  // A text that begins like a formula is not to be one in the spreadsheet.
  const cell = (text: string): string =>
    `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
