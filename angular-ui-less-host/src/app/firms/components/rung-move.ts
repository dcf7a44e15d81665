import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Rung } from '../../core/api/models';
import { RungTag } from '../../shared/values/rung-tag';

@Component({
  selector: 'fl-rung-move',
  imports: [LocalizationPipe, RungTag],
  template: `
    <fl-rung-tag [rung]="now()" />
    @if (now() === after()) {
      <span class="fl-muted">{{ 'Firms::Expiring:Stays' | abpLocalization }}</span>
    } @else {
      <span class="fl-muted" aria-hidden="true">→</span>
      <span class="fl-sr">{{ 'Firms::Expiring:FallsTo' | abpLocalization }}</span>
      <fl-rung-tag [rung]="after()" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RungMove {
  readonly now = input.required<Rung>();
  readonly after = input.required<Rung>();
}
