import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { whyNot } from '#documents/parts/alternatives.ts';
import { conclusion } from '#documents/parts/conclusion.ts';
import { decisionSlots } from '#documents/parts/decisionSentences.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { letterHead } from '#documents/parts/headFacts.ts';
import { written } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { routeAbout } from '#documents/parts/routeAbout.ts';
import type { Writer } from '#documents/parts/writer.ts';

const itsRoute = ({ rulebook }: Writer): string => routeAbout(rulebook, 'refusal');

/** A letter to the organisation that says no to a partnership: what was decided, why, what fits instead and how to go on. */
export function refusal(w: Writer): Draft {
  const { words } = w;
  const { refusal } = words;
  const templates = w.outcome === 'none' ? refusal.decisions.none : refusal.decisions.other;
  const slots = {
    ...decisionSlots(w),
    officer: written(w.notes.officer, w.words.head.officerBlank, 'officer'),
    contact: blank(refusal.contactBlank, 'officer.contact'),
  };
  return {
    opening: [
      letterHead(w),
      paragraph(fill(w, refusal.thanks, slots)),
      ...templates.map((sentence) => paragraph(fill(w, sentence, slots))),
    ],
    body: [
      heading(2, refusal.reasonsTitle),
      ...whyNoPartnership(w),
      heading(2, refusal.insteadTitle),
      ...instead(w),
      heading(2, refusal.stepsTitle),
      numbered(steps(w)),
      heading(2, refusal.appealTitle),
      appeal(w),
      paragraph(fill(w, refusal.closing, slots)),
      paragraph(refusal.greeting),
      paragraph([slots.officer, ', ', blank(w.words.signatures.title, 'officer.title')]),
    ],
  };
}

/** The rules that close the partnership, in full; a blank when the answers close nothing. */
function whyNoPartnership(w: Writer): Block[] {
  const { assessment, rulebook, texts, words } = w;
  const refused = itsRoute(w);
  const route = assessment.routes[refused];
  const rules = rulebook.routes.find(({ id }) => id === refused)?.excludedBy ?? [];
  if (route?.verdict !== 'excluded')
    return [
      paragraph(words.refusal.notClosed),
      ...(route?.verdict === 'undecided' ? [paragraph(whyNot(w, refused))] : []),
      paragraph([blank(words.refusal.ownReasons, 'refusal.reasons')]),
    ];
  return route.because.flatMap((id) => {
    const { title, text } = texts.rule(id);
    const sources = rules.find((rule) => rule.id === id)?.sources ?? [];
    return [paragraph(`${plain(title)}.`, cited(plain(text), w.citeLaw(sources)))];
  });
}

/** The form that fits, or that none does. */
function instead(w: Writer): Block[] {
  const { texts, outcome, assessment, rulebook, words } = w;
  // A conclusion on its own ground needs no word of the other grounds of the route.
  const hasGround = (assessment.chosenBy ?? '') in words.conclusions;
  const what =
    outcome === 'undecided' || outcome === 'none' || hasGround ? '' : texts.route(outcome).what;
  const open = rulebook.routes
    .filter(({ id }) => id !== outcome && id !== itsRoute(w))
    .filter(({ id }) => ['possible', 'conditional'].includes(assessment.routes[id]?.verdict ?? ''))
    .map(({ id }): Text => [`${texts.route(id).name}. ${texts.route(id).standing}`]);
  return [
    paragraph(conclusion(w), what),
    ...(open.length === 0 ? [] : [paragraph(words.refusal.alsoOpen), bullets(open)]),
  ];
}

/** What the organisation can do next: the steps of the outcome, in words to it. */
function steps(w: Writer): readonly Text[] {
  const { refusal } = w.words;
  const known: Readonly<Record<string, readonly string[]>> = refusal.steps;
  const { contact } = refusal;
  return [...(known[w.outcome] ?? refusal.steps.other), contact].map((step) =>
    fill(w, step, decisionSlots(w)),
  );
}
