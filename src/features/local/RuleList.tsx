import type { LocalRules } from '#local/index.ts';

import { ExternalLink } from './ExternalLink.tsx';

type RuleListProps = {
  readonly own: NonNullable<LocalRules['grants']>;
  readonly lang: string;
};

/** Rules in the municipality's own words, and where it has written more. */
export function RuleList({ own, lang }: RuleListProps) {
  const { rules = [], links = [] } = own;
  if (rules.length + links.length === 0) return null;
  return (
    <ul className="dashes" lang={lang}>
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
      {links.map((link) => (
        <li key={link.href}>
          <ExternalLink {...link} />
        </li>
      ))}
    </ul>
  );
}
