import type { Figure, Rulebook } from '#rulebook/index.ts';

/** A page that a municipality points to. */
export type LocalLink = { readonly title: string; readonly href: string };

/** Who may decide what, by the municipality's own delegation. */
export type LocalDecision = {
  /** The route it is about; every one, when none is named. */
  readonly route?: string | undefined;
  /** The highest value it covers, in kronor. */
  readonly upTo?: number | undefined;
  readonly level: string;
  readonly text?: string | undefined;
};

/** Something more that the municipality asks for. */
export type LocalCondition = {
  readonly route?: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly href?: string | undefined;
};

/** A case of the municipality's own to look at. */
export type LocalCase = {
  readonly route?: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly year?: number | undefined;
  readonly href?: string | undefined;
};

/** A page elsewhere that may show the site in it. */
export type Embedder = {
  /** Its scheme and host: `https://intranet.example.se`. */
  readonly origin: string;
  /** What it is told of a result: the route, or a link to the case as well. Nothing, when it is not said. */
  readonly tells?: 'route' | 'case' | undefined;
};

/** What a municipality has decided itself. It stands beside the law and changes no assessment. */
export type LocalRules = {
  readonly format: 'vagval-settings';
  readonly version: 1;
  readonly name: string;
  /** The language of the texts: Swedish, when nothing is said. */
  readonly language?: 'sv' | 'en' | undefined;
  /** The day they were last changed. */
  readonly updated?: string | undefined;
  /** The Word template that papers are written in: the name of a file beside the build. */
  readonly wordTemplate?: string | undefined;
  /** Who may show the site in a page of theirs; nobody, when it is not said. */
  readonly embeddedBy?: readonly Embedder[] | undefined;
  readonly contact?:
    | {
        readonly name?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
        readonly address?: string | undefined;
      }
    | undefined;
  readonly directAward?:
    | {
        /** The highest value of a direct award, in kronor. */
        readonly limit?: number | undefined;
        /** From what value a direct award is documented, in kronor. */
        readonly documentFrom?: number | undefined;
        readonly rules?: readonly string[] | undefined;
        readonly links?: readonly LocalLink[] | undefined;
      }
    | undefined;
  readonly decisions?: readonly LocalDecision[] | undefined;
  readonly grants?:
    | {
        readonly rules?: readonly string[] | undefined;
        readonly links?: readonly LocalLink[] | undefined;
      }
    | undefined;
  readonly conditions?: readonly LocalCondition[] | undefined;
  readonly sources?: readonly (LocalLink & { readonly read?: string | undefined })[] | undefined;
  readonly cases?: readonly LocalCase[] | undefined;
};

/** The figure of the law that a limit among a municipality's own rules may not be looser than. */
export function ownFigure({ figures }: Rulebook, limit: NonNullable<Figure['ownRules']>): string {
  return Object.values(figures).find(({ ownRules }) => ownRules === limit)?.id ?? '';
}

/** What of own rules is about a route: what names it, and what names none. */
export function forRoute<T extends { readonly route?: string | undefined }>(
  entries: readonly T[] | undefined,
  route: string | null,
): T[] {
  return (entries ?? []).filter((entry) => entry.route === undefined || entry.route === route);
}
