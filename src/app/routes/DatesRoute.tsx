import knowledge from 'virtual:knowledge';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { asksNotice, datesOf, dayField, daysAsked, noticeField } from '#documents/index.ts';
import { DatesPage } from '#features/papers/DatesPage.tsx';
import { dateWords } from '#features/papers/dateWords.ts';
import { fileName } from '#features/papers/fileName.ts';
import { said } from '#features/papers/templateText.ts';
import { plain } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { usePapers } from './usePapers.ts';

/** The dates to keep of the case, from the days that are kept with it. */
export function DatesRoute() {
  const { assessment, texts, day: today } = usePapers();
  const { rulebook } = useSite();
  const { answers, notes } = useCase((context) => context);
  const send = useSend();
  const hrefOf = useHrefOf();
  const words = texts.papers().dates;
  const given = { assessment, answers, fields: notes.fields };
  const dates = datesOf(knowledge.dates, given);
  const keep = (field: string, text: string) =>
    send({ type: 'note.written', notes: { fields: { ...notes.fields, [field]: text } } });
  return (
    <DatesPage
      {...{ rulebook, words, dates }}
      asked={daysAsked(knowledge.dates, given)}
      notice={asksNotice(knowledge.dates, given) ? (notes.fields[noticeField] ?? '') : undefined}
      onDay={(id, day) => keep(dayField(id), day)}
      onNotice={(months) => keep(noticeField, months)}
      onSave={save}
      papersHref={hrefOf({ page: 'papers' })}
    />
  );

  async function save(): Promise<void> {
    const { calendarOf } = await import('#features/papers/calendarOf.ts');
    const matter = notes.name || texts.t(($) => $.papers.caseFile);
    const days = dates.flatMap(({ rule, day, time }) => {
      if (day === undefined) return [];
      const { title, said: what } = dateWords(words, rule.id, time);
      const cited = (rule.sources ?? []).flatMap((id) => rulebook.sources[id] ?? []);
      const sources = cited.map((source) => `${texts.citation(source)}: ${source.address}`);
      return [
        {
          id: rule.id,
          day,
          title: `${title}: ${matter}`,
          text: [plain(what), ...sources].join('\n'),
        },
      ];
    });
    const text = calendarOf(said(words.calendar, { matter }), days, today);
    const name = [notes.caseNumber, notes.name, words.title].join(' ');
    saveFile(fileName(name, 'ics'), text, 'text/calendar;charset=utf-8');
  }
}
