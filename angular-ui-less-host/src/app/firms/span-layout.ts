import { Rung, RungSpan } from '../core/api/models';

export interface SpanBar {
  rung: Rung;
  from: string | null;
  to: string | null;
  /** Per cent of the axis. */
  left: number;
  width: number;
  isNow: boolean;
}

export interface SpanLayout {
  bars: SpanBar[];
  /** Per cent of the axis at which the day asked for stands. */
  now: number;
  years: { year: number; left: number }[];
}

const DAY_MS = 86_400_000;
const MARGIN_DAYS = 120;
const MOST_YEAR_MARKS = 10;

const dayNumber = (day: string): number => Date.parse(day) / DAY_MS;

/** Bars on a common time axis: from the first known day to a little after the last. Open ends reach the edges. */
export function layoutSpans(spans: readonly RungSpan[], asOf: string): SpanLayout {
  const known = [asOf, ...spans.flatMap((span) => [span.from, span.to])].filter((day) => day !== null);
  const numbers = known.map(dayNumber);
  const start = Math.min(...numbers) - MARGIN_DAYS;
  const end = Math.max(...numbers) + MARGIN_DAYS;
  const percent = (number: number): number => ((number - start) / (end - start)) * 100;

  const bars = spans.map((span) => {
    const left = span.from ? percent(dayNumber(span.from)) : 0;
    const right = span.to ? percent(dayNumber(span.to) + 1) : 100;
    const isNow = (span.from === null || span.from <= asOf) && (span.to === null || asOf <= span.to);
    return { ...span, left, width: right - left, isNow };
  });
  return { bars, now: percent(dayNumber(asOf)), years: yearMarks(start, end, percent) };
}

function yearMarks(start: number, end: number, percent: (number: number) => number): { year: number; left: number }[] {
  const first = new Date(start * DAY_MS).getUTCFullYear() + 1;
  const last = new Date(end * DAY_MS).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEAR_MARKS));
  const marks = [];
  for (let year = first; year <= last; year += step) {
    marks.push({ year, left: percent(dayNumber(`${year}-01-01`)) });
  }
  return marks;
}
