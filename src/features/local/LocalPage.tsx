import { lazy, Suspense, useId, useState } from 'react';

import { exampleText, type LocalProblem } from '#local/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';
import { FileField } from '#ui/FileField.tsx';
import { saveFile } from '#ui/saveFile.ts';

import type { SettingsFormProps } from './form/SettingsForm.tsx';
import { OwnRules } from './OwnRules.tsx';
import { problemText } from './problemText.ts';

/** Fetched when it is opened. */
const SettingsForm = lazy(async () => ({
  default: (await import('./form/SettingsForm.tsx')).SettingsForm,
}));

type LocalPageProps = SettingsFormProps & {
  /** Why the file is refused; none when it is not. */
  readonly problems: readonly LocalProblem[];
  readonly state: 'loading' | 'none' | 'unreachable' | 'read' | 'refused';
  /** Beside the build, the last ones the browser kept of those, or opened by hand. */
  readonly from: 'site' | 'kept' | 'file' | undefined;
  readonly onRetry: () => void;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
  readonly backHref: string;
};

/** The municipality's own rules: those in use or why not, and how to open others. */
export function LocalPage(props: LocalPageProps) {
  const { rulebook, rules, problems, state, from } = props;
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
          {(state === 'loading' || state === 'none') && <p>{words(($) => $[state])}</p>}
          {state === 'unreachable' && (
            <div className="alert">
              <p>{words(($) => $.unreachable)}</p>
              <Button kind="quiet" onPress={props.onRetry}>
                {words(($) => $.retry)}
              </Button>
            </div>
          )}
          {rules !== undefined && (
            <p>
              {words(($) => $.inUse, { name: rules.name })} {words(($) => $.origin[from ?? 'site'])}{' '}
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
        <SettingsChapter {...props} />
      </div>
    </main>
  );
}

function SettingsChapter(props: SettingsFormProps) {
  const words = useTexts('local').words('local');
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Chapter id="formular" title={words(($) => $.form.title)}>
      {isOpen ? (
        // The button that had the focus is gone: the form has it before it has come.
        <div tabIndex={-1} ref={takeFocus}>
          <Suspense fallback={<p>{t(($) => $.site.loading)}</p>}>
            <SettingsForm {...props} />
          </Suspense>
        </div>
      ) : (
        <>
          <p className="text">{words(($) => $.form.what)}</p>
          <Button kind="quiet" onPress={() => setIsOpen(true)}>
            {words(($) => $.form.open)}
          </Button>
        </>
      )}
    </Chapter>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

async function saveExample(): Promise<void> {
  saveFile('vagval.settings.json', await exampleText(), 'application/json');
}
