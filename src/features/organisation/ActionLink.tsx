type ActionLinkProps = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly time?: string;
  /** Told before the link leads on. */
  readonly onEnter?: () => void;
  /** Opens beside this page, in a tab that shares nothing with it. */
  readonly isNewTab?: boolean;
};

/** One thing there is to do, as a link with what it is. */
export function ActionLink({
  href,
  title,
  text,
  time,
  onEnter,
  isNewTab = false,
}: ActionLinkProps) {
  return (
    <li>
      <h3>
        <a href={href} onClick={onEnter} {...(isNewTab && { target: '_blank', rel: 'noopener' })}>
          {title}
        </a>
      </h3>
      <p>{text}</p>
      {time !== undefined && <p className="time">{time}</p>}
    </li>
  );
}
