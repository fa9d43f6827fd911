/** What is wrong in a case file: a code for the words and the values that go into them. */
export type CaseProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'wrong-shape'; readonly place: string }
  | { readonly code: 'bad-date'; readonly value: string }
  | { readonly code: 'unknown-question'; readonly question: string }
  | { readonly code: 'unknown-answer'; readonly question: string; readonly value: string }
  | { readonly code: 'bad-number'; readonly question: string; readonly value: string }
  | { readonly code: 'bad-code'; readonly question: string; readonly value: string };
