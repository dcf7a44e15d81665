import { LocalizationService } from '@abp/ng.core';
import { DestroyRef, ElementRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { Observable, finalize } from 'rxjs';

import { ApiError, fallbackMessageKey, toApiError } from '../../core/http/api-error';
import { ErrorPresenter } from '../../core/http/error-presenter';
import { applyConflicts, applyServerErrors, clearServerErrors, focusFirstInvalid } from './server-errors';

/**
 * The life of one form: check, send, put the server's findings on the fields, focus the first of them.
 * What belongs to no field goes to `message`, shown above the buttons.
 */
export class FormSubmit {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly localization = inject(LocalizationService);
  private readonly presenter = inject(ErrorPresenter);
  private readonly destroyRef = inject(DestroyRef);

  readonly busy = signal(false);
  readonly message = signal('');

  constructor(private readonly form: FormGroup) {}

  run<T>(
    send: () => Observable<T>,
    done: (answer: T) => void,
    handle: (error: ApiError) => boolean = () => false,
  ): void {
    this.message.set('');
    clearServerErrors(this.form);
    this.form.markAllAsTouched();
    if (this.form.invalid) {
      focusFirstInvalid(this.host.nativeElement);
      return;
    }
    this.busy.set(true);
    send()
      .pipe(
        finalize(() => this.busy.set(false)),
        takeUntilDestroyed(this.destroyRef),
      )
      .subscribe({ next: done, error: (failure: unknown) => this.fail(toApiError(failure), handle) });
  }

  private fail(error: ApiError, handle: (error: ApiError) => boolean): void {
    if (this.presenter.redirect(error)) {
      return;
    }
    if (!handle(error)) {
      applyConflicts(this.form, error, (current) => this.localization.instant('::Conflict:Field', current));
      const rest = applyServerErrors(this.form, error);
      const own = error.message ?? this.localization.instant(fallbackMessageKey(error.status));
      this.message.set(error.validationErrors.length > 0 ? rest.join(' ') : own);
    }
    focusFirstInvalid(this.host.nativeElement);
  }
}
