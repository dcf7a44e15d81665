import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzInputNumberModule } from 'ng-zorro-antd/input-number';
import { NzSelectModule } from 'ng-zorro-antd/select';

import {
  Figure,
  Figures,
  HEAD_COUNT_FIGURES,
  MONEY_FIGURES,
  STATEMENT_SOURCES,
  StatementDto,
  StatementSource,
} from '../../core/api/models';
import { Field } from '../../shared/form/field';
import { FormMessage } from '../../shared/form/form-message';
import { FormSubmit } from '../../shared/form/form-submit';
import { todayInShanghai } from '../../shared/values/dates';
import { toWan, toYuan } from '../../shared/values/money';
import { FirmsApi } from '../firms.api';
import { MoneyUnit, fromFigures, toFigures } from '../statement-input';
import { currentOf } from '../statement-years';

const OLDEST_YEAR = 2000;

@Component({
  selector: 'fl-statement-form',
  imports: [
    Field,
    FormMessage,
    LocalizationPipe,
    NzButtonModule,
    NzInputModule,
    NzInputNumberModule,
    NzSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './statement-form.html',
  styleUrl: './statement-form.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementForm {
  readonly firmId = input.required<string>();
  readonly statements = input.required<StatementDto[]>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(FirmsApi);
  private readonly localization = inject(LocalizationService);
  private readonly lastYear = Number(todayInShanghai().slice(0, 4)) - 1;

  protected readonly sources = STATEMENT_SOURCES;
  protected readonly figures: Figure[] = [...MONEY_FIGURES, ...HEAD_COUNT_FIGURES];
  protected readonly figureControls = Object.fromEntries(
    this.figures.map((figure) => [figure, new FormControl<number | null>(null)]),
  ) as Record<Figure, FormControl<number | null>>;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    year: [this.lastYear, [Validators.required, Validators.min(OLDEST_YEAR), Validators.max(this.lastYear + 1)]],
    source: ['SelfReported' as StatementSource, Validators.required],
    unit: ['wan' as MoneyUnit],
    reason: [''],
    ...this.figureControls,
  });
  protected readonly submit = new FormSubmit(this.form);

  private readonly value = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  private readonly unit = computed(() => this.value().unit ?? 'wan');
  protected readonly previous = computed(() =>
    currentOf(this.statements(), this.value().year ?? null, this.value().source ?? null),
  );
  private lastUnit: MoneyUnit = 'wan';

  constructor() {
    effect(() => {
      const previous = this.previous();
      untracked(() => this.fill(previous));
    });
    effect(() => {
      const unit = this.unit();
      untracked(() => this.convert(unit));
    });
  }

  protected isMoney(figure: Figure): boolean {
    return (MONEY_FIGURES as readonly string[]).includes(figure);
  }

  protected unitKey(figure: Figure): string {
    if (!this.isMoney(figure)) {
      return 'Firms::Unit:Persons';
    }
    return this.unit() === 'wan' ? 'Firms::Unit:Wan' : 'Firms::Unit:Yuan';
  }

  /** A changed value shows the old one beside it. */
  protected oldValue(figure: Figure): string {
    const previous = this.previous();
    const old = previous?.[figure] ?? null;
    const typed = toFigures(this.value() as Partial<Figures>, this.unit())[figure];
    if (!previous || old === typed) {
      return '';
    }
    const money = this.unit() === 'wan' ? toWan(old) : toYuan(old);
    const text = this.isMoney(figure) ? money : toYuan(old);
    return this.localization.instant('Firms::Statement:Was', text || '—');
  }

  protected save(): void {
    const { year, source, unit, reason, ...typed } = this.form.getRawValue();
    this.submit.run(
      () => this.api.addStatement(this.firmId(), { year, source, reason: reason || null, ...toFigures(typed, unit) }),
      () => this.saved.emit(),
    );
  }

  private fill(previous: StatementDto | null): void {
    const { reason } = this.form.controls;
    reason.setValidators(previous ? [Validators.required, Validators.maxLength(200)] : []);
    reason.updateValueAndValidity();
    if (previous) {
      this.form.patchValue(fromFigures(previous, this.unit()));
    }
  }

  private convert(unit: MoneyUnit): void {
    if (unit !== this.lastUnit) {
      const figures = toFigures(this.form.getRawValue(), this.lastUnit);
      this.lastUnit = unit;
      this.form.patchValue(fromFigures(figures, unit));
    }
  }
}
