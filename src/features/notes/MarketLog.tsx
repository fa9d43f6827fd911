import { cleanLine, cleanText, noteLimits, type Notes } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { EditableRows } from '#ui/EditableRows.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type Log = Notes['marketLog'];
type MarketLogProps = { readonly log: Log; readonly onChange: (log: Log) => void };

const empty: Log[number] = { on: '', who: '', how: '', answer: '' };

/** Who has been asked about the market, when, how, and what they answered. */
export function MarketLog({ log, onChange }: MarketLogProps) {
  const { t } = useTexts();
  return (
    <EditableRows
      rows={log}
      empty={empty}
      max={noteLimits.entries}
      onChange={onChange}
      words={{
        name: (number) => t(($) => $.notes.market.row, { number }),
        none: t(($) => $.notes.market.none),
        add: t(($) => $.notes.market.add),
        remove: t(($) => $.notes.remove),
        removed: (number) => t(($) => $.notes.market.removed, { number }),
        undo: t(($) => $.notes.undo),
      }}
    >
      {(entry, change, id) => (
        <div className="row-fields">
          {(['who', 'on', 'how'] as const).map((part) => (
            <Field
              key={part}
              id={`${id}-${part}`}
              name={`log-${part}`}
              type={part === 'on' ? 'date' : 'text'}
              mode="text"
              label={t(($) => $.notes.market[part])}
              value={entry[part]}
              max={noteLimits.line}
              onWrite={(text) => change({ [part]: cleanLine(text) })}
            />
          ))}
          <TextArea
            id={`${id}-answer`}
            rows={2}
            label={t(($) => $.notes.market.answer)}
            value={entry.answer}
            max={noteLimits.text}
            onWrite={(answer) => change({ answer: cleanText(answer) })}
          />
        </div>
      )}
    </EditableRows>
  );
}
