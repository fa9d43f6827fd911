import * as z from 'zod';

/** A case to make a plan of, and the routes that are good enough. */
export type CollectedCase = {
  readonly id: string;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly acceptable: readonly string[];
};

const collectionSchema = z.array(
  z.object({
    id: z.string(),
    acceptable: z.array(z.string()).optional(),
    cases: z
      .array(
        z.object({
          asOf: z.iso.date(),
          answers: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      )
      .optional(),
  }),
);

/** Reads a collection of real cases, each told with what is known of it in one or more ways; throws when it is none. */
export function readCollection(text: string): CollectedCase[] {
  return collectionSchema
    .parse(JSON.parse(text))
    .flatMap(({ id, acceptable = [], cases = [] }) =>
      cases.map((given) => ({ id, acceptable, ...given })),
    );
}
