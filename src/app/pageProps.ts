import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import type { Language, Place } from './place.ts';

export type HrefOf = (place: Place, language?: Language) => string;

export type PageProps = {
  readonly rulebook: Rulebook;
  readonly context: WizardContext;
  readonly place: Place;
  /** The assessment before the latest answer. */
  readonly previous: Assessment | undefined;
  /** Whether the browser keeps the case for a reload. */
  readonly isKept: boolean;
  /** Questions of a kept case that could not be read any more. */
  readonly lost: number;
  readonly hrefOf: HrefOf;
  readonly send: (event: WizardEvent) => void;
  /** Called with the address of each page once it is shown. */
  readonly onArrive: (page: string) => void;
};
