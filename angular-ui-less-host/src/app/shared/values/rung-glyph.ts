import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { Rung } from '../../core/api/models';
import { RUNG_SHAPES, rungToken } from './rung-tokens';

@Component({
  selector: 'fl-rung-glyph',
  template: `
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" [attr.d]="shape()" [style.fill]="fill()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RungGlyph {
  readonly rung = input.required<Rung>();

  protected readonly shape = computed(() => RUNG_SHAPES[this.rung()]);
  protected readonly fill = computed(() => `var(${rungToken(this.rung())})`);
}
