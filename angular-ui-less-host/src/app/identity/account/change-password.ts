import { LocalizationPipe, RestService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { switchMap } from 'rxjs';

import { ChangePasswordInput } from '../../core/api/models';
import { CookieAuthService } from '../../core/session/cookie-auth.service';
import { SessionService } from '../../core/session/session.service';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { AccountFrame } from './account-frame';
import { PasswordInput } from './password-input';
import { sameAs } from './same-as';

@Component({
  selector: 'fl-change-password',
  imports: [
    AccountFrame,
    Field,
    FormMessage,
    LocalizationPipe,
    NzAlertModule,
    NzButtonModule,
    PasswordInput,
    ReactiveFormsModule,
  ],
  templateUrl: './change-password.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangePasswordPage {
  private readonly rest = inject(RestService);
  private readonly auth = inject(CookieAuthService);
  private readonly router = inject(Router);

  protected readonly session = inject(SessionService);
  protected readonly form = inject(NonNullableFormBuilder).group(
    {
      currentPassword: ['', Validators.required],
      newPassword: ['', Validators.required],
      repeated: ['', Validators.required],
    },
    { validators: sameAs('newPassword', 'repeated', '::Password:NotSame') },
  );
  protected readonly submit = new FormSubmit(this.form);

  protected save(): void {
    const { currentPassword, newPassword } = this.form.getRawValue();
    const body: ChangePasswordInput = { currentPassword, newPassword };
    this.submit.run(
      () =>
        this.rest
          .request<ChangePasswordInput, null>(
            { method: 'POST', url: '/api/account/change-password', body },
            { skipHandleError: true },
          )
          .pipe(switchMap(() => this.auth.refresh(null))),
      () => void this.router.navigateByUrl('/'),
    );
  }

  protected leave(): void {
    if (this.session.mustChangePassword()) {
      this.auth.logout().subscribe();
    } else {
      void this.router.navigateByUrl('/');
    }
  }
}
