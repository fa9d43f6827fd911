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
  if (runtime === undefined || answerOf(() => runtime.LMSInitialize('')) !== 'true')
    return undefined;
  const valueOf = (name: string): string => answerOf(() => runtime.LMSGetValue(name));
  const write = (values: Readonly<Record<string, string>>): boolean => {
    const taken = Object.entries(values).map(([name, value]) =>
      answerOf(() => runtime.LMSSetValue(name, value)),
    );
    const isCommitted = answerOf(() => runtime.LMSCommit('')) === 'true';
    return isCommitted && taken.every((answer) => answer === 'true');
  };
  return {
    left: readLeft(valueOf('cmi.suspend_data')),
    keep(now, score) {
      // Who has finished once and tries again has still finished.
      const isDone = valueOf('cmi.core.lesson_status') === 'completed';
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
    close: () => void answerOf(() => runtime.LMSFinish('')),
  };
}

/** What a platform answers, as the text it should be; empty when it throws, as some do once the learner is logged out. */
function answerOf(ask: () => unknown): string {
  try {
    return String(ask());
  } catch {
    return '';
  }
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
