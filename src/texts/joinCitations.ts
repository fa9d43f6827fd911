/** "LOU 1 kap. 22 och 23 §§" as what stands before the sections, and the sections. */
const sectionsAtEnd =
  /^(?<before>.*?)\s(?<sections>[\d–]+(?:\s[a-z])?(?:(?:, | och )[\d–]+(?:\s[a-z])?)*)\s§§?$/;

/**
 * Citations side by side as a lawyer writes them: sections of one chapter, or of one act without chapters,
 * together and in order, at the first of them ("LOU 1 kap. 2 och 15 §§"). Others stand as they are.
 */
export function joinCitations(citations: readonly string[]): string {
  const chapters = new Map<string, string[]>();
  for (const citation of citations) {
    const { before, sections } = sectionsAtEnd.exec(citation)?.groups ?? {};
    if (before === undefined || sections === undefined) chapters.set(citation, []);
    else chapters.set(before, [...(chapters.get(before) ?? []), ...sections.split(/, | och /)]);
  }
  return [...chapters]
    .map(([before, sections]) =>
      sections.length === 0 ? before : `${before} ${sectionsTogether(sections)}`,
    )
    .join('; ');
}

/** Sections of a chapter in order, each once: "2 §", or "2, 15 och 15 a §§". */
function sectionsTogether(sections: readonly string[]): string {
  const each = [...new Set(sections)].toSorted((a, b) =>
    a.localeCompare(b, 'sv', { numeric: true }),
  );
  const list = each.join(', ').replace(/, (?=[^,]+$)/, ' och ');
  return `${list}\u00A0${/^\d+(?:\s[a-z])?$/.test(list) ? '§' : '§§'}`;
}
