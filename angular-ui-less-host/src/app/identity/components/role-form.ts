import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, OnInit, inject, input, linkedSignal, output } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';

import { DATA_SCOPES, DataScope, RoleDto } from '../../core/api/models';
import { ApiError } from '../../core/http/api-error';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { IdentityApi } from '../identity.api';

@Component({
  selector: 'fl-role-form',
  imports: [Field, FormMessage, LocalizationPipe, NzButtonModule, NzInputModule, NzSelectModule, ReactiveFormsModule],
  templateUrl: './role-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleForm implements OnInit {
  readonly role = input.required<RoleDto | null>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(IdentityApi);

  private readonly stamp = linkedSignal(() => this.role()?.concurrencyStamp ?? '');

  protected readonly scopes = DATA_SCOPES;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    name: ['', [Validators.required, Validators.maxLength(64), Validators.pattern(/^[A-Za-z][A-Za-z0-9]*$/)]],
    displayName: ['', [Validators.required, Validators.maxLength(64)]],
    dataScope: ['Region' as DataScope],
    description: ['', Validators.maxLength(256)],
  });
  protected readonly submit = new FormSubmit(this.form);

  ngOnInit(): void {
    const role = this.role();
    if (role) {
      const { name, displayName, dataScope, description } = role;
      this.form.patchValue({ name, displayName, dataScope, description: description ?? '' });
      this.form.controls.name.disable();
      if (role.isStatic) {
        this.form.controls.dataScope.disable();
      }
    }
  }

  protected save(): void {
    const { name, description, ...rest } = this.form.getRawValue();
    const body = { ...rest, description: description || null };
    const role = this.role();
    this.submit.run(
      () =>
        role
          ? this.api.updateRole(role.id, { ...body, concurrencyStamp: this.stamp() })
          : this.api.createRole({ ...body, name }),
      () => this.saved.emit(),
      (error) => this.fetchStamp(error),
    );
  }

  /** After a lost race the next attempt goes against what is stored now. */
  private fetchStamp(error: ApiError): boolean {
    const role = this.role();
    if (role && error.status === 409) {
      this.api.roles().subscribe((roles) => {
        this.stamp.set(roles.find((entry) => entry.id === role.id)?.concurrencyStamp ?? '');
      });
    }
    return false;
  }
}
