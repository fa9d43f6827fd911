/** The few words that the writers themselves bring, in the language of the paper. */
export type PaperLabels = {
  /** What stands before a point to tick: "Ja". */
  readonly states: {
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
    readonly todo: string;
  };
  /** The words around the numbers in "Sida 1 av 3". */
  readonly page: string;
  readonly of: string;
};
