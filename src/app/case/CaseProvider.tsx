import { useActorRef, useSelector } from '@xstate/react';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { ActorRefFrom } from 'xstate';

import { initialEvent } from '#app/address/navigationEvent.ts';
import type { Page } from '#app/address/pages.ts';
import { useSite } from '#app/startup/site.ts';
import { tabStorage } from '#app/startup/tabStorage.ts';
import { stampOf } from '#casefile/index.ts';
import {
  type CaseContext,
  type CaseEvent,
  type CaseMachine,
  type CaseState,
  caseStateAt,
  contentOf,
  createCaseMachine,
  hasCase,
  isSameWalkPage,
  savedVersionStatus,
  type WalkPage,
  walkPage,
} from '#wizard/index.ts';

import type { RestoredCase } from './restoreSession.ts';
import { restoreSavedVersion, restoreSide, restoreWalk, saveSession } from './saveSession.ts';

type CaseActor = ActorRefFrom<CaseMachine>;

const CaseActorContext = createContext<CaseActor | undefined>(undefined);

type CaseProviderProps = {
  /** The day a new case begins on. */
  readonly day: string;
  /** What this tab held before it was reloaded. */
  readonly restored: RestoredCase | undefined;
  /** The page of the address; undefined where there is none. */
  readonly opened: Page | undefined;
  readonly children: ReactNode;
};

/** Runs the case: begun or restored, at the page that was asked for, and kept by the tab at every change. */
export function CaseProvider({ day, restored, opened, children }: CaseProviderProps) {
  const { rulebook } = useSite();
  const [{ machine, snapshot, input }] = useState(() => {
    const machine = createCaseMachine(rulebook);
    const saved = restoreSavedVersion(tabStorage);
    const walk = restored === undefined ? 'short' : restoreWalk(tabStorage);
    const side = restoreSide(tabStorage);
    const input = { case: { asOf: day, answers: {} }, saved, walk, side, ...restored };
    const first = caseStateAt(machine, input, initialEvent(opened, input.case.answers));
    return { machine, snapshot: machine.getPersistedSnapshot(first), input };
  });
  const actor = useActorRef(machine, { input, snapshot });
  useEffect(() => {
    const save = ({ context }: CaseState): void => {
      const isKept = saveSession(context, tabStorage, (kept) => stampOf(rulebook, kept));
      if (isKept !== context.isKept) actor.send({ type: 'session.saved', isKept });
    };
    save(actor.getSnapshot());
    const subscription = actor.subscribe(save);
    // A tab that is closed takes with it what is saved nowhere else: the browser asks first.
    const warn = (event: BeforeUnloadEvent): void => {
      if (isUnsaved(actor.getSnapshot().context)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      subscription.unsubscribe();
    };
  }, [actor, rulebook]);
  return <CaseActorContext value={actor}>{children}</CaseActorContext>;
}

function isUnsaved(context: CaseContext): boolean {
  const content = contentOf(context, context.notes);
  return hasCase(context) && savedVersionStatus(context.saved, content) !== 'kept';
}

/** What a page shows of the case; it is drawn anew when that changes. */
export function useCase<T>(select: (context: CaseContext) => T): T {
  return useSelector(useCaseActor(), ({ context }) => select(context));
}

/** Tells the case what has happened. */
export function useSend(): (event: CaseEvent) => void {
  return useCaseActor().send;
}

/** The page that the walk stands on. */
export function useWalkPage(): WalkPage {
  const { rulebook } = useSite();
  return useSelector(useCaseActor(), (state) => walkPage(rulebook, state), isSameWalkPage);
}

/** The case itself, for what needs it as it stands just now. */
export function useCaseActor(): CaseActor {
  const actor = use(CaseActorContext);
  if (actor === undefined) throw new Error('There is no case here: CaseProvider is missing.');
  return actor;
}
