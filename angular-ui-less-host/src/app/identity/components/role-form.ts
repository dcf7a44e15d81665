import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, OnInit, inject, input, output } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';

import { RoleDto } from '../../core/api/models';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { IdentityApi } from '../identity.api';

@Component({
  selector: 'fl-role-form',
  imports: [Field, FormMessage, LocalizationPipe, NzButtonModule, NzInputModule, ReactiveFormsModule],
  templateUrl: './role-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleForm implements OnInit {
  readonly role = input.required<RoleDto | null>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(IdentityApi);

  protected readonly form = inject(FormBuilder).nonNullable.group({
    name: ['', [Validators.required, Validators.maxLength(64)]],
    displayName: ['', [Validators.required, Validators.maxLength(64)]],
    description: ['', Validators.maxLength(200)],
  });
  protected readonly submit = new FormSubmit(this.form);

  ngOnInit(): void {
    const role = this.role();
    if (role) {
      const { name, displayName, description } = role;
      this.form.patchValue({ name, displayName, description: description ?? '' });
      if (role.isStatic) {
        this.form.controls.name.disable();
      }
    }
  }

  protected save(): void {
    const { description, ...names } = this.form.getRawValue();
    const body = { ...names, description: description || null };
    const role = this.role();
    this.submit.run(
      () =>
        role
          ? this.api.updateRole(role.id, { ...body, concurrencyStamp: role.concurrencyStamp })
          : this.api.createRole(body),
      () => this.saved.emit(),
    );
  }
}
