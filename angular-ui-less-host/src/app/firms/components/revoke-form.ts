import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzInputModule } from 'ng-zorro-antd/input';

import { RecognitionDto } from '../../core/api/models';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { fromDay, toDay, todayInShanghai } from '../../shared/values/dates';
import { FirmsApi } from '../firms.api';
import { KindPipe } from '../kind.pipe';

@Component({
  selector: 'fl-revoke-form',
  imports: [
    Field,
    FormMessage,
    KindPipe,
    LocalizationPipe,
    NzButtonModule,
    NzDatePickerModule,
    NzInputModule,
    ReactiveFormsModule,
  ],
  templateUrl: './revoke-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RevokeForm {
  readonly firmId = input.required<string>();
  readonly recognition = input.required<RecognitionDto>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(FirmsApi);

  protected readonly form = inject(FormBuilder).group({
    revokedOn: [fromDay(todayInShanghai()), Validators.required],
    reason: ['', [Validators.required, Validators.maxLength(200)]],
  });
  protected readonly submit = new FormSubmit(this.form);

  protected save(): void {
    const { revokedOn, reason } = this.form.getRawValue();
    const { id, concurrencyStamp } = this.recognition();
    this.submit.run(
      () =>
        this.api.revoke(this.firmId(), id, {
          revokedOn: toDay(revokedOn) ?? '',
          reason: reason ?? '',
          concurrencyStamp,
        }),
      () => this.saved.emit(),
    );
  }
}
