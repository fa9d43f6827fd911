/** Whose eyes a case is seen with: the words differ, the questions and the rules do not. */
export type Side = 'authority' | 'organisation';
