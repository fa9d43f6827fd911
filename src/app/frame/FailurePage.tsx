import english from '#locales/en/failure.json';
import swedish from '#locales/sv/failure.json';

/** What stands instead of a page that cannot be shown: what to do, and that the answers are kept. */
export function FailurePage() {
  const { title, text, reload } = document.documentElement.lang === 'en' ? english : swedish;
  return (
    <main className="frame">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {reload}
        </button>
      </p>
    </main>
  );
}
