import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, OnInit, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { distinctUntilChanged } from 'rxjs';

import { FirmDto } from '../../core/api/models';
import { ApiError } from '../../core/http/api-error';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { RegionSelect } from '../../shared/region/region-select';
import { fromDay } from '../../shared/values/dates';
import { CatalogueService } from '../catalogue.service';
import { CREDIT_CODE_PATTERN, isCheckDigitError, toFirmInput, toFirmUpdate } from '../firm-input';
import { FirmsApi } from '../firms.api';

const YUAN_PER_WAN = 10_000;

/** Master data of a new firm or, given one, of an existing firm, whose credit code is fixed. */
@Component({
  selector: 'fl-firm-form',
  imports: [
    Field,
    FormMessage,
    LocalizationPipe,
    NzButtonModule,
    NzDatePickerModule,
    NzInputModule,
    NzInputNumberModule,
    NzSelectModule,
    ReactiveFormsModule,
    RegionSelect,
  ],
  templateUrl: './firm-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmForm implements OnInit {
  readonly firm = input<FirmDto | null>(null);
  readonly saved = output<FirmDto>();
  readonly cancelled = output();
  /** Somebody else saved first: whoever holds the firm fetches it anew, and with it the stamp for the next attempt. */
  readonly stale = output();

  private readonly api = inject(FirmsApi);
  private readonly catalogue = inject(CatalogueService);

  protected readonly industries = this.catalogue.industries();
  protected readonly technicalFields = this.catalogue.technicalFields();
  protected readonly isDoubted = signal(false);
  protected readonly form = inject(FormBuilder).group({
    creditCode: ['', [Validators.required, Validators.pattern(CREDIT_CODE_PATTERN)]],
    creditCodeOverrideReason: [''],
    name: ['', [Validators.required, Validators.maxLength(128)]],
    regionId: [null as string | null, Validators.required],
    legalRepresentative: [''],
    registeredCapital: [null as number | null, Validators.min(0)],
    establishedOn: [null as Date | null],
    address: [''],
    industryCode: [null as string | null],
    technicalField: [null as string | null],
  });
  protected readonly submit = new FormSubmit(this.form);

  constructor() {
    this.form.controls.creditCode.valueChanges
      .pipe(distinctUntilChanged(), takeUntilDestroyed())
      .subscribe(() => this.withdrawDoubt());
  }

  ngOnInit(): void {
    const firm = this.firm();
    if (firm) {
      const capital = firm.registeredCapital;
      this.form.patchValue({
        ...firm,
        registeredCapital: capital === null ? null : capital / YUAN_PER_WAN,
        establishedOn: fromDay(firm.establishedOn),
      });
      this.form.controls.creditCode.disable();
    }
  }

  protected save(): void {
    const firm = this.firm();
    const value = this.form.getRawValue();
    this.submit.run(
      () => (firm ? this.api.update(firm.id, toFirmUpdate(value, firm)) : this.api.create(toFirmInput(value))),
      (answer) => this.saved.emit(answer),
      (error) => this.askForReason(error) || this.fetchStamp(error),
    );
  }

  private fetchStamp(error: ApiError): boolean {
    if (error.status === 409) {
      this.stale.emit();
    }
    return false;
  }

  /** The code may be genuine although its check digit is not: whoever vouches for it says why. */
  private askForReason(error: ApiError): boolean {
    if (!isCheckDigitError(error)) {
      return false;
    }
    this.isDoubted.set(true);
    const { creditCode, creditCodeOverrideReason: reason } = this.form.controls;
    creditCode.setErrors({ server: error.message ?? '' });
    reason.setValidators([Validators.required, Validators.maxLength(200)]);
    reason.updateValueAndValidity();
    return true;
  }

  /** Another code is another matter. */
  private withdrawDoubt(): void {
    if (this.isDoubted()) {
      this.isDoubted.set(false);
      const { creditCodeOverrideReason: reason } = this.form.controls;
      reason.clearValidators();
      reason.reset('');
    }
  }
}
