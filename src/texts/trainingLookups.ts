import type { TrainingWords } from './knowledgeWords.ts';
import type { TitledText } from './walkWords.ts';

export const roles = ['officer', 'organisation', 'politician'] as const;
export type Role = (typeof roles)[number];

/** A case in words: `title` and `facts` give nothing of the outcome away. */
export type Story = {
  readonly title: string;
  readonly facts: string;
  readonly happened: string;
  readonly lesson: string;
};

/** The words of `rules/workshop.yaml` and of the cases, by id. */
export type TrainingLookups = {
  readonly story: (id: string) => Story;
  readonly tag: (id: string) => string;
  /** `lead` gives none of the aims away: it is for those who take part. */
  readonly packageWords: (id: string) => {
    readonly name: string;
    readonly lead: string;
    readonly aims: string[];
  };
  /** Why a case comes out as it does, in its own facts; empty for a case in no package. */
  readonly teaching: (id: string) => string;
  readonly part: (kind: string) => TitledText;
  readonly role: (role: Role) => { readonly name: string; readonly questions: string[] };
  /** What to discuss about a case in a role; undefined for a case in no package. */
  readonly discussion: (id: string, role: Role | 'objection') => string | undefined;
};

/** Looks up the words for trainers. What has no words is called by its id. */
export function trainingLookups(words: TrainingWords | undefined): TrainingLookups {
  const plan = words?.plan;
  return {
    story: (id) => ({
      title: id,
      facts: '',
      happened: '',
      lesson: '',
      ...own(words?.stories, id),
      ...own(plan?.neutral, id),
    }),
    tag: (id) => own(plan?.teaches, id) ?? id,
    packageWords: (id) => {
      const found = own(plan?.packages, id);
      const aims = Object.values(found?.aims ?? {});
      return { name: found?.name ?? id, lead: found?.lead ?? '', aims };
    },
    teaching: (id) => own(plan?.teaching, id) ?? '',
    part: (kind) => own(plan?.parts, kind) ?? { title: kind, text: '' },
    role: (role) => {
      const found = plan?.roles[role];
      return { name: found?.name ?? role, questions: found ? [found.first, found.second] : [] };
    },
    discussion: (id, role) => own(plan?.discussion, id)?.[role],
  };
}

function own<T>(byId: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return byId !== undefined && Object.hasOwn(byId, id) ? byId[id] : undefined;
}
