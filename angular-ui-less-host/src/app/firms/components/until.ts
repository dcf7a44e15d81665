import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** From this many days on a date is worth a colour. */
const SOON_DAYS = 90;

/** The last valid day with the days that are left; both a colour and the words say that it is near. */
@Component({
  selector: 'fl-until',
  imports: [LocalizationPipe],
  template: `
    @if (day()) {
      {{ day() }}
      @if (daysLeft() !== null) {
        <span [class]="tone()">{{ text() | abpLocalization: days() }}</span>
      }
    } @else {
      <span class="fl-muted">—</span>
    }
  `,
  styles: `
    span {
      margin-left: 4px;
      font-size: 12px;
    }

    .far {
      color: var(--fl-text-2);
    }

    .soon {
      color: var(--fl-warning);
      font-weight: 600;
    }

    .past {
      color: var(--fl-danger);
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Until {
  readonly day = input.required<string | null>();
  readonly daysLeft = input.required<number | null>();

  protected readonly isPast = computed(() => (this.daysLeft() ?? 0) < 0);
  protected readonly tone = computed(() =>
    this.isPast() ? 'past' : (this.daysLeft() ?? Infinity) <= SOON_DAYS ? 'soon' : 'far',
  );
  protected readonly text = computed(() => (this.isPast() ? 'Firms::DaysAgo' : 'Firms::DaysLeft'));
  protected readonly days = computed(() => String(Math.abs(this.daysLeft() ?? 0)));
}
