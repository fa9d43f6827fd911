/** What a command may touch of the world outside: handed in, so that a test can hand in another. */
export type Terminal = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads a file as text; throws when it cannot be read. */
  readonly readFile: (path: string) => string;
  /** The folder of the repository. */
  readonly root: string;
};
