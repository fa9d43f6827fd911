/** Something wrong in the rule files: where it stands and what to do about it, in Swedish. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

/** Where in a file something stands: the keys that lead to it. */
export type Path = readonly PropertyKey[];
