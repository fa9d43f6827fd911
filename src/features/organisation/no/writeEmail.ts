import type { OrganisationTexts, Texts } from '#texts/index.ts';

import type { NoDraft } from './noDraft.ts';

/** What of the case the e-mail names; empty where it is not written. */
export type NamedCase = { readonly name: string; readonly caseNumber: string };

/** The e-mail to the authority after a no: what is asked for in writing, and by when. */
export function writeEmail(
  draft: NoDraft,
  named: NamedCase,
  requests: readonly string[],
  { words }: OrganisationTexts,
  date: Texts['date'],
): { readonly subject: string; readonly body: string } {
  const { to, told, by, from } = draft;
  const name = named.name.trim();
  const idea =
    name === '' ? words(($) => $.no.mail.ideaPlain) : words(($) => $.no.mail.idea, { name });
  const lines = [
    to.trim() === ''
      ? words(($) => $.no.mail.greetingPlain)
      : words(($) => $.no.mail.greeting, { to: to.trim() }),
    [
      told === ''
        ? words(($) => $.no.mail.toldPlain, { idea })
        : words(($) => $.no.mail.toldOn, { idea, date: date(told) }),
      ...(named.caseNumber.trim() === ''
        ? []
        : [words(($) => $.no.mail.number, { number: named.caseNumber.trim() })]),
    ].join(' '),
    [words(($) => $.no.mail.list), ...requests.map((request) => `– ${request}`)].join('\n'),
    by === ''
      ? words(($) => $.no.mail.replyPlain)
      : words(($) => $.no.mail.replyBy, { date: date(by) }),
    [words(($) => $.no.mail.bye), from.trim()].filter((line) => line !== '').join('\n'),
  ];
  const subject =
    name === ''
      ? words(($) => $.no.mail.subjectPlain)
      : words(($) => $.no.mail.subject, { idea: name });
  return { subject, body: lines.join('\n\n') };
}

/** The address that opens the e-mail in the user's own program, to a receiver still to be written. */
export function mailto({ subject, body }: ReturnType<typeof writeEmail>): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
