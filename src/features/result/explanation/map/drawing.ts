/** Where things stand in the drawing, in its own units: about one for each pixel on a wide screen. */
export const columns = { width: 860, words: 286, road: 316, ends: 540, names: 566 };

/** From one line of text to the next. */
export const lineHeight = 22;

/** A line of text. What stands left of the road ends at its x, the rest begins there. */
export type DrawnText = {
  readonly x: number;
  readonly y: number;
  readonly kind:
    'asked' | 'answer' | 'unknown' | 'part' | 'when' | 'name' | 'closed' | 'conditions' | 'end';
  readonly text: string;
};

export type DrawnStop = {
  readonly y: number;
  readonly kind: 'station' | 'part';
  readonly unknown: boolean;
};

/** A thin way out, and how its line ends. */
export type DrawnBranch = {
  readonly path: string;
  readonly unknown: boolean;
  readonly y: number;
  readonly end: 'bar' | 'ring' | 'gate' | 'none';
};

/** A map ready to be drawn. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** The way taken, solid. */
  readonly road: string;
  /** What is provisional of it, or lost: dashed. */
  readonly tail: string;
  readonly end: 'arrow' | 'bar' | 'none';
  readonly endY: number;
  readonly gateX: number | undefined;
  readonly stops: readonly DrawnStop[];
  readonly branches: readonly DrawnBranch[];
  readonly texts: readonly DrawnText[];
};
