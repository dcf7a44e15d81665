import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { Observable, finalize } from 'rxjs';

import { ImportBatchDto } from '../../core/api/models';
import { fallbackMessageKey, toApiError } from '../../core/http/api-error';
import { ErrorPresenter } from '../../core/http/error-presenter';
import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { FormMessage } from '../../shared/form/form-message';
import { choicesOf } from '../import-state';
import { ImportsApi } from '../imports.api';

/** What the dry run found and what can be done about it. */
@Component({
  selector: 'fl-import-actions',
  imports: [FormMessage, LocalizationPipe, NzAlertModule, NzButtonModule, NzIconModule, Permit, RouterLink],
  templateUrl: './import-actions.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportActions {
  readonly batch = input.required<ImportBatchDto>();
  readonly changed = output<ImportBatchDto>();

  private readonly api = inject(ImportsApi);
  private readonly presenter = inject(ErrorPresenter);
  private readonly localization = inject(LocalizationService);

  protected readonly policies = Policies;
  protected readonly busy = signal(false);
  protected readonly message = signal('');
  protected readonly choices = computed(() => choicesOf(this.batch()));

  protected apply(skipInvalidRows: boolean): void {
    this.run(this.api.apply(this.batch().id, skipInvalidRows), (batch) => this.changed.emit(batch));
  }

  protected discard(): void {
    this.run(this.api.discard(this.batch().id), (batch) => this.changed.emit(batch));
  }

  protected download(): void {
    this.run(this.api.errorWorkbook(this.batch().id), () => undefined);
  }

  private run<T>(action: Observable<T>, done: (answer: T) => void): void {
    this.busy.set(true);
    this.message.set('');
    action.pipe(finalize(() => this.busy.set(false))).subscribe({
      next: done,
      error: (failure: unknown) => {
        const error = toApiError(failure);
        if (!this.presenter.redirect(error)) {
          this.message.set(error.message ?? this.localization.instant(fallbackMessageKey(error.status)));
        }
      },
    });
  }
}
