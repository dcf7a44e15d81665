import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { Rung } from '../../core/api/models';
import { RungGlyph } from './rung-glyph';
import { rungToken } from './rung-tokens';

/** A rung by colour, shape and word: no one of the three carries the meaning alone. */
@Component({
  selector: 'fl-rung-tag',
  imports: [LocalizationPipe, RungGlyph],
  template: ` <fl-rung-glyph [rung]="rung()" /><span>{{ 'Firms::Enum:Rung.' + rung() | abpLocalization }}</span> `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 0 8px;
      border-radius: 4px;
      font-size: 13px;
      line-height: 22px;
      white-space: nowrap;
    }
  `,
  host: { '[style.color]': 'color()', '[style.background]': 'background()', '[attr.data-rung]': 'rung()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RungTag {
  readonly rung = input.required<Rung>();

  protected readonly color = computed(() => `var(${rungToken(this.rung())}-fg)`);
  protected readonly background = computed(() => `var(${rungToken(this.rung())}-bg)`);
}
