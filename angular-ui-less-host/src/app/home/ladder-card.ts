import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { Pyramid } from '../firms/components/pyramid';
import { FirmsApi } from '../firms/firms.api';
import { EmptyState } from '../shared/states/empty-state';
import { ErrorState } from '../shared/states/error-state';
import { createLoadable } from '../shared/states/loadable';
import { Skeleton } from '../shared/states/skeleton';

@Component({
  selector: 'fl-ladder-card',
  imports: [EmptyState, ErrorState, LocalizationPipe, NzButtonModule, Pyramid, RouterLink, Skeleton],
  template: `
    <div class="fl-card-head">
      <h2>{{ 'Firms::Ladder:Title' | abpLocalization }}</h2>
      @if (counts.value(); as value) {
        <span class="fl-muted">{{ 'Firms::Ladder:Total' | abpLocalization: total() : value.asOf }}</span>
      }
    </div>
    @if (counts.error(); as error) {
      <fl-error-state [error]="error" (retry)="counts.reload()" />
    } @else if (counts.value(); as value) {
      @if (total() === '0') {
        <fl-empty-state
          [title]="'Firms::List:Empty' | abpLocalization"
          [text]="'Firms::List:EmptyHint' | abpLocalization"
        >
          <a nz-button nzType="primary" routerLink="/firms/imports/new">{{ 'Firms::List:Import' | abpLocalization }}</a>
        </fl-empty-state>
      } @else {
        <fl-pyramid [counts]="value" />
      }
    } @else {
      <fl-skeleton [rows]="7" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LadderCard {
  private readonly api = inject(FirmsApi);

  protected readonly counts = createLoadable(
    () => ({}),
    () => this.api.rungCounts(),
  );
  protected readonly total = computed(() =>
    (this.counts.value()?.items ?? []).reduce((sum, item) => sum + item.count, 0).toLocaleString('en-US'),
  );
}
