import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { PageHeader } from '../../shared/page/page-header';
import { RegionsService } from '../../shared/region/regions.service';
import { EmptyState } from '../../shared/states/empty-state';
import { ErrorState } from '../../shared/states/error-state';
import { Skeleton } from '../../shared/states/skeleton';
import { RegionBranch } from '../components/region-branch';

@Component({
  selector: 'fl-region-list',
  imports: [EmptyState, ErrorState, LocalizationPipe, PageHeader, RegionBranch, Skeleton],
  template: `
    <div class="fl-stack">
      <fl-page-header
        [title]="'::Menu:Regions' | abpLocalization"
        [state]="'Identity::Region:State' | abpLocalization: '' + regions.all().length"
      />
      <section class="fl-card">
        @if (regions.error(); as error) {
          <fl-error-state [error]="error" (retry)="regions.load()" />
        } @else if (!regions.loaded()) {
          <fl-skeleton [rows]="8" />
        } @else if (regions.tree().length === 0) {
          <fl-empty-state [title]="'Identity::Region:Empty' | abpLocalization" />
        } @else {
          <fl-region-branch [nodes]="regions.tree()" />
        }
      </section>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegionListPage {
  protected readonly regions = inject(RegionsService);

  constructor() {
    this.regions.load();
  }
}
