/** How much may be written beside the answers; what is within these can always be saved and opened. */
export const noteLimits = {
  /** Characters in a name, a number, a board and what else stands on one line. */
  line: 200,
  /** Characters in the background. */
  background: 20_000,
  /** Characters in a remark, an outcome, an answer. */
  text: 5_000,
  /** Entries in a list, and remarks. */
  entries: 100,
  /** Marks of second readers. */
  marks: 400,
  /** Fields filled in on papers. */
  fields: 400,
  /** Kronor or hours a year. */
  perYear: 1_000_000_000_000,
  years: 100,
} as const;
