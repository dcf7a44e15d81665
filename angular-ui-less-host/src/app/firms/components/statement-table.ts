import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { Figure, HEAD_COUNT_FIGURES, MONEY_FIGURES, StatementDto } from '../../core/api/models';
import { toMoment } from '../../shared/values/dates';
import { toWan, toYuan } from '../../shared/values/money';
import { StatementYear } from '../statement-years';

interface FigureRow {
  figure: Figure;
  unit: string;
  isMoney: boolean;
}

/** Figures down, years across; every number tells on hover where it comes from. */
@Component({
  selector: 'fl-statement-table',
  imports: [LocalizationPipe, NzButtonModule],
  templateUrl: './statement-table.html',
  styleUrl: './plain-table.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementTable {
  readonly years = input.required<StatementYear[]>();
  readonly opened = output<StatementYear>();

  private readonly localization = inject(LocalizationService);

  protected readonly rows: FigureRow[] = [
    ...MONEY_FIGURES.map((figure) => ({ figure, unit: 'Firms::Unit:Wan', isMoney: true })),
    ...HEAD_COUNT_FIGURES.map((figure) => ({ figure, unit: 'Firms::Unit:Persons', isMoney: false })),
  ];

  protected text({ figure, isMoney }: FigureRow, statement: StatementDto): string {
    const value = statement[figure];
    return isMoney ? toWan(value) : (value?.toLocaleString('en-US') ?? '');
  }

  protected origin({ figure, isMoney }: FigureRow, statement: StatementDto): string {
    const source = this.localization.instant('Firms::Enum:StatementSource.' + statement.source);
    const when = toMoment(statement.recordedTime);
    const value = statement[figure];
    const whole = isMoney && value !== null ? this.localization.instant('Firms::Figure:Yuan', toYuan(value)) + ' ' : '';
    return whole + this.localization.instant('Firms::Statement:Origin', source, String(statement.revision), when);
  }
}
