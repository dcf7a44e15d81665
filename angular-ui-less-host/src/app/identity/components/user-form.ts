import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, OnInit, inject, input, linkedSignal, output } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { Observable, map } from 'rxjs';

import { RoleDto, UserDto } from '../../core/api/models';
import { ApiError } from '../../core/http/api-error';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { RegionSelect } from '../../shared/region/region-select';
import { IdentityApi } from '../identity.api';

const USER_NAME = /^[A-Za-z0-9][A-Za-z0-9._@-]*$/;

export interface SavedUser {
  user: UserDto;
  password: string | null;
}

@Component({
  selector: 'fl-user-form',
  imports: [
    Field,
    FormMessage,
    LocalizationPipe,
    NzButtonModule,
    NzInputModule,
    NzSelectModule,
    ReactiveFormsModule,
    RegionSelect,
  ],
  templateUrl: './user-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserForm implements OnInit {
  readonly user = input.required<UserDto | null>();
  readonly roles = input.required<RoleDto[]>();
  readonly saved = output<SavedUser>();
  readonly cancelled = output();

  private readonly api = inject(IdentityApi);

  private readonly stamp = linkedSignal(() => this.user()?.concurrencyStamp ?? '');

  protected readonly form = inject(FormBuilder).nonNullable.group({
    userName: ['', [Validators.required, Validators.maxLength(64), Validators.pattern(USER_NAME)]],
    name: ['', [Validators.required, Validators.maxLength(64)]],
    email: ['', Validators.email],
    phoneNumber: ['', [Validators.maxLength(20), Validators.pattern(/^[0-9+\- ]*$/)]],
    roleNames: [[] as string[], Validators.required],
    regionId: [null as string | null],
    isActive: [true],
  });
  protected readonly submit = new FormSubmit(this.form);

  ngOnInit(): void {
    const user = this.user();
    if (user) {
      const { userName, roleNames, regionId, isActive } = user;
      // The number comes masked, so the box starts empty and an empty box leaves the number as it is.
      this.form.patchValue({ userName, name: user.name, email: user.email ?? '', roleNames, regionId, isActive });
      this.form.controls.userName.disable();
    }
  }

  protected save(): void {
    this.submit.run(
      () => this.send(),
      (answer) => this.saved.emit(answer),
      (error) => this.fetchStamp(error),
    );
  }

  /** After a lost race the next attempt goes against what is stored now. */
  private fetchStamp(error: ApiError): boolean {
    const user = this.user();
    if (user && error.status === 409) {
      this.api.user(user.id).subscribe((now) => this.stamp.set(now.concurrencyStamp));
    }
    return false;
  }

  private send(): Observable<SavedUser> {
    const { userName, email, phoneNumber, isActive, ...rest } = this.form.getRawValue();
    const body = { ...rest, email: email || null, phoneNumber: phoneNumber || null };
    const user = this.user();
    return user
      ? this.api
          .updateUser(user.id, { ...body, isActive, concurrencyStamp: this.stamp() })
          .pipe(map((changed) => ({ user: changed, password: null })))
      : this.api
          .createUser({ ...body, userName: userName.trim() })
          .pipe(map((answer) => ({ user: answer.user, password: answer.oneTimePassword })));
  }
}
