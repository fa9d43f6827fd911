/** A page that the municipality points to: somewhere else, and the browser tells it nothing of here. */
export function ExternalLink({ href, title }: { readonly href: string; readonly title: string }) {
  return (
    <a href={href} rel="noreferrer">
      {title}
    </a>
  );
}
