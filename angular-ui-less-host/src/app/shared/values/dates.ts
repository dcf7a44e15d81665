import { Pipe, PipeTransform } from '@angular/core';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The calendar day that a picker shows, whatever the browser's zone is. */
export const toDay = (date: Date | null | undefined): string | null =>
  date ? `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` : null;

/** Local midnight, so that a picker shows the same day in every zone. */
export function fromDay(day: string | null | undefined): Date | null {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? new Date(year, month - 1, date) : null;
}

const SHANGHAI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A UTC moment as 2026-03-01 09:30 in Shanghai: the bureau's clock, not the reader's. */
export function toMoment(iso: string | null | undefined): string {
  if (!iso) {
    return '';
  }
  const parts = Object.fromEntries(SHANGHAI.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

export const todayInShanghai = (now = new Date()): string => toMoment(now.toISOString()).slice(0, 10);

@Pipe({ name: 'flMoment' })
export class MomentPipe implements PipeTransform {
  transform(iso: string | null | undefined): string {
    return toMoment(iso);
  }
}
