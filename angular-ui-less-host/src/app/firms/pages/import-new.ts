import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzIconModule } from 'ng-zorro-antd/icon';
import { finalize } from 'rxjs';

import { fallbackMessageKey, toApiError } from '../../core/http/api-error';
import { ErrorPresenter } from '../../core/http/error-presenter';
import { FileDrop } from '../../shared/file/file-drop';
import { FormMessage } from '../../shared/form/form-message';
import { PageHeader } from '../../shared/page/page-header';
import { ImportSteps } from '../components/import-steps';
import { ImportsApi } from '../imports.api';

@Component({
  selector: 'fl-import-new',
  imports: [FileDrop, FormMessage, ImportSteps, LocalizationPipe, NzButtonModule, NzIconModule, PageHeader],
  templateUrl: './import-new.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportNewPage {
  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly presenter = inject(ErrorPresenter);
  private readonly localization = inject(LocalizationService);

  protected readonly uploading = signal('');
  protected readonly message = signal('');

  protected upload(file: File): void {
    this.message.set('');
    this.uploading.set(file.name);
    this.api
      .upload(file)
      .pipe(finalize(() => this.uploading.set('')))
      .subscribe({
        next: (batch) => void this.router.navigate(['/firms/imports', batch.id]),
        error: (failure: unknown) => this.fail(failure),
      });
  }

  protected download(): void {
    this.api.template().subscribe();
  }

  private fail(failure: unknown): void {
    const error = toApiError(failure);
    if (!this.presenter.redirect(error)) {
      const found = error.validationErrors.map((entry) => entry.message).join(' ');
      this.message.set(found || error.message || this.localization.instant(fallbackMessageKey(error.status)));
    }
  }
}
