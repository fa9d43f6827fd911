/** When the accessibility was assessed, and the statement last changed. Change them with the statement. */
export const statementDays = { assessed: '2026-11-29', updated: '2026-11-29' } as const;
