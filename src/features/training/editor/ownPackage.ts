import type { Answers } from '#reasoning/index.ts';

/** What a part of a package can be beside a case. */
export const plainParts = ['intro', 'break', 'closing'] as const;

/** A card of one's own: a case with its key kept apart. */
export type OwnCardPart = {
  readonly title: string;
  readonly facts: string;
  readonly happened: string;
  readonly answers: Answers;
};

/** One part of a package: a card of the bank, a card of one's own, or something else to do. */
export type PackagePart = {
  /** Sets the parts of one package apart. */
  readonly id: number;
  /** 0 where no time is set. */
  readonly minutes: number;
  /** What to discuss, a line each; empty for what the card itself asks. */
  readonly questions: string;
  /** For the one who leads; never shown to the room. */
  readonly notes: string;
} & (
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'own'; readonly own: OwnCardPart }
  | { readonly kind: (typeof plainParts)[number] }
);

/** A package of one's own: what it is called, and its parts in order. */
export type OwnPackage = { readonly name: string; readonly parts: readonly PackagePart[] };

export const noPackage: OwnPackage = { name: '', parts: [] };
/** How many parts and minutes a package may have, and how much may be written. */
export const packageLimits = { parts: 40, minutes: 240, line: 200, text: 5_000 } as const;

/** A part that is not there yet, with the number it will have. */
export type NewPart = PackagePart extends infer Part
  ? Part extends PackagePart
    ? Omit<Part, 'id'>
    : never
  : never;

/** The package with a part added last. */
export function withPart(all: OwnPackage, part: NewPart): OwnPackage {
  const id = Math.max(0, ...all.parts.map((one) => one.id)) + 1;
  return { ...all, parts: [...all.parts, { ...part, id }] };
}

/** The package with a part moved one step. */
export function movePart(all: OwnPackage, id: number, by: 1 | -1): OwnPackage {
  const at = all.parts.findIndex((part) => part.id === id);
  const part = all.parts[at];
  const to = at + by;
  if (part === undefined || to < 0 || to >= all.parts.length) return all;
  return { ...all, parts: all.parts.toSpliced(at, 1).toSpliced(to, 0, part) };
}

/** How long the package takes, in minutes. */
export function minutesOf({ parts }: OwnPackage): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
