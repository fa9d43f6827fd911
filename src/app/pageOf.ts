import type { Rulebook } from '#rulebook/index.ts';
import type { WizardContext, WizardState } from '#wizard/index.ts';

import type { WalkedPage } from './pageProps.ts';
import { placeOf } from './address/pageForState.ts';

/** The page that a state of the wizard is shown on, with its case and the case before the latest answer. */
export function pageOf(rulebook: Rulebook, state: WizardState, before?: WizardContext): WalkedPage {
  return { context: state.context, before, place: placeOf(rulebook, state) };
}
