import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { whyNot } from '#documents/parts/alternatives.ts';
import { conclusion } from '#documents/parts/conclusion.ts';
import { decisionSlots } from '#documents/parts/decisionSentences.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolate } from '#documents/parts/interpolate.ts';
import { letterHead } from '#documents/parts/headFacts.ts';
import { written } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { routeOfPaper } from '#documents/parts/routeOfPaper.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

const itsRoute = ({ rulebook }: PaperContext): string => routeOfPaper(rulebook, 'refusal');

/** A letter to the organisation that says no to a partnership: what was decided, why, what fits instead and how to go on. */
export function refusal(context: PaperContext): PaperContent {
  const { words } = context;
  const { refusal } = words;
  const templates = context.outcome === 'none' ? refusal.decisions.none : refusal.decisions.other;
  const slots = {
    ...decisionSlots(context),
    officer: written(context.notes.officer, context.words.head.officerBlank, 'officer'),
    contact: blank(refusal.contactBlank, 'officer.contact'),
  };
  return {
    opening: [
      letterHead(context),
      paragraph(interpolate(context, refusal.thanks, slots)),
      ...templates.map((sentence) => paragraph(interpolate(context, sentence, slots))),
    ],
    body: [
      heading(2, refusal.reasonsTitle),
      ...whyNoPartnership(context),
      heading(2, refusal.insteadTitle),
      ...instead(context),
      heading(2, refusal.stepsTitle),
      numbered(steps(context)),
      heading(2, refusal.appealTitle),
      appeal(context),
      paragraph(interpolate(context, refusal.closing, slots)),
      paragraph(refusal.greeting),
      paragraph([slots.officer, ', ', blank(context.words.signatures.title, 'officer.title')]),
    ],
  };
}

/** The rules that close the partnership, in full; a blank when the answers close nothing. */
function whyNoPartnership(context: PaperContext): Block[] {
  const { assessment, rulebook, texts, words } = context;
  const refused = itsRoute(context);
  const route = assessment.routes[refused];
  const rules = rulebook.routes.find(({ id }) => id === refused)?.excludedBy ?? [];
  if (route?.verdict !== 'excluded')
    return [
      paragraph(words.refusal.notClosed),
      ...(route?.verdict === 'undecided' ? [paragraph(whyNot(context, refused))] : []),
      paragraph([blank(words.refusal.ownReasons, 'refusal.reasons')]),
    ];
  return route.because.flatMap((id) => {
    const { title, text } = texts.rule(id);
    const sources = rules.find((rule) => rule.id === id)?.sources ?? [];
    return [paragraph(`${plain(title)}.`, cited(plain(text), context.citeLaw(sources)))];
  });
}

/** The form that fits, or that none does. */
function instead(context: PaperContext): Block[] {
  const { texts, outcome, assessment, rulebook, words } = context;
  // A conclusion on its own ground needs no word of the other grounds of the route.
  const hasGround = (assessment.chosenBy ?? '') in words.conclusions;
  const isNamed = outcome !== 'undecided' && outcome !== 'none' && !hasGround;
  const open = rulebook.routes
    .filter(({ id }) => id !== outcome && id !== itsRoute(context))
    .filter(({ id }) => ['possible', 'conditional'].includes(assessment.routes[id]?.verdict ?? ''))
    .map(({ id }): Text => [`${texts.route(id).name}. ${texts.route(id).standing}`]);
  return [
    isNamed
      ? paragraph(
          interpolate(context, words.refusal.fits, {
            route: texts.within(texts.route(outcome).name),
            what: texts.within(texts.route(outcome).what),
          }),
        )
      : paragraph(conclusion(context)),
    ...(open.length === 0 ? [] : [paragraph(words.refusal.alsoOpen), bullets(open)]),
  ];
}

/** What the organisation can do next: the steps of the outcome, in words to it. */
function steps(context: PaperContext): readonly Text[] {
  const { refusal } = context.words;
  const known: Readonly<Record<string, readonly string[]>> = refusal.steps;
  const { contact } = refusal;
  return [...(known[context.outcome] ?? refusal.steps.other), contact].map((step) =>
    interpolate(context, step, decisionSlots(context)),
  );
}
