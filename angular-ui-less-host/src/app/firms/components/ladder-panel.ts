import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzDatePickerModule } from 'ng-zorro-antd/date-picker';

import { LadderDto } from '../../core/api/models';
import { KeyFigure, KeyFigures } from '../../shared/page/key-figures';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { toDay } from '../../shared/values/dates';
import { RungTag } from '../../shared/values/rung-tag';
import { FirmsApi } from '../firms.api';
import { SpanTimeline } from './span-timeline';

/** The firm's rung today or as known on any other day; rungs are derived, so the past is a question, not a record. */
@Component({
  selector: 'fl-ladder-panel',
  imports: [
    ErrorState,
    FormsModule,
    KeyFigures,
    LocalizationPipe,
    NzButtonModule,
    NzDatePickerModule,
    RungTag,
    SpanTimeline,
  ],
  templateUrl: './ladder-panel.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LadderPanel {
  readonly firmId = input.required<string>();
  readonly ladder = input.required<LadderDto>();

  private readonly api = inject(FirmsApi);
  private readonly localization = inject(LocalizationService);

  protected readonly asOf = signal<Date | null>(null);
  protected readonly past = createLoadable(
    () => (this.asOf() ? { id: this.firmId(), day: toDay(this.asOf()) ?? '' } : undefined),
    ({ id, day }) => this.api.ladder(id, day),
  );
  protected readonly shown = computed(() => (this.asOf() && this.past.value()) || this.ladder());
  protected readonly figures = computed<KeyFigure[]>(() => {
    const { rung, since, until, daysLeft, fallsTo } = this.shown();
    const text = (key: string) => this.localization.instant(key);
    const none = text('Firms::Ladder:NoEnd');
    return [
      {
        label: text('Firms::Firm:Rung'),
        value: text('Firms::Enum:Rung.' + rung),
        note: since ? this.localization.instant('Firms::Ladder:Since', since) : '',
      },
      { label: text('Firms::Ladder:Until'), value: until ?? none },
      {
        label: text('Firms::Ladder:DaysLeft'),
        value: daysLeft === null ? '—' : daysLeft.toLocaleString('en-US'),
        unit: daysLeft === null ? '' : text('Firms::Unit:Days'),
      },
      { label: text('Firms::Ladder:FallsTo'), value: fallsTo ? text('Firms::Enum:Rung.' + fallsTo) : '—' },
    ];
  });
}
