import type { Source } from '#rulebook/index.ts';

import type { Block, Inline, Text } from '#documents/paper.ts';
import { plainText } from '#documents/plainText.ts';

import { interpolateText } from './interpolate.ts';
import { bullets, stopAfter } from './paragraph.ts';
import { nameOfWork } from './swedishPhrases.ts';
import type { PaperContext } from './paperContext.ts';

const natural = new Intl.Collator('sv', { numeric: true });

/** Every source the paper has cited, work by work: title, places with their addresses, weight and when it was read. */
export function sourceList(context: PaperContext): Block {
  const { rulebook } = context;
  const works = new Map<string, Source[]>();
  for (const source of context.cited().flatMap((id) => rulebook.sources[id] ?? [])) {
    const key = [source.work, source.title, source.short, source.grade, source.read].join(' ');
    works.set(key, [...(works.get(key) ?? []), source]);
  }
  return bullets([...works.values()].map((places) => entry(context, places)));
}

function entry(context: PaperContext, all: readonly Source[]): Text {
  const { texts, words } = context;
  const [first] = all;
  if (first === undefined) return [];
  const { grade, read } = first;
  const inOrder = all.toSorted((a, b) => natural.compare(a.pinpoint, b.pinpoint));
  // Two places may be the same paragraph, read for two things.
  const told = inOrder.filter(
    ({ pinpoint }, at) => inOrder.findIndex((other) => other.pinpoint === pinpoint) === at,
  );
  const places = told.flatMap((place, at): Inline[] => [
    ...(at === 0 ? [] : ['; ']),
    { kind: 'link', text: place.pinpoint, href: place.address },
    ...remarks(context, place).map(
      (remark, index) => `${index === 0 ? stopAfter(place.pinpoint) : '.'} ${remark}`,
    ),
  ]);
  return [
    `${nameOfWork(first)}: `,
    ...places,
    `${stopAfter(plainText(places))} ${texts.grade(grade).name}. `,
    interpolateText(context, words.sources.read, { day: texts.date(read) }),
  ];
}

/** What to mind about a place: second-hand, or not in force on the day. */
function remarks({ words, texts, asOf }: PaperContext, { confidence, validFrom, validTo }: Source) {
  return [
    confidence === 'C' ? words.sources.unverified.replace(/\.$/, '') : [],
    validFrom !== undefined && asOf < validFrom
      ? words.sources.validFrom.replace('{{day}}', texts.date(validFrom))
      : [],
    validTo !== undefined && validTo < asOf
      ? words.sources.validTo.replace('{{day}}', texts.date(validTo))
      : [],
  ].flat();
}
