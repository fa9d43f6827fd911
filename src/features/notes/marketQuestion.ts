/** The question of the rule book that the log of the market belongs to. */
export const marketQuestion = 'market-evidence';
