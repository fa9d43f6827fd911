/** When the accessibility was assessed, and the statement last changed. Change them with the statement. */
export const statementDays = { assessed: '2026-11-30', updated: '2026-11-30' } as const;
