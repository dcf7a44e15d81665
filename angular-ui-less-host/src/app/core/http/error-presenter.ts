import { ConfigStateService, HttpErrorReporterService, LocalizationService } from '@abp/ng.core';
import { DestroyRef, Injectable, inject, provideAppInitializer } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { NzNotificationService } from 'ng-zorro-antd/notification';

import { SessionService } from '../session/session.service';
import { ApiError, fallbackMessageKey, toApiError } from './api-error';

export const ANTIFORGERY_FAILED = 'FirmLadder:AntiforgeryFailed';
export const PASSWORD_CHANGE_REQUIRED = 'Identity:PasswordChangeRequired';

/** The one place that shows errors no page handles itself. */
@Injectable({ providedIn: 'root' })
export class ErrorPresenter {
  private readonly reporter = inject(HttpErrorReporterService);
  private readonly notification = inject(NzNotificationService);
  private readonly localization = inject(LocalizationService);
  private readonly session = inject(SessionService);
  private readonly router = inject(Router);
  private readonly config = inject(ConfigStateService);
  private readonly destroyRef = inject(DestroyRef);

  start(): void {
    this.reporter.reporter$
      .pipe(takeUntilDestroyed(this.destroyRef))
      .subscribe((failure) => this.present(toApiError(failure)));
  }

  present(error: ApiError): void {
    if (this.redirect(error)) {
      return;
    }
    const title = error.message ?? this.localization.instant(fallbackMessageKey(error.status));
    const details = error.validationErrors.map((entry) => entry.message).join(' ') || error.details || '';
    this.notification.error(title, details, { nzDuration: 8000 });
  }

  /** What a page cannot mend on the spot: a lost session and a password that must be changed first. */
  redirect(error: ApiError): boolean {
    if (error.status === 401) {
      this.session.expire();
      return true;
    }
    if (error.code === PASSWORD_CHANGE_REQUIRED) {
      void this.router.navigateByUrl('/account/change-password');
      return true;
    }
    if (error.code === ANTIFORGERY_FAILED) {
      // The token belongs to an older session: with a fresh one the user's next attempt succeeds.
      this.config.refreshAppState().subscribe();
    }
    return false;
  }
}

export const provideErrorPresenter = () => provideAppInitializer(() => inject(ErrorPresenter).start());
