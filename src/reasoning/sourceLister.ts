/** What names sources: by id, and by number so that they are quickly told apart. */
export type WithSources = {
  readonly sources: readonly string[];
  readonly sourceNumbers: readonly number[];
};

/** Lists the sources of several rules in the order met, each once. */
export type SourceLister = {
  /** Begins the next list. */
  readonly begin: () => string[];
  /** Adds to the list begun last what is not yet on it. */
  readonly add: (list: string[], rule: WithSources) => void;
};

/** A lister for sources with numbers below `count`. It notes for each number the last list it came on. */
export function createSourceLister(count: number): SourceLister {
  const lastList = new Float64Array(count);
  let current = 0;
  return {
    begin: () => {
      current += 1;
      return [];
    },
    add: (list, { sources, sourceNumbers }) => {
      for (let i = 0; i < sources.length; i += 1) {
        const number = sourceNumbers[i] ?? 0;
        if (lastList[number] === current) continue;
        lastList[number] = current;
        list.push(sources[i] ?? '');
      }
    },
  };
}
