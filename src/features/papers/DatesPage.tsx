import { useId, useState } from 'react';

import type { AskedDay, DateToKeep } from '#documents/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { SourceLinks, type PaperWords, useTexts } from '#texts/index.ts';
import { Button, ButtonLink } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';
import { LabelledField } from '#ui/LabelledField.tsx';

import { dateWords, startOf } from './dateWords.ts';
import { said } from './templateText.ts';

export type DatesPageProps = {
  readonly rulebook: Rulebook;
  readonly words: PaperWords['dates'];
  readonly dates: readonly DateToKeep[];
  readonly asked: readonly AskedDay[];
  /** The months of notice as written; undefined where they are not asked for. */
  readonly notice: string | undefined;
  readonly onDay: (id: AskedDay['id'], day: string) => void;
  readonly onNotice: (months: string) => void;
  /** Saves the dates that are known as a calendar file. It fails when the file cannot be made. */
  readonly onSave: () => Promise<void>;
  readonly papersHref: string;
};

/** The dates to keep: the days they are counted from, each date that is known, and what cannot be worked out yet. */
export function DatesPage(props: DatesPageProps) {
  const { words, dates, asked, notice } = props;
  const { t, date } = useTexts();
  const id = useId();
  const known = dates.filter(({ day }) => day !== undefined);
  const unknown = dates.filter(({ day }) => day === undefined);
  const entry = ({ rule, day, time }: DateToKeep) => {
    const { title, said: what } = dateWords(words, rule.id, time);
    return (
      <li key={`${rule.id} ${time ?? 0}`}>
        <h3>
          {day !== undefined && `${date(day)}: `}
          {title}
        </h3>
        <p>
          {what} {day === undefined && said(words.unknown, { day: startOf(words, rule) })}
        </p>
        <SourceLinks rulebook={props.rulebook} sources={rule.sources ?? []} isSmall />
      </li>
    );
  };
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: words.title })}</title>
      <a className="back" href={props.papersHref}>
        {words.back}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lead">{dates.length === 0 ? words.noDates : words.lead}</p>
      </div>
      <div className="chapters">
        {dates.length > 0 && (
          <Chapter id="dagar" title={words.askedTitle}>
            <div className="flow">
              {asked.map((one) => (
                <LabelledField key={one.id} id={`${id}-${one.id}`} label={words.days[one.id].label}>
                  <input
                    id={`${id}-${one.id}`}
                    type="date"
                    defaultValue={one.day ?? ''}
                    onChange={({ currentTarget }) => props.onDay(one.id, currentTarget.value)}
                  />
                </LabelledField>
              ))}
              {notice !== undefined && (
                <LabelledField
                  id={`${id}-notice`}
                  label={words.notice.label}
                  hint={words.notice.hint}
                >
                  <input
                    id={`${id}-notice`}
                    inputMode="numeric"
                    defaultValue={notice}
                    maxLength={2}
                    aria-describedby={`${id}-notice-hint`}
                    onChange={({ currentTarget }) => props.onNotice(currentTarget.value)}
                  />
                </LabelledField>
              )}
            </div>
          </Chapter>
        )}
        {known.length > 0 && (
          <Chapter id="datum" title={words.datesTitle}>
            <ul className="papers plain">{known.map(entry)}</ul>
            <p>{words.weekend}</p>
            <SaveDates words={words} onSave={props.onSave} />
          </Chapter>
        )}
        {unknown.length > 0 && (
          <Chapter id="okant" title={words.unknownTitle}>
            <ul className="papers plain">{unknown.map(entry)}</ul>
          </Chapter>
        )}
      </div>
      {dates.length === 0 && (
        <p className="actions">
          <ButtonLink href={props.papersHref}>{words.back}</ButtonLink>
        </p>
      )}
    </main>
  );
}

type SaveDatesProps = Pick<DatesPageProps, 'words' | 'onSave'>;

/** Saves the dates for a calendar, and says how it went. */
function SaveDates({ words, onSave }: SaveDatesProps) {
  const [progress, setProgress] = useState<'none' | 'saved' | 'failed'>('none');
  async function save(): Promise<void> {
    try {
      await onSave();
      setProgress('saved');
    } catch {
      setProgress('failed');
    }
  }
  return (
    <>
      <p className="actions">
        <Button onPress={() => void save()}>{words.save}</Button>
      </p>
      {progress === 'failed' && (
        <p className="error" role="alert">
          {words.failed}
        </p>
      )}
      <output className="soft">{progress === 'saved' && words.saved}</output>
    </>
  );
}
