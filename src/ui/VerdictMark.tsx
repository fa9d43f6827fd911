import type { ReactNode } from 'react';

export type VerdictMarkName = 'recommended' | 'possible' | 'conditional' | 'undecided' | 'excluded';

type VerdictMarkProps = { readonly verdict: VerdictMarkName };

const lines: Readonly<Record<VerdictMarkName, ReactNode>> = {
  recommended: (
    <>
      <path d="M0 10H25" strokeWidth="5" />
      <path d="M23 1 39 10 23 19Z" fill="currentColor" stroke="none" />
    </>
  ),
  possible: (
    <>
      <path d="M0 10H25.5" />
      <circle cx="32" cy="10" r="6" />
    </>
  ),
  conditional: (
    <>
      <path d="M0 10H8M13 2.5V17.5M18 10H25.5" />
      <circle cx="32" cy="10" r="6" />
    </>
  ),
  undecided: <path d="M0 10H39" strokeDasharray="6 5" />,
  excluded: (
    <>
      <path d="M0 10H27" />
      <path d="M28.5 1V19" strokeWidth="4" />
    </>
  ),
};

/** How a route stands, drawn by how its line ends. The word always stands beside it. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  return (
    <svg className="mark" viewBox="0 0 40 20" aria-hidden="true" focusable="false">
      {lines[verdict]}
    </svg>
  );
}
