import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Until } from '../firms/components/until';
import { FirmsApi } from '../firms/firms.api';
import { KindPipe } from '../firms/kind.pipe';
import { EmptyState } from '../shared/states/empty-state';
import { ErrorState } from '../shared/states/error-state';
import { createLoadable } from '../shared/states/loadable';
import { Skeleton } from '../shared/states/skeleton';
import { MiddlePipe } from '../shared/values/middle';

const WITHIN_DAYS = '90';
const SHOWN = '8';

@Component({
  selector: 'fl-expiring-card',
  imports: [EmptyState, ErrorState, KindPipe, LocalizationPipe, MiddlePipe, RouterLink, Skeleton, Until],
  templateUrl: './expiring-card.html',
  styleUrl: './expiring-card.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExpiringCard {
  private readonly api = inject(FirmsApi);

  protected readonly withinDays = WITHIN_DAYS;
  protected readonly expiring = createLoadable(
    () => ({ withinDays: WITHIN_DAYS, sorting: 'validTo asc', skipCount: '0', maxResultCount: SHOWN }),
    (params) => this.api.expiring(params),
  );
}
