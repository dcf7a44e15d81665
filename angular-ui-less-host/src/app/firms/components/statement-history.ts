import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Figure, HEAD_COUNT_FIGURES, MONEY_FIGURES, StatementDto } from '../../core/api/models';
import { MomentPipe } from '../../shared/values/dates';
import { toWan } from '../../shared/values/money';
import { StatementYear } from '../statement-years';

/** Every revision of one year, newest first; none is ever overwritten. */
@Component({
  selector: 'fl-statement-history',
  imports: [LocalizationPipe, MomentPipe],
  template: `
    <ol>
      @for (statement of year().all; track statement.id) {
        <li class="fl-card">
          <h3>
            {{ 'Firms::Enum:StatementSource.' + statement.source | abpLocalization }}
            · {{ 'Firms::Statement:RevisionNo' | abpLocalization: '' + statement.revision }}
            @if (statement.isBest) {
              <span class="best">{{ 'Firms::Statement:Best' | abpLocalization }}</span>
            }
          </h3>
          <p class="fl-muted">
            {{ statement.recordedTime | flMoment }}
            {{ statement.recordedByName }}
          </p>
          @if (statement.reason) {
            <p>{{ 'Firms::Statement:ReasonIs' | abpLocalization: statement.reason }}</p>
          }
          <dl>
            @for (figure of figures; track figure) {
              <div>
                <dt class="fl-muted">{{ 'Firms::Figure:' + figure | abpLocalization }}</dt>
                <dd>{{ text(statement, figure) || '—' }}</dd>
              </div>
            }
          </dl>
        </li>
      }
    </ol>
  `,
  styleUrl: './statement-history.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementHistory {
  readonly year = input.required<StatementYear>();

  protected readonly figures: Figure[] = [...MONEY_FIGURES, ...HEAD_COUNT_FIGURES];

  protected text(statement: StatementDto, figure: Figure): string {
    const value = statement[figure];
    const isMoney = (MONEY_FIGURES as readonly string[]).includes(figure);
    return isMoney ? toWan(value) : (value?.toLocaleString('en-US') ?? '');
  }
}
