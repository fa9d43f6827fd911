import type { ReactNode } from 'react';

export type Certainty = 'decided' | 'provisional' | 'undecided' | 'stopped';

type ResultHeadlineProps = {
  readonly certainty: Certainty;
  readonly caption: string;
  readonly headline: string;
};

const head = <path d="M192 0 232 22 192 44Z" stroke="none" />;
const roads: Readonly<Record<Certainty, ReactNode>> = {
  decided: (
    <>
      <path d="M-400 22H194" />
      {head}
    </>
  ),
  provisional: (
    <>
      <path d="M-400 22H116M130 22H150M164 22H184" />
      {head}
    </>
  ),
  undecided: <path d="M-400 22H232" strokeDasharray="20 14" />,
  stopped: <path d="M-400 22H222M227 0V44" />,
};

/** The headline of a result, with its certainty drawn as the road that leads to it. */
export function ResultHeadline({ certainty, caption, headline }: ResultHeadlineProps) {
  return (
    <header className="result-headline" data-certainty={certainty}>
      <svg
        viewBox="0 0 232 44"
        preserveAspectRatio="xMaxYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        {roads[certainty]}
      </svg>
      <div>
        <p className="caption">{caption}</p>
        <h1 className="display" id="rubrik" tabIndex={-1}>
          {headline}
        </h1>
      </div>
    </header>
  );
}
