/** The address of a link, or undefined where it is none that a paper may lead to. */
export function safeHref(href: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(href)) return undefined;
  try {
    return new URL(href).href;
  } catch {
    return undefined;
  }
}
