import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { RecognitionDto } from '../../core/api/models';

const SOON_DAYS = 90;

@Component({
  selector: 'fl-recognition-state',
  imports: [LocalizationPipe],
  template: `
    <span [class]="state()">
      <span aria-hidden="true">{{ mark() }}</span>
      @switch (state()) {
        @case ('revoked') {
          {{ 'Firms::Recognition:RevokedOn' | abpLocalization: recognition().revokedOn ?? '' }}
        }
        @case ('valid') {
          {{ 'Firms::Recognition:Valid' | abpLocalization }}
        }
        @case ('soon') {
          {{ 'Firms::Recognition:ValidDays' | abpLocalization: '' + recognition().daysLeft }}
        }
        @case ('future') {
          {{ 'Firms::Recognition:NotYet' | abpLocalization }}
        }
        @default {
          {{ 'Firms::Recognition:Expired' | abpLocalization }}
        }
      }
    </span>
    @if (recognition().revokedReason; as reason) {
      <span class="fl-muted reason">{{ reason }}</span>
    }
  `,
  styles: `
    .valid {
      color: var(--fl-success);
    }

    .soon {
      color: var(--fl-warning);
    }

    .revoked {
      color: var(--fl-danger);
    }

    .expired,
    .future {
      color: var(--fl-text-2);
    }

    .reason {
      display: block;
      max-width: 240px;
      white-space: normal;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecognitionState {
  readonly recognition = input.required<RecognitionDto>();

  protected readonly state = computed(() => {
    const { revokedOn, isValid, daysLeft, validTo } = this.recognition();
    if (revokedOn) {
      return 'revoked';
    }
    if (isValid) {
      return daysLeft !== null && daysLeft <= SOON_DAYS ? 'soon' : 'valid';
    }
    return validTo === null || (daysLeft ?? -1) >= 0 ? 'future' : 'expired';
  });
  protected readonly mark = computed(() => {
    const marks = { valid: '✔', soon: '!', future: '…', revoked: '✕', expired: '–' };
    return marks[this.state()];
  });
}
