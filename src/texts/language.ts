/** A language the whole page can be read in. Swedish is the one it is written in. */
export type Language = 'sv' | 'en';

/** Whose eyes a case is seen with: the words differ, the questions and the rules do not. */
export type Side = 'authority' | 'organisation';
