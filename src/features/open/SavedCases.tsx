import { useRef, useState } from 'react';

import { safeName, useTexts } from '#texts/index.ts';
import { useConfirm } from '#ui/ConfirmProvider.tsx';

/** A case saved in this browser, as the list tells of it. */
export type SavedCase = {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string | null;
  readonly answers: number;
  /** It cannot be read any more; its text can still be taken out as a file. */
  readonly isBroken: boolean;
  /** It is the one open in this tab. */
  readonly isHere: boolean;
};

type SavedCasesProps = {
  readonly cases: readonly SavedCase[];
  readonly onOpen: (id: string) => void;
  readonly onTakeText: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
};

/** The cases saved in this browser, each to open or delete. */
export function SavedCases({ cases, onOpen, onTakeText, ...deleting }: SavedCasesProps) {
  const { t, date } = useTexts();
  const words = useTexts('case').words('case');
  const confirm = useConfirm();
  const [told, setTold] = useState('');
  const region = useRef<HTMLDivElement>(null);

  return (
    <div className="flow" ref={region} tabIndex={-1}>
      {cases.length === 0 ? (
        <p className="text">{words(($) => $.open.saved.none)}</p>
      ) : (
        <ul className="plain shelf">
          {cases.map((one) => (
            <li key={one.id}>
              <div>
                <h3>{nameOf(one)}</h3>
                <p className="hint small">{aboutOf(one)}</p>
              </div>
              <button
                type="button"
                className="link"
                onClick={() => (one.isBroken ? onTakeText(one.id) : onOpen(one.id))}
              >
                {words(($) => (one.isBroken ? $.open.saved.takeText : $.open.saved.open))}
                <span className="visually-hidden"> {nameOf(one)}</span>
              </button>
              <button type="button" className="link" onClick={() => void remove(one)}>
                {t(($) => $.notes.remove)}
                <span className="visually-hidden"> {nameOf(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {cases.length > 0 && (
        <p>
          <button type="button" className="link" onClick={() => void removeAll()}>
            {words(($) => $.open.saved.deleteAll)}
          </button>
        </p>
      )}
      <output>{told}</output>
    </div>
  );

  function nameOf({ name }: SavedCase): string {
    return safeName(name) || words(($) => $.open.nameless);
  }

  function aboutOf({ answers, savedAt, isBroken, isHere }: SavedCase): string {
    if (isBroken) return words(($) => $.open.saved.broken);
    return [
      savedAt !== null && words(($) => $.open.saved.day, { date: date(savedAt) }),
      words(($) => $.open.saved.answers, { count: answers, number: answers }),
      isHere && words(($) => $.open.saved.here),
    ]
      .filter(Boolean)
      .join(' ');
  }

  async function remove(one: SavedCase): Promise<void> {
    const name = nameOf(one);
    if (!(await confirm(words(($) => $.open.saved.confirm, { name })))) return;
    deleting.onDelete(one.id);
    tell(words(($) => $.open.saved.deleted, { name }));
  }

  async function removeAll(): Promise<void> {
    if (!(await confirm(words(($) => $.open.saved.confirmAll)))) return;
    deleting.onDeleteAll();
    tell(words(($) => $.open.saved.deletedAll));
  }

  /** What was pressed is gone: the reader stays at the list. */
  function tell(said: string): void {
    setTold(said);
    region.current?.focus();
  }
}
