/** What is voted on: a case, and the choices there are, in order. */
export type Poll = { readonly case: string; readonly choices: readonly string[] };

/** Before the room has talked, or after. */
export type Round = 1 | 2;

/** One person's vote; `voter` is a number that the person's own device has drawn. */
export type Vote = { readonly voter: number; readonly round: Round; readonly choice: string };

/** Consonants and digits that are not taken for one another, and make no words. */
const signs = 'BCDFHJKLMNPRSTVXZ34679';
/** Enough that in a room two hardly ever draw the same number: one time in five hundred among 25. */
const length = 6;
const checks = 47;
const rounds = 2;
/** What is easily read or typed in place of a sign. */
const misread: Readonly<Record<string, string>> = { '8': 'B', '5': 'S', '2': 'Z' };

/** How many voters there are codes for. */
export function voterCount({ choices }: Poll): number {
  return Math.floor(signs.length ** length / (checks * rounds * choices.length));
}

/** A vote as a code of six signs. It holds for its case and round alone, and says nothing of who voted. */
export function writeVote(poll: Poll, { voter, round, choice }: Vote): string {
  const at = poll.choices.indexOf(choice);
  const vote = (voter * rounds + round - 1) * poll.choices.length + at;
  let left = vote * checks + checkOf(poll, vote);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = signs.charAt(left % signs.length) + code;
    left = Math.floor(left / signs.length);
  }
  return code;
}

/** The vote in a code; undefined when the code is mistyped, or of another case. */
export function readVote(poll: Poll, code: string): Vote | undefined {
  const read = Array.from(code.toUpperCase(), (sign) => signs.indexOf(misread[sign] ?? sign));
  if (read.length !== length || read.includes(-1)) return undefined;
  const whole = read.reduce((sum, digit) => sum * signs.length + digit, 0);
  const vote = Math.floor(whole / checks);
  if (whole % checks !== checkOf(poll, vote)) return undefined;
  const { length: many } = poll.choices;
  const choice = poll.choices[vote % many];
  const turn = Math.floor(vote / many);
  const voter = Math.floor(turn / rounds);
  if (choice === undefined || voter >= voterCount(poll)) return undefined;
  return { voter, round: turn % rounds === 0 ? 1 : 2, choice };
}

/** A figure that another case, other choices or a mistyped sign would make another. */
function checkOf(poll: Poll, vote: number): number {
  const text = `${poll.case} ${poll.choices.join(' ')} ${vote}`;
  const mixed = Array.from(text).reduce(
    (sum, sign) => (sum * 131 + (sign.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
  return mixed % checks;
}
