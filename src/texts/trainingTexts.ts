import type { TFunction } from 'i18next';

import type { Texts } from './createTexts.ts';
import { wordsOf } from './i18n.ts';
import { own } from './own.ts';
import type { Said, Story, TitledText } from './words.ts';

export const roles = ['officer', 'organisation', 'politician'] as const;
export type Role = (typeof roles)[number];

/** What the pages for trainers speak with: their own words, the stories of the cases, and packages. */
export type TrainingTexts = {
  readonly words: TFunction<'cards'>;
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
  /** What the one who plays a role knows, wants and fears. */
  readonly roleCard: (role: Role) => Said<'knows' | 'wants' | 'fears'>;
  /** What to discuss about a case in a role; undefined for a case in no package. */
  readonly discussion: (id: string, role: Role | 'objection') => string | undefined;
};

/** The words for trainers, once they have been fetched. What has no words is called by its id. */
export function trainingTexts({ words, language }: Texts): TrainingTexts {
  const plan = wordsOf(language, 'workshop');
  return {
    words: words('cards'),
    story: (id) => ({
      title: id,
      facts: '',
      happened: '',
      lesson: '',
      ...own(wordsOf(language, 'cases'), id),
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
    roleCard: (role) => ({ knows: '', wants: '', fears: '', ...plan?.roles[role] }),
    discussion: (id, role) => own(plan?.discussion, id)?.[role],
  };
}
