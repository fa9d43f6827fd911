import english from '#locales/en/case.json' with { type: 'json' };
import swedish from '#locales/sv/case.json' with { type: 'json' };

/** The words of the pages about the case itself. */
export const caseWords = { sv: swedish, en: english };
