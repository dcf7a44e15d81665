import { LocalizationService } from '@abp/ng.core';

import { LadderDto } from '../core/api/models';

/** Which rung, until when, how long that is, and what comes after: the firm page's answer in one line. */
export function ladderSentence(ladder: LadderDto, localization: Pick<LocalizationService, 'instant'>): string {
  const { until, daysLeft, fallsTo, rung, since } = ladder;
  if (until === null) {
    return since
      ? localization.instant('Firms::Ladder:OpenSince', since)
      : localization.instant(rung === 'Seed' ? 'Firms::Ladder:NoRecognition' : 'Firms::Ladder:Open');
  }
  const days = String(daysLeft ?? 0);
  if (fallsTo === null || fallsTo === rung) {
    return localization.instant('Firms::Ladder:UntilStays', until, days);
  }
  const after = localization.instant('Firms::Enum:Rung.' + fallsTo);
  return localization.instant('Firms::Ladder:UntilFalls', until, days, after);
}
