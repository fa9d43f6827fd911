import { useBook } from './AtlasBook.tsx';
import { AtlasFrame } from './AtlasFrame.tsx';

/** What stands where the rule book has nothing: an old address, or one that was miswritten. */
export function MissingPage() {
  const { hrefs, own } = useBook();
  return (
    <AtlasFrame title={own(($) => $.missing.title)} lead={own(($) => $.missing.text)}>
      <ul className="dashes">
        <li>
          <a href={hrefs.atlas}>{own(($) => $.missing.index)}</a>
        </li>
        <li>
          <a href={hrefs.changes}>{own(($) => $.missing.changes)}</a>
        </li>
      </ul>
    </AtlasFrame>
  );
}
