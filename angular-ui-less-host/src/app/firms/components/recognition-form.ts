import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';

import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { toDay } from '../../shared/values/dates';
import { CatalogueService } from '../catalogue.service';
import { FirmsApi } from '../firms.api';
import { defaultValidTo } from '../recognition-validity';

@Component({
  selector: 'fl-recognition-form',
  imports: [
    Field,
    FormMessage,
    LocalizationPipe,
    NzButtonModule,
    NzDatePickerModule,
    NzInputModule,
    NzSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './recognition-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecognitionForm {
  readonly firmId = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(FirmsApi);
  private readonly localization = inject(LocalizationService);

  protected readonly kinds = inject(CatalogueService).recognitionKinds();
  protected readonly form = inject(FormBuilder).group({
    kind: [null as string | null, Validators.required],
    certificateNumber: ['', Validators.maxLength(64)],
    issuedBy: ['', Validators.maxLength(100)],
    source: ['', Validators.maxLength(100)],
    validFrom: [null as Date | null, Validators.required],
    validTo: [null as Date | null],
  });
  protected readonly submit = new FormSubmit(this.form);
  private readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected readonly validToHint = computed(() => {
    const { kind: code, validFrom } = this.value();
    const kind = this.kinds().find((entry) => entry.code === code);
    if (!kind || !validFrom) {
      return this.localization.instant('Firms::Recognition:ValidToHint');
    }
    if (kind.validity === 'AsStated') {
      return this.localization.instant('Firms::Recognition:ValidToStated');
    }
    const day = defaultValidTo(kind, validFrom);
    return day
      ? this.localization.instant('Firms::Recognition:ValidToDefault', day)
      : this.localization.instant('Firms::Recognition:ValidToOpen');
  });

  protected save(): void {
    const { kind, certificateNumber, issuedBy, source, validFrom, validTo } = this.form.getRawValue();
    this.submit.run(
      () =>
        this.api.recognise(this.firmId(), {
          kind: kind ?? '',
          certificateNumber: certificateNumber || null,
          issuedBy: issuedBy || null,
          source: source || null,
          validFrom: toDay(validFrom) ?? '',
          validTo: toDay(validTo),
        }),
      () => this.saved.emit(),
    );
  }
}
