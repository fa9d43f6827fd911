/** What every case file says it is. */
export const caseFormat = 'vagval-case';
/** The version of the format that is written; a later one is not read. */
export const caseVersion = 1;
