import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

import { Rung, RungCountsDto } from '../../core/api/models';
import { RungTag } from '../../shared/values/rung-tag';

/** How many firms stand on each rung; a press filters the list by it, a second press lifts the filter. */
@Component({
  selector: 'fl-rung-strip',
  imports: [LocalizationPipe, RungTag],
  template: `
    <ul [attr.aria-label]="'Firms::Ladder:Counts' | abpLocalization">
      @for (item of counts()?.items ?? []; track item.rung) {
        <li>
          <button
            type="button"
            [attr.aria-pressed]="item.rung === selected()"
            (click)="picked.emit(item.rung === selected() ? null : item.rung)"
          >
            <fl-rung-tag [rung]="item.rung" />
            <span class="count">{{ item.count }}</span>
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './rung-strip.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RungStrip {
  readonly counts = input<RungCountsDto | null>(null);
  readonly selected = input<string | null>(null);
  readonly picked = output<Rung | null>();
}
