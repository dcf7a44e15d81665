import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { NzAlertModule } from 'ng-zorro-antd/alert';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';

import { LoginResult } from '../../core/api/models';
import { CookieAuthService } from '../../core/session/cookie-auth.service';
import { safeReturnUrl } from '../../core/session/return-url';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { AccountFrame } from './account-frame';
import { loginMessageKey } from './login-message';
import { PasswordInput } from './password-input';

@Component({
  selector: 'fl-login',
  imports: [
    AccountFrame,
    Field,
    FormMessage,
    LocalizationPipe,
    NzAlertModule,
    NzButtonModule,
    NzInputModule,
    PasswordInput,
    ReactiveFormsModule,
  ],
  templateUrl: './login.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoginPage {
  readonly returnUrl = input<string>();
  readonly expired = input<string>();

  private readonly auth = inject(CookieAuthService);
  private readonly router = inject(Router);
  private readonly localization = inject(LocalizationService);

  protected readonly form = inject(NonNullableFormBuilder).group({
    userName: ['', Validators.required],
    password: ['', Validators.required],
    rememberMe: false,
  });
  protected readonly submit = new FormSubmit(this.form);

  protected signIn(): void {
    const { userName, password, rememberMe } = this.form.getRawValue();
    this.submit.run(
      () => this.auth.login({ username: userName.trim(), password, rememberMe }),
      (answer) => this.follow(answer),
    );
  }

  private follow(answer: LoginResult): void {
    if (answer.result === 'Success') {
      const target = answer.mustChangePassword ? '/account/change-password' : safeReturnUrl(this.returnUrl());
      void this.router.navigateByUrl(target);
      return;
    }
    this.form.controls.password.reset();
    this.submit.message.set(answer.description || this.localization.instant(loginMessageKey(answer.result)));
  }
}
