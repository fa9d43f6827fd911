import { packageOf } from '#reasoning/index.ts';

import type { Block, Inline } from '#documents/paper.ts';
import { contributionsBy } from '#documents/parts/contributionsBy.ts';
import { interpolate, interpolateWithBlanks } from '#documents/parts/interpolate.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';
import { speaksAgainst } from '#documents/parts/speaksAgainst.ts';
import { amountAsked } from '#documents/parts/sumOf.ts';

/** No more than this of what is open, or speaks against, is told on the one page. */
const most = 3;

/** One page for the board of an organisation: what it is about, what it takes, and what there is to decide. */
export function boardSheet(context: PaperContext): PaperContent {
  const { notes, outcome, rulebook, texts, words } = context;
  const { boardSheet: sheet, initiative } = words;
  const who = blank(sheet.presenterBlank, 'board-sheet.who');
  const to: Inline = noted(notes.board) ?? blank(initiative.toBlank, 'board');
  const kind = packageOf(rulebook, outcome) ?? outcome;
  const decisions: Readonly<Record<string, readonly string[]>> = sheet.decisions;
  const against = speaksAgainst(context).slice(0, most);
  const open = context.deciding().slice(0, most);
  const isKnown = outcome !== 'none' && outcome !== 'undecided';
  return {
    from: 'organisation',
    opening: [
      facts(
        [sheet.meeting, blank(words.common.day, 'board-sheet.meeting')],
        [sheet.presenter, who],
      ),
    ],
    body: [
      heading(2, sheet.idea),
      facts(
        [sheet.aim, blank(words.common.fillIn, 'idea.aim')],
        [sheet.need, noted(notes.background) ?? blank(words.common.fillIn, 'need.need')],
      ),
      heading(2, sheet.rules),
      paragraph(
        isKnown
          ? interpolate(context, sheet.fits, { route: texts.within(texts.route(outcome).name) })
          : outcome === 'none'
            ? sheet.none
            : sheet.undecided,
        sheet.own,
      ),
      ...(against.length === 0 ? [] : [paragraph(sheet.against), bullets(against)]),
      ...(outcome === 'none' ? [] : [heading(2, sheet.takes), ...takes(context)]),
      ...(open.length === 0
        ? []
        : [
            heading(2, sheet.open),
            paragraph(sheet.openText),
            bullets(open.map((id) => [texts.question(id).question])),
          ]),
      heading(2, sheet.decide),
      paragraph(sheet.lead),
      numbered(
        (decisions[kind] ?? sheet.decisions.other).map((text) =>
          interpolateWithBlanks(context, `${text}.`, { who, to }, 'board-sheet.again'),
        ),
      ),
    ],
  };
}

/** What each party is to bring: the tables where it is noted, else places to write it. */
function takes(context: PaperContext): Block[] {
  const { boardSheet: sheet, common } = context.words;
  const ours = contributionsBy(context, 'organisation');
  return [
    ...ours,
    facts(
      ...(ours.length > 0 ? [] : [[sheet.ours, blank(common.fillIn, 'board-sheet.ours')] as const]),
      [sheet.wish, amountAsked(context) ?? blank(common.fillIn, 'wish.amount')],
    ),
  ];
}

function facts(...rows: readonly (readonly [string, Inline])[]): Block {
  return { kind: 'facts', rows: rows.map(([name, text]) => ({ name, text: [text] })) };
}
