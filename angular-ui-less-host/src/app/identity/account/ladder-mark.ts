import { ChangeDetectionStrategy, Component } from '@angular/core';

import { RUNGS } from '../../core/api/models';
import { RungTag } from '../../shared/values/rung-tag';

/** The seven rungs as a staircase: the product in one picture. */
@Component({
  selector: 'fl-ladder-mark',
  imports: [RungTag],
  template: `
    <ol>
      @for (rung of rungs; track rung; let step = $index) {
        <li [style.margin-inline-start.px]="(rungs.length - 1 - step) * 28"><fl-rung-tag [rung]="rung" /></li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 8px;
      padding: 0;
      margin: 0;
      list-style: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LadderMark {
  protected readonly rungs = [...RUNGS].reverse();
}
