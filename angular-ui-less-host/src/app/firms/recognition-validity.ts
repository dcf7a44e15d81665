import { RecognitionKindDto } from '../core/api/models';
import { toDay } from '../shared/values/dates';

/** The last valid day that a kind's rule gives: year's end, n years less one day, or none. */
export function defaultValidTo(kind: Pick<RecognitionKindDto, 'validity' | 'years'>, from: Date): string | null {
  switch (kind.validity) {
    case 'CalendarYear':
      return `${from.getFullYear()}-12-31`;
    case 'Years':
      return toDay(new Date(from.getFullYear() + (kind.years ?? 1), from.getMonth(), from.getDate() - 1));
    default:
      return null;
  }
}
