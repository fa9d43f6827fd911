import type { ReactNode } from 'react';

import type { CaseCard, Rulebook, WorkshopPackage } from '#rulebook/index.ts';
import { type Role, trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';

import { PackageKey, PackageSheet } from './PackageSheet.tsx';
import { RoleCards } from './RoleCards.tsx';
import { ParticipantSheet } from './ParticipantSheet.tsx';
import { usePrintPart } from '#features/training/usePrintPart.ts';

type PackageViewProps = {
  readonly rulebook: Rulebook;
  readonly chosen: WorkshopPackage;
  readonly cards: readonly CaseCard[];
  readonly role: Role;
  readonly day: string;
  /** What starts it. */
  readonly children: ReactNode;
};

/** A ready package: to start, to read, and to print – the sheet and the key apart. */
export function PackageView({ children, ...props }: PackageViewProps) {
  const { words, packageWords } = trainingTexts(useTexts('training', 'result'));
  const { part, print } = usePrintPart<'sheet' | 'key' | 'roles'>();
  const { name } = packageWords(props.chosen.id);
  return (
    <>
      <section className="package">
        <h3>{name}</h3>
        <p>{packageWords(props.chosen.id).lead}</p>
        {children}
        <Details
          summary={
            <>
              {words(($) => $.workshop.choose)}
              <span className="visually-hidden">: {name}</span>
            </>
          }
        >
          <div className="act">
            <Button kind="quiet" onPress={() => print('sheet')}>
              {words(($) => $.workshop.print)}
            </Button>
            <Button kind="quiet" onPress={() => print('roles')}>
              {words(($) => $.roleCards.cards)}
            </Button>
            <Button kind="quiet" onPress={() => print('key')}>
              {words(($) => $.workshop.printKey)}
            </Button>
          </div>
          <Details summary={words(($) => $.workshop.keyOpen)}>
            <PackageSheet {...props} />
            <PackageKey {...props} />
          </Details>
        </Details>
      </section>
      {part === 'roles' && <RoleCards />}
      {part !== undefined && part !== 'roles' && (
        <div className="printed">
          <h2>
            {name}
            {part === 'key' && `: ${words(($) => $.workshop.key).toLowerCase()}`}
          </h2>
          {part === 'sheet' ? (
            <ParticipantSheet {...props} />
          ) : (
            <>
              <PackageSheet {...props} />
              <PackageKey {...props} />
            </>
          )}
        </div>
      )}
    </>
  );
}
