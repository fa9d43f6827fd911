/** Where in a file something stands: the keys that lead to it. */
export type Path = readonly PropertyKey[];
