import { type Drawing, type DrawnText, type DrawnBranch, columns } from './drawing.ts';

type MapDrawingProps = { readonly drawing: Drawing; readonly label: string };

/** The drawing of a map: to a screen reader one picture. Its words stand in the list beside it. */
export function MapDrawing({ drawing, label }: MapDrawingProps) {
  const { width, height, road, tail, end, endY, gateX, stops, branches, texts } = drawing;
  const { road: x, ends } = columns;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} focusable="false">
      <g aria-hidden="true">
        {branches.map((branch) => (
          <BranchLine key={branch.path} branch={branch} />
        ))}
        <path className="road" d={road} />
        {tail !== '' && <path className="road tail" data-lost={end === 'none'} d={tail} />}
        {end === 'arrow' && <path className="head" d={`M${ends - 2} ${endY - 20}l32 20-32 20Z`} />}
        {end === 'bar' && <path className="road bar" d={`M${ends + 4} ${endY - 20}v40`} />}
        {gateX !== undefined && (
          <g className="gate">
            <path d={`M${gateX} ${endY - 9}v18`} />
            <path d={`M${gateX} ${endY - 18}v36`} />
          </g>
        )}
        {stops.map(({ y, kind, unknown }) => (
          <circle
            key={y}
            className={unknown ? `${classes[kind]} unknown` : classes[kind]}
            cx={x}
            cy={y}
            r={kind === 'part' ? 6 : 11}
          />
        ))}
        {texts.map((text) => (
          <Line key={`${text.x} ${text.y}`} text={text} />
        ))}
      </g>
    </svg>
  );
}

/** A thin way out with the mark it ends in. */
function BranchLine({ branch: { path, unknown, y, end } }: { readonly branch: DrawnBranch }) {
  const at = columns.ends - 30;
  return (
    <g className={unknown ? 'branch unknown' : 'branch'}>
      <path d={path} />
      {end === 'bar' && <path className="bar" d={`M${at + 1} ${y - 11}v22`} />}
      {end === 'gate' && <path className="gate" d={`M${at - 8} ${y - 9}v18`} />}
      {(end === 'ring' || end === 'gate') && <circle cx={at + 8} cy={y} r="8" />}
    </g>
  );
}

const classes = { station: 'station', part: 'part-stop' } as const;

const anchors: Partial<Readonly<Record<DrawnText['kind'], 'end' | 'middle'>>> = {
  asked: 'end',
  answer: 'end',
  unknown: 'end',
  part: 'end',
  conditions: 'middle',
};

function Line({ text: { x, y, kind, text } }: { readonly text: DrawnText }) {
  return (
    <text x={x} y={y} className={kind} textAnchor={anchors[kind]}>
      {text}
    </text>
  );
}
