import { openAll } from './support/axe.ts';
import { goOn, ofEachKind } from './support/everyPage.ts';
import { keepCase } from './support/keepCase.ts';
import { expect, test } from './support/test.ts';
import { walks } from './support/walks.ts';
import { addressIn } from './support/words.ts';

// What a page says to who does not see it whole, and axe does not look for.
test('on a page of each kind the focus goes as one reads, links of one name lead to one place, and lists are lists in every browser', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await keepCase(page, walks.directAward.answers);
  const search = addressIn('sv', 'search');
  await page.goto(search);
  for (const address of ofEachKind.filter((each) => each !== search)) {
    await goOn(page, address);
    await openAll(page);
    expect.soft(await page.evaluate(jumpsOfFocus), `focus on ${address}`).toEqual([]);
    expect.soft(await page.evaluate(doubleNames), `links on ${address}`).toEqual([]);
    expect.soft(await page.evaluate(lostLists), `lists on ${address}`).toEqual([]);
  }
});

/**
 * Where Tab goes on to what stands wholly above what had the focus and not in a column to its right, or to its left on
 * the same line. Runs in the page.
 */
function jumpsOfFocus(): string[] {
  const stays = (element: Element): boolean =>
    element !== document.body &&
    (/fixed|sticky/.test(getComputedStyle(element).position) ||
      (element.parentElement !== null && stays(element.parentElement)));
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((element) => {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.skip') ||
      stays(element)
    )
      return false;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      // Of a group of radio buttons one has the focus.
      if (groups.has(element.name)) return false;
      groups.add(element.name);
    }
    return element.tabIndex >= 0 && !element.matches(':disabled');
  });
  const said = (element: HTMLElement): string =>
    (element.innerText || element.id).trim().slice(0, 40);
  return stops.flatMap((to, index) => {
    const from = stops[index - 1];
    if (from === undefined) return [];
    const [a] = from.getClientRects();
    const [b] = to.getClientRects();
    if (a === undefined || b === undefined) return [];
    const isAbove = b.bottom <= a.top + 1;
    const isBack = b.top < a.bottom - 1 && a.top < b.bottom - 1 && b.right <= a.left + 1;
    return (isAbove && b.left < a.right - 1) || isBack ? [`${said(from)} → ${said(to)}`] : [];
  });
}

/**
 * Links that are called the same and lead to different places, though nothing around them tells them apart: not the
 * sentence or the cell, not the list they stand in, not the headings above. Runs in the page.
 */
function doubleNames(): string[] {
  const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  /** The headings above, each within the one before it. */
  const above = (link: Element): string => {
    const headings: string[] = [];
    let level = 7;
    const before = [
      ...document.querySelectorAll('h1, h2, h3, h4, h5, h6, summary, caption'),
    ].filter((heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const heading of before.toReversed()) {
      const own = /^H\d$/.test(heading.tagName) ? Number(heading.tagName.slice(1)) : 7;
      const isAround = own < 7 || heading.parentElement?.contains(link) === true;
      if (!isAround || (own < 7 && own >= level)) continue;
      headings.push(plain(heading.textContent));
      level = Math.min(level, own);
    }
    return headings.join(' < ');
  };
  const around = (link: Element): string => {
    const near = link.closest('li, p, dd, td, th');
    const list = near?.parentElement?.closest('li, dd, td');
    return [near, list].map((element) => plain(element?.textContent ?? '')).join(' | ');
  };
  const places = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.checkVisibility({ visibilityProperty: true })) continue;
    const name = plain(link.getAttribute('aria-label') ?? link.textContent);
    const key = [name, around(link), above(link)].join(' || ');
    places.set(key, (places.get(key) ?? new Set()).add(link.href));
  }
  return [...places]
    .filter(([, to]) => to.size > 1)
    .map(([name, to]) => `${name.slice(0, 200)}: ${[...to].join(' ')}`);
}

/** Lists that WebKit makes nothing of: it does so where a list has no marks. Runs in the page. */
function lostLists(): string[] {
  return [...document.querySelectorAll('ul, ol')]
    .filter(
      (list) =>
        list.getAttribute('role') !== 'list' && getComputedStyle(list).listStyleType === 'none',
    )
    .map(({ className, textContent }) => `${className}: ${textContent.slice(0, 40)}`);
}
