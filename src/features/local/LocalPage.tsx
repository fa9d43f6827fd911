import { useId } from 'react';

import { exampleText, type LocalProblem, type LocalRules } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';
import { FileField } from '#ui/FileField.tsx';
import { saveFile } from '#ui/saveFile.ts';

import { OwnRules } from './OwnRules.tsx';
import { problemText } from './problemText.ts';

type LocalPageProps = {
  readonly rulebook: Rulebook;
  readonly rules: LocalRules | undefined;
  /** Why the file is refused; none when it is not. */
  readonly problems: readonly LocalProblem[];
  readonly from: 'site' | 'file' | undefined;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
  readonly backHref: string;
};

/** The municipality's own rules: those in use or why not, and how to open others. */
export function LocalPage(props: LocalPageProps) {
  const { rulebook, rules, problems, from } = props;
  const texts = useTexts();
  const words = useTexts('local').words('local');
  const id = useId();
  const title = words(($) => $.title);
  return (
    <main className="frame local" id="innehall">
      <title>{texts.t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.backHref}>
        {texts.t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.lead)}</p>
        <div aria-live="polite">
          {problems.length > 0 && (
            <div className="alert">
              <p>{words(($) => $.refused)}</p>
              <ul className="dashes">
                {problems.slice(0, 20).map((problem, index) => (
                  <li key={index}>{problemText(problem, rulebook, texts, words)}</li>
                ))}
              </ul>
              <p>{words(($) => $.how)}</p>
            </div>
          )}
          {rules === undefined && problems.length === 0 && <p>{words(($) => $.none)}</p>}
          {rules !== undefined && (
            <p>
              {words(($) => $.inUse, { name: rules.name })}{' '}
              {words(($) => (from === 'site' ? $.fromSite : $.fromFile))}{' '}
              {rules.updated !== undefined &&
                words(($) => $.updated, { day: texts.date(rules.updated ?? '') })}
            </p>
          )}
        </div>
      </div>
      <div className="chapters">
        {rules !== undefined && (
          <OwnRules {...{ rules, rulebook }} asOf={rulebook.reviewed} as="chapters" />
        )}
        <Chapter id="fil" title={words(($) => $.use.title)}>
          <FileField
            id={id}
            label={words(($) => $.use.label)}
            hint={words(($) => $.use.hint)}
            onFile={props.onFile}
          />
          <p className="text">{words(($) => $.use.admin)}</p>
          <p className="text">{words(($) => $.notChecked)}</p>
          <p className="actions">
            <Button kind="quiet" onPress={() => void saveExample()}>
              {words(($) => $.use.example)}
            </Button>
            {from !== undefined && (
              <Button kind="quiet" onPress={props.onStop}>
                {words(($) => $.stop)}
              </Button>
            )}
          </p>
        </Chapter>
      </div>
    </main>
  );
}

async function saveExample(): Promise<void> {
  saveFile('vagval.settings.json', await exampleText(), 'application/json');
}
