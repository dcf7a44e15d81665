import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toObservable, takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { EMPTY, distinctUntilChanged, interval, map, switchMap } from 'rxjs';

import { PageHeader } from '../../shared/page/page-header';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { Skeleton } from '../../shared/states/skeleton';
import { ImportActions } from '../components/import-actions';
import { ImportCounts } from '../components/import-counts';
import { ImportErrors } from '../components/import-errors';
import { ImportProgress } from '../components/import-progress';
import { ImportResult } from '../components/import-result';
import { ImportSteps } from '../components/import-steps';
import { needsPolling, stepOf } from '../import-state';
import { ImportsApi } from '../imports.api';

const POLL_MS = 1000;

/** Everything after the upload; the address names the batch, so a reload or another day continues where it was. */
@Component({
  selector: 'fl-import',
  imports: [
    ErrorState,
    ImportActions,
    ImportCounts,
    ImportErrors,
    ImportProgress,
    ImportResult,
    ImportSteps,
    LocalizationPipe,
    NzButtonModule,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './import.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  readonly id = input.required<string>();

  private readonly api = inject(ImportsApi);

  protected readonly batch = createLoadable(
    () => this.id(),
    (id) => this.api.batch(id),
  );
  protected readonly step = computed(() => stepOf(this.batch.value()));

  constructor() {
    toObservable(this.batch.value)
      .pipe(
        map((batch) => needsPolling(batch)),
        distinctUntilChanged(),
        switchMap((isAtWork) => (isAtWork ? interval(POLL_MS) : EMPTY)),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.batch.reload());
  }
}
