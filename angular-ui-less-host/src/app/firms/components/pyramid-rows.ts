import { Rung } from '../../core/api/models';

export interface PyramidRow {
  rung: Rung;
  count: number;
  text: string;
  width: number;
}

/** A rung with a handful of firms must still be seen beside one with thousands. */
const SMALLEST_WIDTH = 4;

/** Widths go by the square root: areas of a pyramid, not its edge, are what a reader compares. */
export function pyramidRows(items: readonly { rung: Rung; count: number }[]): PyramidRow[] {
  const most = Math.max(1, ...items.map((item) => item.count));
  return [...items].reverse().map(({ rung, count }) => ({
    rung,
    count,
    text: count.toLocaleString('en-US'),
    width: count === 0 ? 0 : Math.max(SMALLEST_WIDTH, Math.sqrt(count / most) * 100),
  }));
}
