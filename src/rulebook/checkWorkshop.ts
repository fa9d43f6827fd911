import type { Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { WorkshopFile } from './workshopPlan.ts';

/** Every real case has one card, every package fills its time, and nothing is named that is not there. */
export function checkWorkshop(
  { file, data, lineOf }: RuleFile<WorkshopFile>,
  cases: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const say = (path: (string | number)[], message: string): void =>
    void problems.push({ file, line: lineOf(path), message });
  const cards = data.cards.map((card) => card.case);

  data.cards.forEach((card, at) => {
    if (!cases.includes(card.case))
      say(['cards', at, 'case'], `”${card.case}” är inget verkligt fall i cases/`);
    if (cards.indexOf(card.case) !== at)
      say(['cards', at, 'case'], `fallet ”${card.case}” har redan ett kort; skriv det en gång`);
    for (const tag of card.teaches)
      if (!data.teaches.includes(tag))
        say(['cards', at, 'teaches'], `”${tag}” finns inte i listan teaches`);
  });
  for (const id of cases)
    if (!cards.includes(id)) say(['cards'], `fallet ”${id}” saknar kort; skriv ett`);
  for (const tag of data.teaches)
    if (!data.cards.some(({ teaches }) => teaches.includes(tag)))
      say(['teaches'], `inget kort lär ut ”${tag}”; ta bort det eller skriv det på ett kort`);

  data.packages.forEach(({ id, minutes, parts }, at) => {
    const total = parts.reduce((sum, part) => sum + part.minutes, 0);
    if (total !== minutes)
      say(['packages', at, 'minutes'], `delarna i ”${id}” tar ${total} minuter, inte ${minutes}`);
    parts.forEach((part, place) => {
      if (part.kind === 'case' && !cards.includes(part.case))
        say(['packages', at, 'parts', place], `fallet ”${part.case}” har inget kort`);
    });
  });
  data.packages.forEach(({ id, aims, parts }, at) => {
    const inside = parts.flatMap((part) => (part.kind === 'case' ? [part.case] : []));
    const shows = inside.map(
      (name) => data.cards.find((card) => card.case === name)?.teaching?.shows,
    );
    for (const aim of aims)
      if (!shows.some((tags) => tags?.includes(aim) === true))
        say(['packages', at, 'aims'], `inget fall i ”${id}” visar ”${aim}”; se teaching på korten`);
    inside.forEach((name, place) => {
      if (shows[place]?.some((tag) => aims.includes(tag)) !== true)
        say(['packages', at, 'parts'], `fallet ”${name}” visar inget av målen för ”${id}”`);
    });
  });
  data.cards.forEach(({ teaches, teaching }, at) => {
    for (const tag of teaching?.shows ?? [])
      if (!teaches.includes(tag))
        say(['cards', at, 'teaching'], `”${tag}” finns inte bland det som kortet lär ut (teaches)`);
  });
  for (const test of ['selfTest', 'selfTestOrganisation'] as const)
    data[test].forEach((id, at) => {
      if (!cards.includes(id)) say([test, at], `fallet ”${id}” har inget kort`);
      if (data[test].indexOf(id) !== at) say([test, at], `fallet ”${id}” står två gånger`);
    });
  return problems;
}
