import { readSelfTest, type SelfTestRecord } from '#features/training/selfTest/selfTestRecord.ts';
import type { Language } from '#texts/index.ts';

import type { Runtime } from './findRuntime.ts';

/** What a learner left last time. */
export type Left = { readonly language: Language; readonly record: SelfTestRecord };

/** How the test came out. */
export type Score = { readonly right: number; readonly of: number };

/** A learner's attempt at the course, as the platform keeps it. */
export type Attempt = {
  readonly left: Left;
  /** Hands the platform how far the learner has come, and the score once all is answered; false when it refused. */
  readonly keep: (now: Left, score: Score | undefined) => boolean;
  readonly close: () => void;
};

/** Begins an attempt, or goes on with one; undefined where the platform will have none. */
export function beginAttempt(runtime: Runtime | undefined): Attempt | undefined {
  if (runtime?.LMSInitialize('') !== 'true') return undefined;
  const write = (values: Readonly<Record<string, string>>): boolean => {
    const taken = Object.entries(values).map(([name, value]) => runtime.LMSSetValue(name, value));
    return taken.every((answer) => answer === 'true') && runtime.LMSCommit('') === 'true';
  };
  return {
    left: readLeft(runtime.LMSGetValue('cmi.suspend_data')),
    keep(now, score) {
      // Who has finished once and tries again has still finished.
      const isDone = runtime.LMSGetValue('cmi.core.lesson_status') === 'completed';
      return write({
        'cmi.core.lesson_location': String(now.record.at),
        'cmi.suspend_data': JSON.stringify(now),
        'cmi.core.lesson_status': isDone || score !== undefined ? 'completed' : 'incomplete',
        'cmi.core.exit': score === undefined ? 'suspend' : '',
        ...(score !== undefined && {
          'cmi.core.score.min': '0',
          'cmi.core.score.max': '100',
          'cmi.core.score.raw': String(Math.round((100 * score.right) / score.of)),
        }),
      });
    },
    close: () => void runtime.LMSFinish(''),
  };
}

function readLeft(text: string): Left {
  const kept = parsed(text);
  const isEnglish = typeof kept === 'object' && kept !== null && 'language' in kept;
  return {
    language: isEnglish && kept.language === 'en' ? 'en' : 'sv',
    record: readSelfTest(
      typeof kept === 'object' && kept !== null && 'record' in kept ? kept.record : undefined,
    ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
